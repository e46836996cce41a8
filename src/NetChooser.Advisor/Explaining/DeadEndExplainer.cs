using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Finds all minimal conflicts among what the reader said, and all smallest ways out.</summary>
/// <remarks>
/// A conflict is one of demands: what the words also allow (an edition, beta, options that exist only on the platform) stays allowed.
/// A way out is taken at its word: the answers after it are solved as if the reader had given them. Where taking words back takes away something
/// they allowed, and no stack is left for that, the smallest further words are looked for.
/// </remarks>
internal sealed class DeadEndExplainer(Catalogue catalogue, Workspace workspace)
{
    /// <summary>So many conflicts and ways out are listed at most.</summary>
    public const int MostListed = 32;

    private const int MostQuestions = 6000;
    private const int MostNodes = 2_000_000;
    private readonly BestStack bestStack = new(catalogue, workspace.Solver);
    private bool isComplete = true;

    /// <summary>Everything about a question without an answer.</summary>
    public DeadEnd Explain(Query query)
    {
        var (words, sets, search) = Look(query);
        var causes = new CauseFinder(catalogue, query, search);
        var conflicts = sets.Conflicts.Take(MostListed).Select(set =>
        {
            List<Said> said = [.. set.Select(word => words[word])];
            var origins = causes.WhyNone(said);
            isComplete &= !causes.MayNeedFewer;
            return new Conflict(said, origins);
        }).ToList();
        isComplete &= sets.Conflicts.Count <= MostListed;
        List<Relaxation> ways = [.. Accepting(query), .. TakingBack(query.Answers, words, sets), .. Moving(query)];
        isComplete &= ways.Count <= MostListed;
        return new DeadEnd(conflicts,
            [.. ways.OrderBy(way => Math.Max(way.TakenBack.Count, 1)).ThenBy(way => way.Kind).ThenByDescending(way => way.Stack.Score).Take(MostListed)], isComplete);
    }

    private (List<Said> Words, ConflictSets Sets, RestrictedSearch Search) Look(Query query)
    {
        var search = new RestrictedSearch(catalogue, workspace.Trial, query.Restrictions);
        search.Allow(MostNodes);
        var words = WordsOf(query);
        var dependsOn = query.Restrictions.Select(restriction => restriction.Origin.DependsOn.Select(said => words.IndexOf(said)).ToArray()).ToList();
        var held = new bool[words.Count];
        var sets = ConflictSets.Of(words.Count, kept =>
        {
            Array.Clear(held);
            foreach (var word in kept) held[word] = true;
            return search.IsFeasible(Enumerable.Range(0, dependsOn.Count).Where(number => Array.TrueForAll(dependsOn[number], word => held[word])));
        }, MostListed, MostQuestions);
        isComplete &= sets.IsComplete && !search.GaveUp;
        return (words, sets, search);
    }

    /// <summary>What restrictions depend on, answers before pins, each in their order.</summary>
    private static List<Said> WordsOf(Query query)
    {
        var needed = query.Restrictions.SelectMany(restriction => restriction.Origin.DependsOn).ToHashSet();
        return [.. query.Given.Select(answer => new Said(answer, null)).Concat(query.Answers.Pins.Keys.Order(StringComparer.Ordinal)
            .Select(slot => new Said(null, slot))).Where(needed.Contains)];
    }

    private List<Relaxation> TakingBack(Answers answers, List<Said> words, ConflictSets sets)
    {
        var found = new List<(List<Said> Words, Answers Answers, Stack Stack)>();
        foreach (var set in sets.Corrections) found.AddRange(Without(answers, [.. set.Select(word => words[word])]));
        return [.. found.Where(way => !found.Exists(other => other.Words.Count < way.Words.Count && other.Words.TrueForAll(way.Words.Contains)))
            .DistinctBy(way => AnswerLink.Write(way.Answers))
            .Select(way => new Relaxation(RelaxationKind.TakeBack, way.Words, null, way.Answers, way.Stack))];
    }

    private IEnumerable<(List<Said> Words, Answers Answers, Stack Stack)> Without(Answers answers, List<Said> takenBack)
    {
        var rest = takenBack.Aggregate(answers, (all, said) => all.Without(said));
        if (bestStack.Of(rest) is { } stack) return [(takenBack, rest, stack)];
        var (words, sets, _) = Look(new Query(catalogue, rest));
        return sets.Corrections.SelectMany(set => Without(rest, [.. set.Select(word => words[word])])
            .Select(way => (takenBack.Concat(way.Words).OrderBy(said => said.Answer is null).ThenBy(Key, StringComparer.Ordinal).ToList(), way.Answers, way.Stack)));
    }

    private static string Key(Said said) => said.Answer is { } answer ? $"{answer.QuestionId}={answer.Id}" : said.PinnedSlotId!;

    /// <summary>Every answer that accepts more than is accepted now, beside or in place of what was answered.</summary>
    private IEnumerable<Relaxation> Accepting(Query query) => Changed(query, RelaxationKind.Accept,
        answer => answer.PlatformId is null && (answer.Accepts & ~query.Accepted) != Acceptance.Nothing);

    private IEnumerable<Relaxation> Moving(Query query) => query.Platform is null ? [] : Changed(query, RelaxationKind.Move, answer => answer.PlatformId is not null);

    private IEnumerable<Relaxation> Changed(Query query, RelaxationKind kind, Func<Answer, bool> wanted)
    {
        foreach (var question in catalogue.Knowledge.Questions)
        {
            foreach (var answer in question.Answers.Where(answer => wanted(answer) && !query.Answers.Has(answer.Key)))
            {
                List<Said> replaced = question.TakesMany ? [] : [.. query.Given.Where(other => other.QuestionId == question.Id).Select(other => new Said(other, null))];
                var answers = query.Answers.With(question, answer);
                if (bestStack.Of(answers) is { } stack) yield return new Relaxation(kind, replaced, answer, answers, stack);
            }
        }
    }
}
