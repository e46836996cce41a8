using System.Numerics;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Solving;

/// <summary>
/// One task for the solver: choose one option for each slot among those that are left, meet every clause, and gain the most points. Points are
/// the options' own, plus those of wishes, less a cost for each distinct product. Whole numbers only. Made once and filled again and again, without allocating.
/// </summary>
internal sealed class Problem
{
    private const int FinestUnit = 64;

    private readonly Catalogue catalogue;
    private readonly CompiledWish?[] heaviest;
    private readonly int[] heaviestKeys;
    private readonly bool[] notNeeded;
    private readonly int[] answers;
    private int[] always = new int[32];
    private int answerCount;
    private int wishCount;

    public Problem(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        var lanes = catalogue.Lanes;
        Root = new ulong[lanes.WordCount];
        Points = new int[lanes.OptionCount];
        Weights = new int[catalogue.Knowledge.Criteria.Count];
        GateIsOpen = new bool[catalogue.Rules.Gates.Length];
        heaviest = new CompiledWish?[catalogue.Supports.KeyCount];
        heaviestKeys = new int[heaviest.Length];
        SoftClauses = new int[2 * heaviest.Length];
        SoftPoints = new int[2 * heaviest.Length];
        notNeeded = new bool[catalogue.Knowledge.Capabilities.Count];
        Kept = new ulong[lanes.WordCount];
        answers = new int[catalogue.Answers.Count];
        Products = catalogue.Platforms[0].Products;
        Platform = catalogue.Platforms[0];
    }

    /// <summary>The options that are left, as bits.</summary>
    public ulong[] Root { get; }

    /// <summary>By option: its own points.</summary>
    public int[] Points { get; }

    /// <summary>By option: the number of its product; -1 when it costs nothing to run.</summary>
    public int[] Products { get; private set; }

    /// <summary>What each distinct product costs.</summary>
    public int ProductCost { get; private set; }

    /// <summary>By criterion: the weight in force.</summary>
    public int[] Weights { get; }

    /// <summary>The options that the reader already runs, as bits.</summary>
    public ulong[] Kept { get; }

    public PlatformTable Platform { get; private set; }

    public Acceptance Accepted { get; private set; }

    // HasFlag would allocate until the code is compiled to its best.
    private bool AcceptsPaid => (Accepted & Acceptance.Paid) != 0;

    public bool[] GateIsOpen { get; }

    /// <summary>The clauses that hold whatever is chosen; the first <see cref="AlwaysCount"/> of them.</summary>
    public int[] Always => always;

    public int AlwaysCount { get; private set; }

    /// <summary>Clauses that earn points when met; the first <see cref="SoftCount"/> of them.</summary>
    public int[] SoftClauses { get; }

    public int[] SoftPoints { get; }

    public int SoftCount { get; private set; }

    /// <summary>Grows whenever clauses may have gone, so that what was learnt from them no longer holds.</summary>
    public int Version { get; private set; }

    /// <summary>By what everything is multiplied, so that weights can be fractions.</summary>
    public int Scale { get; private set; } = 1;

    /// <summary>One point is as many units: a power of two, so that a bound can stand between two whole points; 1 when points are already scaled.</summary>
    public int Unit { get; private set; } = FinestUnit;

    /// <summary>Fills it from what the reader said, and what is accepted beyond that.</summary>
    public void Load(AnswerCode code, Acceptance also = Acceptance.Nothing)
    {
        Version++;
        ListAnswers(code);
        Accepted |= also;
        ChoosePlatform();
        RestrictRoot(code);
        AlwaysCount = 0;
        foreach (var answer in answers.AsSpan(0, answerCount))
        {
            if (AnswerCode.Has(code.Nice, answer)) continue;
            foreach (var required in catalogue.AnswerTables[answer].Required) Demand(required.Clauses[(int)Accepted]);
        }
        OpenGates(code);
        foreach (var (clause, gate) in catalogue.Rules.Always)
        {
            if (GateIsOpen[gate]) Demand(clause);
        }
        CollectWishes(code);
        WeightsOf(code, Weights);
        Weigh(Weights, 1);
    }

