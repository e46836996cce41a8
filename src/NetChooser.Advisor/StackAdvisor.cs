using System.Collections.Concurrent;
using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Explaining;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>
/// Recommends a stack. A pure function of knowledge and answers: exact, and the same bytes for the same input.
/// Safe to share between threads.
/// </summary>
public sealed class StackAdvisor
{
    /// <summary>More equal stacks than this, beside the best one, are not listed.</summary>
    public const int MostEqualStacks = 15;

    /// <summary>More further stacks than this are not listed.</summary>
    public const int MostFurtherStacks = 5;

    private readonly Catalogue catalogue;
    private readonly AnswerChecker checker;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    /// <summary>Prepares the knowledge once.</summary>
    public StackAdvisor(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        catalogue = new Catalogue(knowledge);
        checker = new AnswerChecker(knowledge);
    }

    /// <summary>The knowledge it advises from.</summary>
    public KnowledgeBase Knowledge => catalogue.Knowledge;

    /// <summary>The best stack for these answers with everything that explains it, or all that collides and every way out.</summary>
    /// <exception cref="ArgumentException">
    /// An answer, pin or weight names something that does not exist, a question that takes one answer has two, or an answer is nice to have that was
    /// not given or requires nothing.
    /// </exception>
    /// <exception cref="InvalidOperationException">The independent checker found a mistake in the result: a mistake of this program.</exception>
    public Recommendation Recommend(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Check(answers);
        var workspace = Take();
        var result = new Advice(catalogue, workspace).For(answers);
        workspaces.Add(workspace);
        var verdict = checker.Check(result);
        return verdict.Faults.Count == 0
            ? result with { Proof = verdict.Proof }
            : throw new InvalidOperationException($"The second look found mistakes: {string.Join(" ", verdict.Faults)}");
    }

    /// <summary>The best stack alone, without reasons; null when none satisfies the answers. Much cheaper than <see cref="Recommend"/>.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Recommend"/>.</exception>
    public Stack? Best(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Check(answers);
        var workspace = Take();
        var stack = new BestStack(catalogue, workspace.Solver).Of(answers);
        workspaces.Add(workspace);
        return stack;
    }

    /// <summary>The knowledge as numbers, for measurements.</summary>
    internal Catalogue Catalogue => catalogue;

    /// <summary>One for each thread that is at work; what is left after an exception is not used again.</summary>
    private Workspace Take() => workspaces.TryTake(out var workspace) ? workspace : new Workspace(catalogue);

    private void Check(Answers answers)
    {
        foreach (var key in answers.Given)
        {
            if (Knowledge.FindAnswer(key) is null) throw new ArgumentException($"There is no answer {key.QuestionId}={key.AnswerId}.", nameof(answers));
        }
        foreach (var question in answers.Given.Distinct().GroupBy(key => key.QuestionId).Where(keys => keys.Count() > 1))
        {
            if (!Knowledge.FindQuestion(question.Key)!.TakesMany) throw new ArgumentException($"{question.Key} takes one answer.", nameof(answers));
        }
        foreach (var key in answers.Nice)
        {
            if (!answers.Has(key) || Knowledge.FindAnswer(key)!.Requires.Count == 0)
                throw new ArgumentException($"{key.QuestionId}={key.AnswerId} cannot be nice to have: it is not given, or requires nothing.", nameof(answers));
        }
        foreach (var (slot, option) in answers.Pins)
        {
            if (Knowledge.FindOption(option)?.SlotId != slot) throw new ArgumentException($"{option} is no option of {slot}.", nameof(answers));
        }
        foreach (var (criterion, weight) in answers.Weights)
        {
            if (Knowledge.Criteria.All(known => known.Id != criterion) || weight is < 0 or > Criterion.LargestWeight)
                throw new ArgumentException($"{criterion}={weight} is no weight.", nameof(answers));
        }
    }
}
