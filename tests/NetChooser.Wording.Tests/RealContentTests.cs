using System.Text.RegularExpressions;
using NetChooser.Advisor;
using NetChooser.Content;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Wording.Tests;

/// <summary>What holds for every sentence about the real content, however that content changes.</summary>
public sealed partial class RealContentTests
{
    private const int AnswerSets = 36;
    private static readonly KnowledgeBase Knowledge = Load();
    private static readonly StackAdvisor Advisor = new(Knowledge);
    private static readonly List<Recommendation> Recommendations = [.. Enumerable.Range(0, AnswerSets).Select(set => Advisor.Recommend(Varied(set)))];

    private static readonly HashSet<string> OptionIds = [.. Knowledge.Options.Select(option => option.Id).Where(id => id.Contains('-', StringComparison.Ordinal))];

    [Fact]
    public void SomeAnswerSetsGiveAStackAndSomeAConflict()
    {
        Recommendations.Count(recommendation => recommendation.Best is not null).ShouldBeGreaterThan(5);
        Recommendations.Count(recommendation => recommendation.DeadEnd is not null).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void EveryStatementIsWellFormed() =>
        Recommendations.SelectMany(About).Concat(Facts()).Select(statement => statement.Text).Distinct()
            .Select(text => (text, fault: Fault(text))).Where(pair => pair.fault is not null).ShouldBeEmpty();

    [Fact]
    public void NoStatementOfTheAdviceShowsAnId() =>
        Recommendations.SelectMany(About).Select(statement => statement.Text).Distinct().Where(ShowsAnId).ShouldBeEmpty();

    private static string? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "empty";
        if (text.Contains("  ", StringComparison.Ordinal) || text != text.Trim()) return "spaces";
        if (!text.EndsWith('.') && !text.EndsWith(".”", StringComparison.Ordinal)) return "no full stop";
        if (text.EndsWith("..", StringComparison.Ordinal)) return "two full stops";
        return Nothing().IsMatch(Code().Replace(text, "code")) ? "a hole" : null;
    }

    /// <summary>An id that is no code, no name of something and no part of a text that an author wrote.</summary>
    private static bool ShowsAnId(string text)
    {
        var bare = Code().Replace(text, "");
        if (!HasAnId(bare)) return false;
        foreach (var written in Written.Where(written => bare.Contains(written, StringComparison.Ordinal)))
            bare = bare.Replace(written, "", StringComparison.Ordinal);
        return HasAnId(bare);
    }

    private static bool HasAnId(string text) => Words().Matches(text).Any(word => OptionIds.Contains(word.Value));

    private static readonly List<string> Written = [.. new[]
        {
            Knowledge.Options.Select(option => option.Name),
            Knowledge.Tools.Select(tool => tool.Name),
            Knowledge.Capabilities.Select(capability => capability.Label),
            Knowledge.Platforms.SelectMany(platform => platform.Slots.Values).SelectMany(slot => slot.Stances.Values.Append(slot.Otherwise)).Select(stance => stance.Note).OfType<string>(),
            Knowledge.Rules.SelectMany(rule => new[] { rule.Title, rule.Reason }),
            Knowledge.Questions.SelectMany(question => question.Answers).Select(answer => answer.Label),
            Knowledge.Tools.SelectMany(tool => tool.Claims).SelectMany(claim => new[] { claim.Missing, claim.Note, claim.Setting }.OfType<string>()),
        }.SelectMany(texts => texts).Distinct().OrderByDescending(text => text.Length)];

    private static IEnumerable<Statement> About(Recommendation recommendation)
    {
        if (recommendation.DeadEnd is { } deadEnd) return AboutDeadEnd(deadEnd).Concat(AboutOutlook(recommendation));
        return recommendation.Slots.Select(slot => ReasonWords.Of(slot, recommendation))
            .Concat(recommendation.Slots.SelectMany(slot => slot.Others).Select(other => CauseWords.Of(other, recommendation, Knowledge)))
            .Concat(recommendation.Requirements.Select(RequirementWords.Of))
            .Concat(recommendation.Wishes.Select(RequirementWords.Of))
            .Concat(recommendation.Further.Select(further => FurtherWords.Of(further, recommendation)))
            .Concat(recommendation.Further.Select(further => Labelled(FurtherWords.Name(further))))
            .Concat(AboutOutlook(recommendation))
            .Concat(recommendation.Firmness is { } firmness ? AboutFirmness(firmness, recommendation) : []);
    }