    /// <summary>Counts the points anew with other weights. Everything else of the recipe is multiplied by <paramref name="scale"/>, so that weights can be fractions of it.</summary>
    public void Weigh(ReadOnlySpan<int> weights, int scale)
    {
        Scale = scale;
        Unit = Math.Max(1, FinestUnit / scale);
        AddUp(weights);
        var keep = catalogue.Knowledge.Parts.Recipe.Keep * scale;
        for (var word = 0; word < Kept.Length && keep != 0; word++)
        {
            for (var rest = Kept[word]; rest != 0; rest &= rest - 1) Points[catalogue.Lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest)] += keep;
        }
        ProductCost = catalogue.Knowledge.Parts.Recipe.Product * scale;
        ClearSoft();
        var paid = AcceptsPaid ? 1 : 0;
        for (var i = 0; i < wishCount; i++)
        {
            var wish = heaviest[heaviestKeys[i]]!;
            var half = wish.Points / 2;
            var same = wish.Full[paid] == wish.Partial[paid];
            AddSoft(wish.Full[paid], (same ? wish.Points : wish.Points - half) * scale);
            if (!same) AddSoft(wish.Partial[paid], half * scale);
        }
    }

    /// <summary>Allows everything, to be restricted step by step; points stay as they were.</summary>
    public void AllowAll()
    {
        Version++;
        catalogue.Restraints.All.CopyTo(Root, 0);
        AlwaysCount = 0;
    }

    /// <summary>One option less.</summary>
    public void Forbid(int option) => Root[catalogue.Lanes.WordOf[option]] &= ~catalogue.Lanes.BitOf[option];

    /// <summary>No other option in its slot.</summary>
    public void KeepOnly(int option)
    {
        var lanes = catalogue.Lanes;
        var kept = Root[lanes.WordOf[option]] & lanes.BitOf[option];
        for (var word = lanes.FirstWord[lanes.SlotOf[option]]; word < lanes.FirstWord[lanes.SlotOf[option] + 1]; word++) Root[word] = 0;
        Root[lanes.WordOf[option]] = kept;
    }

    /// <summary>One more clause that must hold.</summary>
    public void Demand(int clause)
    {
        if (AlwaysCount == always.Length) Array.Resize(ref always, 2 * always.Length);
        always[AlwaysCount++] = clause;
    }

    /// <summary>The weights in force for what was said.</summary>
    public void WeightsOf(AnswerCode code, int[] weights)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = code.Weights[i] >= 0 ? code.Weights[i] : Math.Clamp(AnsweredWeight(i), 0, Criterion.LargestWeight);
    }

    /// <summary>A criterion's weight as the answers change it, before it is held between 0 and the largest.</summary>
    public int AnsweredWeight(int criterion)
    {
        var weight = catalogue.Knowledge.Criteria[criterion].Weight;
        foreach (var answer in answers.AsSpan(0, answerCount)) weight += catalogue.AnswerTables[answer].Weights?[criterion] ?? 0;
        return weight;
    }

    /// <summary>Forgets what earns points beyond the options' own.</summary>
    public void ClearSoft() => SoftCount = 0;

    /// <summary>A clause that earns points when met.</summary>
    public void AddSoft(int clause, int points)
    {
        if (points == 0) return;
        SoftClauses[SoftCount] = clause;
        SoftPoints[SoftCount++] = points;
    }

    private void ListAnswers(AnswerCode code)
    {
        answerCount = 0;
        Accepted = Acceptance.Nothing;
        for (var word = 0; word < code.Given.Length; word++)
        {
            for (var rest = code.Given[word]; rest != 0; rest &= rest - 1)
            {
                var answer = (word << 6) + BitOperations.TrailingZeroCount(rest);
                answers[answerCount++] = answer;
                Accepted |= catalogue.AnswerTables[answer].Accepts;
            }
        }
    }

    private void ChoosePlatform()
    {
        var number = 0;
        for (var i = 0; i < answerCount && number == 0; i++) number = catalogue.AnswerTables[answers[i]].Platform;
        PlatformNumber = number;
        Platform = catalogue.Platforms[number];
        Products = Platform.Products;
    }

    /// <summary>0 for none.</summary>
    public int PlatformNumber { get; private set; }

    private void RestrictRoot(AnswerCode code)
    {
        var restraints = catalogue.Restraints;
        var paid = AcceptsPaid;
        for (var word = 0; word < Root.Length; word++)
            Root[word] = restraints.All[word] & ~(Platform.Out[word] | restraints.Unfit[word] | (paid ? 0 : restraints.Paid[word]));
        for (var slot = 0; slot < code.Pins.Length; slot++)
        {
            if (code.Pins[slot] >= 0) Pin(slot, code.Pins[slot]);
        }
        Array.Clear(Kept);
        foreach (var answer in answers.AsSpan(0, answerCount))
        {
            var table = catalogue.AnswerTables[answer];
            if (table.Kept is { } keeps) Add(Kept, keeps);
            if (AnswerCode.Has(code.Nice, answer)) continue;
            if (table.Excluded is { } excluded) Remove(Root, excluded);
            if (table.Refused is { } refused) Remove(Root, refused);
        }
    }

    /// <summary>What is pinned may be retired or paid: the reader has it already.</summary>
    private void Pin(int slot, int option)
    {
        var lanes = catalogue.Lanes;
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++) Root[word] = 0;
        Root[lanes.WordOf[option]] = lanes.BitOf[option] & ~Platform.Out[lanes.WordOf[option]];
    }

    private void OpenGates(AnswerCode code)
    {
        var gates = catalogue.Rules.Gates;
        for (var gate = 0; gate < gates.Length; gate++) GateIsOpen[gate] = IsOpen(gates[gate], code);
    }

    private bool IsOpen(Gate gate, AnswerCode code)
    {
        for (var i = 0; i < gate.Platforms.Length; i++)
        {
            if (gate.Platforms[i][PlatformNumber]) continue;
            var met = false;
            var wanted = gate.Answers[i];
            for (var word = 0; word < wanted.Length && !met; word++) met = (wanted[word] & code.Given[word] & ~code.Nice[word]) != 0;
            if (!met) return false;
        }
        return true;
    }

    private void CollectWishes(AnswerCode code)
    {
        for (var i = 0; i < wishCount; i++) heaviest[heaviestKeys[i]] = null;
        wishCount = 0;
        Array.Clear(notNeeded);
        foreach (var answer in answers.AsSpan(0, answerCount))
        {
            foreach (var capability in catalogue.AnswerTables[answer].NotNeeded) notNeeded[capability] = true;
        }
        foreach (var answer in answers.AsSpan(0, answerCount)) Wish(catalogue.AnswerTables[answer].Wishes);
        foreach (var answer in answers.AsSpan(0, answerCount))
        {
            if (AnswerCode.Has(code.Nice, answer)) Wish(catalogue.AnswerTables[answer].NiceWishes);
        }
        Wish(catalogue.Always);
    }

    /// <summary>Where the same is wished twice, the heavier wish counts, and of equals the first.</summary>
    private void Wish(CompiledWish[] wishes)
    {
        foreach (var wish in wishes)
        {
            if (notNeeded[wish.Capability]) continue;
            if (heaviest[wish.Key] is { } other && other.Points >= wish.Points) continue;
            if (heaviest[wish.Key] is null) heaviestKeys[wishCount++] = wish.Key;
            heaviest[wish.Key] = wish;
        }
    }

    private void AddUp(ReadOnlySpan<int> weights)
    {
        Array.Clear(Points);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            var levels = Platform.Levels[i];
            var weight = new Vector<int>(weights[i]);
            var option = 0;
            for (; option <= Points.Length - Vector<int>.Count; option += Vector<int>.Count)
                (new Vector<int>(Points, option) + weight * new Vector<int>(levels, option)).CopyTo(Points, option);
            for (; option < Points.Length; option++) Points[option] += weights[i] * levels[option];
        }
    }

    private static void Add(ulong[] to, ulong[] mask)
    {
        for (var word = 0; word < to.Length; word++) to[word] |= mask[word];
    }

    private static void Remove(ulong[] from, ulong[] mask)
    {
        for (var word = 0; word < from.Length; word++) from[word] &= ~mask[word];
    }
}
