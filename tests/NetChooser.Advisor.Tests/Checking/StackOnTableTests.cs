using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>The checker's reading against the plain one, stack by stack.</summary>
public sealed class StackOnTableTests
{
    private const int Cases = 400;
    private const int FirstSeed = 600_000;
    private const int StacksOfEach = 25;

    [Fact]
    public void ASmallStackIsJudgedAsThePlainReadingDoes() => Compare(Size.Small);

    [Fact]
    public void ALargerStackIsJudgedAsThePlainReadingDoes() => Compare(Size.Medium);

    [Fact]
    public void AStackOfTheRealContentIsJudgedAsThePlainReadingDoes()
    {
        var allowed = 0;
        var facts = new KnownFacts(RealContent.Knowledge);
        foreach (var (answers, number) in RealContent.VariedAnswers().Select((answers, number) => (answers, number)))
            allowed += Compare(facts, answers, new Chance(number), null, AnswerLink.Write(answers));
        allowed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void OnlyTheWordsThatAreLeftAskForSomething()
    {
        var allowed = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, Size.Small);
            var chance = new Chance(-seed);
            var words = new PlainReading(knowledge, answers).Words.Where(_ => chance.In100(60)).ToHashSet(StringComparer.Ordinal);
            allowed += Compare(new KnownFacts(knowledge), answers, chance, words, $"seed {seed}");
        }
        allowed.ShouldBeInRange(Cases, Cases * StacksOfEach / 2);
    }

    [Fact]
    public void WhatIsNotOneKnownOptionForEachSlotIsNotLaidOut()
    {
        var knowledge = A.Knowledge.Slots("one", "two").Option("a", "one").Option("b", "two").Build();
        var stranger = A.Knowledge.Slots("one", "two").Option("c", "one").Build().FindOption("c")!;
        var table = new StackOnTable(new KnownFacts(knowledge));
        var (a, b) = (knowledge.FindOption("a")!, knowledge.FindOption("b")!);
        table.Lay([a, b]).ShouldBeTrue();
        table.Lay([a]).ShouldBeFalse();
        table.Lay([a, b, b]).ShouldBeFalse();
        table.Lay([b, a]).ShouldBeFalse();
        table.Lay([a, a]).ShouldBeFalse();
        table.Lay([stranger, b]).ShouldBeFalse();
    }

    private static void Compare(Size size)
    {
        var allowed = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, size);
            allowed += Compare(new KnownFacts(knowledge), answers, new Chance(-seed), null, $"seed {seed}");
        }
        // A comparison in which nothing is allowed, or everything, would say little.
        allowed.ShouldBeInRange(Cases / 2, Cases * StacksOfEach / 2);
    }

    /// <summary>Compares stacks by chance and, so that allowed ones are among them, neighbours of the best; says how many are allowed.</summary>
    private static int Compare(KnownFacts facts, Answers answers, Chance chance, HashSet<string>? words, string name)
    {
        var knowledge = facts.Knowledge;
        var plain = new PlainReading(knowledge, answers);
        var reading = new Reading(facts);
        reading.Take(Answers.None).ShouldBeTrue(name);
        reading.Take(answers, words).ShouldBeTrue(name);
        var table = new StackOnTable(facts);
        var best = new StackAdvisor(knowledge).Best(answers)?.Options;
        var allowed = 0;
        for (var i = 0; i < StacksOfEach; i++)
        {
            IReadOnlyList<Option> stack = [.. knowledge.Slots.Select((slot, number) => best is not null && i % 2 == 0 && chance.In100(90)
                ? best[number]
                : chance.OneOf([.. knowledge.Options.Where(option => option.SlotId == slot.Id)]))];
            table.Lay(stack).ShouldBeTrue(name);
            var objections = plain.Objections(stack, words).ToList();
            (table.Objection(reading) is null).ShouldBe(objections.Count == 0, $"{name}: {string.Join(", ", objections)} / {table.Objection(reading)}");
            table.Score(reading).ShouldBe(plain.Score(stack), name);
            if (objections.Count == 0) allowed++;
        }
        return allowed;
    }
}