    private static IEnumerable<Statement> AboutDeadEnd(DeadEnd deadEnd) =>
        deadEnd.Conflicts.Select(conflict => ConflictWords.Of(conflict, Knowledge))
            .SelectMany(words => words.Because.Prepend(Said(words.Headline)).Concat(words.Said.Select(Labelled)))
            .Append(Said(DeadEndWords.Headline(deadEnd, Knowledge)))
            .Append(Said(DeadEndWords.Bounded))
            .Concat(deadEnd.Relaxations.Select(relaxation => Labelled(DeadEndWords.Of(relaxation, Knowledge))))
            .Concat(deadEnd.Relaxations.Select(relaxation => Said(DeadEndWords.Gives(relaxation, Knowledge))));

    private static IEnumerable<Statement> AboutOutlook(Recommendation recommendation)
    {
        var outlook = recommendation.Outlook;
        var changes = outlook.Given.Concat(outlook.Open).SelectMany(question => question.Changes).ToList();
        return changes.Select(change => Said(OutlookWords.Of(change, recommendation, Knowledge)))
            .Concat(changes.Select(change => Labelled(OutlookWords.Change(change))))
            .Concat(outlook.Pins.Select(pin => Said(OutlookWords.Of(pin, recommendation, Knowledge))))
            .Concat(outlook.Pins.Select(pin => Labelled(OutlookWords.Change(pin))))
            .Concat(outlook.Open.Select(question => Said(OutlookWords.WhyNext(question, Knowledge))))
            .Concat(outlook.Open.Select(question => Said(OutlookWords.Weighs(question, Knowledge))))
            .Concat(new[] { OutlookWords.Summary(outlook), OutlookWords.Settlement(outlook.Settlement), OutlookWords.Answered(outlook) }.OfType<string>().Select(Said));
    }

    private static IEnumerable<Statement> AboutFirmness(Firmness firmness, Recommendation recommendation) =>
        firmness.Intervals.Select(interval => Said(FirmnessWords.Of(interval, recommendation, Knowledge)))
            .Concat(firmness.Evidence.Weak.Select(fact => FirmnessWords.Of(fact, Knowledge)))
            .Append(Said(FirmnessWords.Sentence(firmness)))
            .Append(Said(FirmnessWords.Share(firmness)))
            .Concat(firmness.SmallestChange is { } change ? [Said(FirmnessWords.Of(change, recommendation, Knowledge))] : []);

    private static Statement Said(string sentence) => new(sentence, []);

    /// <summary>A label, which has no full stop of its own.</summary>
    private static Statement Labelled(string label) => new($"{label}.", []);

    private static IEnumerable<Statement> Facts() =>
        Knowledge.Tools.SelectMany(tool => tool.Claims).Select(SupportWords.Of)
            .Concat(Knowledge.Tools.Select(tool => LifecycleWords.Of(tool.Lifecycle, Knowledge)))
            .Concat(Knowledge.Tools.Select(tool => GovernanceWords.Of(tool.Governance)))
            .Concat(Knowledge.Tools.Select(tool => GovernanceWords.Of(tool.Licence)))
            .Concat(Knowledge.Rules.Select(RuleWords.Of))
            .Concat(Knowledge.Rules.Select(rule => RuleWords.When(rule, Knowledge)))
            .Concat(Knowledge.Rules.Select(rule => RuleWords.Then(rule, Knowledge)).OfType<Statement>())
            .Concat(Knowledge.Rules.SelectMany(RuleWords.Warnings))
            .Concat(Knowledge.Rules.SelectMany(rule => rule.Sets.Select(setting => SettingWords.Of(setting, rule, Knowledge))))
            .Concat(Knowledge.Platforms.SelectMany(platform => Knowledge.Options.Select(option => StanceWords.Of(platform.On(option), platform))));

    /// <summary>Answers that vary with a number and with nothing else: a platform, and every third or so of the other questions.</summary>
    private static Answers Varied(int set)
    {
        var given = new List<AnswerKey>();
        foreach (var (question, index) in Knowledge.Questions.Select((question, index) => (question, index)))
        {
            var mixed = (uint)(((set * 31) + index + 1) * 2654435761L >> 7);
            if (set == 0 || (index > 0 && mixed % 5 > set % 3)) continue;
            var answer = question.Answers[(int)((index == 0 ? (uint)set : mixed >> 8) % question.Answers.Count)];
            given.Add(answer.Key);
        }
        return new Answers { Given = [.. given.OrderBy(key => key.QuestionId, StringComparer.Ordinal)] };
    }

    private static KnowledgeBase Load()
    {
        var loaded = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));
        return loaded.Knowledge ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    /// <summary>What is left where a name or a number was missing.</summary>
    [GeneratedRegex(@"\bnull\b|“”|\(\)| [,.;:]|: ?$|, ,")]
    private static partial Regex Nothing();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)+")]
    private static partial Regex Words();
}
