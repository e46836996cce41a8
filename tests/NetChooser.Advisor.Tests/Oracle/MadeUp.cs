using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>Random knowledge and answers from a seed: small, dense, and often without any stack.</summary>
internal sealed class MadeUp
{
    private static readonly string[] Capabilities = ["c0", "c1", "c2", "c3"];
    private readonly Random random;
    private readonly List<Option> options = [];
    private readonly Slot[] slots;

    private MadeUp(int seed, int mostSlots, int mostOptions)
    {
        random = new Random(seed);
        slots = [.. Enumerable.Range(0, random.Next(2, mostSlots + 1)).Select(number => A.Slot($"s{number}", mayBeEmpty: true))];
        foreach (var slot in slots)
        {
            if (Often(50)) options.Add(A.Nothing(slot.Id, random.Next(5)));
            var count = random.Next(1, mostOptions);
            for (var number = 0; number < count; number++)
            {
                var option = A.Option($"{slot.Id}o{number}", slot.Id, random.Next(5)) with { ToolId = $"t{random.Next(2 * slots.Length)}" };
                if (Often(6)) option = option with { Lifecycle = A.Retired };
                if (Often(8)) option = option with { Edition = Edition.Paid };
                if (Often(8)) option = option with { RunsOn = ["p0"] };
                options.Add(option);
            }
        }
    }

    public static (KnowledgeBase Knowledge, Answers Answers) Of(int seed, int mostSlots = 4, int mostOptions = 5)
    {
        var made = new MadeUp(seed, mostSlots, mostOptions);
        var knowledge = made.Knowledge();
        return (knowledge, made.Answers(knowledge));
    }

    private bool Often(int percent) => random.Next(100) < percent;

    private T One<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private KnowledgeBase Knowledge() => A.Knowledge(
        slots, [.. options], [.. Capabilities.Select(id => A.Capability(id, [.. slots.Select(slot => slot.Id)]))], [.. Claims()],
        [
            A.Question("where", A.Answer("where", "p0") with { PlatformId = "p0" }, A.Answer("where", "p1") with { PlatformId = "p1" }) with { TakesMany = false },
            .. Enumerable.Range(0, 4).Select(number => A.Question($"q{number}", [.. Enumerable.Range(0, 3).Select(answer => Answer($"q{number}", $"a{answer}"))])),
        ],
        [.. Enumerable.Range(0, random.Next(7)).Select(Rule)],
        [Platform("p0"), Platform("p1")],
        new ScoreRecipe(random.Next(6), random.Next(4), 2 * random.Next(4), Often(50) ? [new Preference(One(Capabilities), random.Next(1, 3))] : []));

    private IEnumerable<Claim> Claims() => options.SelectMany(_ => Capabilities, (option, capability) => (option, capability)).Where(_ => Often(40)).Select(pair =>
        A.Claim(pair.option.Id, pair.capability, (Support)random.Next(3)) with
        {
            Status = Often(75) ? ClaimStatus.Stable : (ClaimStatus)random.Next(4),
            Edition = Often(85) ? Edition.OpenSource : Edition.Paid,
        });

    private Answer Answer(string question, string id) => A.Answer(question, id) with
    {
        Requires = Often(30) ? [A.Need(One(Capabilities), Often(50) ? Support.Full : Support.Partial, Often(25) ? [One(slots).Id] : [])] : [],
        Prefers = Often(30) ? [new Preference(One(Capabilities), random.Next(1, 4))] : [],
        NotNeeded = Often(10) ? [One(Capabilities)] : [],
        Excludes = Often(15) ? Set() : null,
        ExcludesEditions = Often(5) ? [Edition.Paid] : [],
        Keeps = Often(15) ? Set() : null,
        Accepts = (Acceptance)(Often(25) ? random.Next(8) : 0),
        Weights = Often(15) ? new Dictionary<string, int> { [A.Worth] = random.Next(-2, 3) } : new Dictionary<string, int>(),
    };

    private OptionSet Set() => new([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => One(options).Id).Distinct()], Often(20) ? [One(options).ToolId] : []);

    private Rule Rule(int number)
    {
        var rule = A.Rule($"r{number}", Set(), Often(50) ? Set() : null, Often(50) ? Set() : null);
        var when = rule.When.ToList();
        if (Often(30)) when.Add(new Condition(Set(), [], []));
        if (Often(20)) when.Add(new Condition(null, ["p0"], []));
        if (Often(20)) when.Add(new Condition(null, [], [new AnswerKey("q0", "a0"), new AnswerKey("q1", "a1")]));
        return rule with { When = when };
    }

    private Platform Platform(string id) => new(id, id, PlatformKind.Managed, "A platform.",
        slots.ToDictionary(slot => slot.Id, slot => new PlatformSlot(
            options.Where(option => option.SlotId == slot.Id && Often(40)).ToDictionary(option => option.Id,
                _ => new PlatformStance(Often(8) ? Stance.Fixed : (Stance)(Often(15) ? 1 : random.Next(2, 5)), null, [A.Citation])),
            PlatformStance.Silent)),
        [A.Citation]);

    private Answers Answers(KnowledgeBase knowledge)
    {
        var given = knowledge.Questions.Where(_ => Often(45))
            .SelectMany(question => question.Answers.OrderBy(_ => random.Next()).Take(question.TakesMany ? random.Next(1, 3) : 1)).Select(answer => (answer.QuestionId, answer.Id));
        var pins = slots.Where(_ => Often(5)).ToDictionary(slot => slot.Id, slot => One(options.Where(option => option.SlotId == slot.Id).ToList() is { Count: > 0 } own ? own : options).Id);
        return A.Answers([.. given]) with { Pins = pins, Weights = Often(15) ? new Dictionary<string, int> { [A.Worth] = random.Next(5) } : new Dictionary<string, int>() };
    }
}
