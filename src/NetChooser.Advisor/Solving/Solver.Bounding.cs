using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// The bound. Every slot takes the most valuable option that is left; then each clause that these choices miss takes off what meeting it must cost at least,
/// and lowers that cost for all options that meet it, so that it is not counted twice. In the linear relaxation this is ascent on the dual, one
/// clause at a time; it never falls below the truth. (Cooper, de Givry, Sanchez, Schiex, Zytnicki, Werner, "Soft arc consistency revisited", 2010,
/// describe the same shifting of costs for weighted constraints.)
/// </content>
internal sealed partial class Solver
{
    private int[] value = [];
    private int[] tops = [];
    private ulong[] topBits = [];
    private int lastBound;
    private int missedByTops;
    private WordList merged = new(0);

    private void InitializeBounding()
    {
        value = new int[lanes.OptionCount];
        tops = new int[lanes.SlotCount];
        topBits = new ulong[lanes.WordCount];
        merged = new WordList(lanes.WordCount);
    }

    /// <summary>No stack below this node has more points; null when there is none.</summary>
    private int? Bound(int depth)
    {
        var bound = ValueOptions(depth) + fixedUnits;
        for (var i = 0; i < Problem.SoftCount; i++)
        {
            var worth = Problem.SoftPoints[i] * Problem.Unit;
            bound += worth;
            Charge(Problem.SoftClauses[i], worth - PriceOfSoft(i), depth, ref bound);
        }
        for (var i = 0; i < activeCount; i++)
        {
            if (!Charge(active[i], int.MaxValue, depth, ref bound)) return null;
        }
        for (var slot = 0; slot < lanes.SlotCount; slot++)
        {
            if ((settled[depth] >> slot & 1) == 0 && !ChargeSlot(slot, depth, ref bound)) return null;
        }
        lastBound = bound;
        return bound;
    }

    /// <summary>
    /// When each of an open slot's most valuable options triggers a clause that none of the most valuable options elsewhere meets, then whichever is chosen
    /// something else must be paid for: these clauses together are one, which is charged. False when nothing that is left can meet it.
    /// </summary>
    private bool ChargeSlot(int slot, int depth, ref int bound)
    {
        while (CollectUnsupported(slot, depth))
        {
            if (!Charge(merged, int.MaxValue, depth, ref bound)) return false;
        }
        return true;
    }

    private bool CollectUnsupported(int slot, int depth)
    {
        merged.Clear();
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
        {
            for (var rest = topBits[word]; rest != 0; rest &= rest - 1)
            {
                var clause = UnsupportedClause(lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest), slot, depth);
                if (clause < 0) return false;
                for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1]; i++)
                {
                    if (lanes.SlotOfWord[clauses.Word[i]] != slot) merged.Add(clauses.Word[i], clauses.Bits[i] & live[depth][clauses.Word[i]]);
                }
            }
        }
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++) merged.Add(word, live[depth][word] & ~topBits[word]);
        return true;
    }

    /// <summary>A clause that the option triggers and that no most valuable option of another slot meets; -1 when there is none.</summary>
    private int UnsupportedClause(int option, int slot, int depth)
    {
        for (var watch = catalogue.Rules.WatchStart[option]; watch < catalogue.Rules.WatchStart[option + 1]; watch++)
        {
            if (!IsOn(watch)) continue;
            var clause = catalogue.Rules.WatchClause[watch];
            // A clause that the option itself meets after all says nothing.
            if (!clauses.Has(clause, lanes, option) && !IsSupported(clause, slot, depth)) return clause;
        }
        return -1;
    }

    private bool IsSupported(int clause, int slot, int depth)
    {
        for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1]; i++)
        {
            var word = clauses.Word[i];
            if (lanes.SlotOfWord[word] != slot && (clauses.Bits[i] & live[depth][word] & topBits[word]) != 0) return true;
        }
        return false;
    }

    /// <summary>
    /// The value of each option that is left, with prices and shares of products, and the sum of the slots' best.
    /// </summary>
    private int ValueOptions(int depth)
    {
        CountProducts(depth);
        var sum = 0;
        for (var slot = 0; slot < lanes.SlotCount; slot++)
        {
            var isSettled = (settled[depth] >> slot & 1) != 0;
            var top = int.MinValue;
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
            {
                ulong bits = 0;
                for (var rest = live[depth][word]; rest != 0; rest &= rest - 1)
                {
                    var option = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest);
                    var worth = Problem.Points[option] * Problem.Unit + raised[option] - Share(Problem.Products[option], slot, isSettled);
                    value[option] = worth;
                    if (worth < top) continue;
                    if (worth > top)
                    {
                        bits = 0;
                        Array.Clear(topBits, lanes.FirstWord[slot], word - lanes.FirstWord[slot]);
                    }
                    top = worth;
                    bits |= rest & (~rest + 1);
                }
                topBits[word] = bits;
            }
            tops[slot] = top;
            sum += top;
        }
        return sum;
    }

    /// <summary>
    /// Takes off what a missed clause costs at least, but not more than it is worth; false when nothing that is left can meet it and it must be met.
    /// </summary>
    private bool Charge(int clause, int worth, int depth, ref int bound) =>
        Charge(clauses.Word, clauses.Bits, clauses.Start[clause], clauses.Start[clause + 1], worth, depth, ref bound);

    private bool Charge(WordList list, int worth, int depth, ref int bound) => Charge(list.Word, list.Bits, 0, list.Count, worth, depth, ref bound);

    private bool Charge(int[] words, ulong[] bits, int start, int end, int worth, int depth, ref int bound)
    {
        var here = live[depth];
        for (var i = start; i < end; i++)
        {
            if ((bits[i] & here[words[i]] & topBits[words[i]]) != 0) return true;
        }
        var least = int.MaxValue;
        for (var i = start; i < end; i++)
        {
            var word = words[i];
            for (var rest = bits[i] & here[word]; rest != 0; rest &= rest - 1)
                least = Math.Min(least, tops[lanes.SlotOfWord[word]] - value[lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest)]);
        }
        if (least == int.MaxValue)
        {
            if (worth == int.MaxValue) return false;
            bound -= worth;
            return true;
        }
        var charge = Math.Min(least, worth);
        bound -= charge;
        for (var i = start; i < end; i++)
        {
            var word = words[i];
            for (var rest = bits[i] & here[word]; rest != 0; rest &= rest - 1)
            {
                var option = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest);
                value[option] += charge;
                if (value[option] == tops[lanes.SlotOfWord[word]]) topBits[word] |= rest & (~rest + 1);
            }
        }
        return true;
    }

    private int TopOf(int slot)
    {
        var word = lanes.FirstWord[slot];
        while (topBits[word] == 0) word++;
        return lanes.BaseOf[word] + BitOperations.TrailingZeroCount(topBits[word]);
    }

    /// <summary>
    /// Tries the most valuable options together; where they miss a clause that another of the most valuable would meet, that one is tried instead. True when
    /// they form a stack that reaches the bound, so that nothing below can be better.
    /// </summary>
    private bool TryTops(int depth, int bound)
    {
        for (var slot = 0; slot < stack.Length; slot++) stack[slot] = TopOf(slot);
        missedByTops = MissedClause(depth);
        for (var repairs = 0; missedByTops >= 0 && repairs < stack.Length && Repair(missedByTops, depth); repairs++) missedByTops = MissedClause(depth);
        if (missedByTops >= 0) return false;
        var score = Score(stack);
        Take(score);
        return (score + 1) * Problem.Unit > bound || IsDone;
    }

    /// <summary>Takes another of the most valuable options that meets the clause.</summary>
    private bool Repair(int clause, int depth)
    {
        for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1]; i++)
        {
            var word = clauses.Word[i];
            var able = clauses.Bits[i] & topBits[word] & live[depth][word];
            if (able == 0) continue;
            stack[lanes.SlotOfWord[word]] = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(able);
            return true;
        }
        return false;
    }

    /// <summary>Removes options that cannot be part of what is looked for; true when a slot was settled by it, so that propagation may go on.</summary>
    private bool RemoveTooLow(int depth, int bound)
    {
        var here = live[depth];
        var isSettling = false;
        for (var slot = 0; slot < lanes.SlotCount; slot++)
        {
            if ((settled[depth] >> slot & 1) != 0) continue;
            var removed = false;
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
            {
                for (var rest = here[word] & ~topBits[word]; rest != 0; rest &= rest - 1)
                {
                    if (!IsTooLow(bound - tops[slot] + value[lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest)])) continue;
                    here[word] &= ~(rest & (~rest + 1));
                    removed = true;
                }
            }
            isSettling |= removed && OnlyLive(here, slot) >= 0;
        }
        return isSettling;
    }
}
