using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>What one stack gains or loses against another, part by part; the parts add up to the difference of the scores.</summary>
internal sealed class ScoreComparison(Catalogue catalogue, Query query)
{
    /// <summary>Positive is what <paramref name="other"/> gains.</summary>
    public IReadOnlyList<ScoreChange> Changes(Stack best, Stack other)
    {
        var changes = new List<ScoreChange>();
        var criteria = catalogue.Knowledge.Criteria;
        for (var i = 0; i < criteria.Count; i++)
            changes.Add(new ScoreChange(criteria[i].Name, query.Weights[criteria[i].Id] * (LevelsOf(other, i) - LevelsOf(best, i))));
        var recipe = catalogue.Knowledge.Parts.Recipe;
        changes.Add(new ScoreChange("Already running", recipe.Keep * (Kept(other) - Kept(best))));
        changes.Add(new ScoreChange("Products to run", recipe.Product * (Products(best) - Products(other))));
        changes.AddRange(query.Wishes.All.Select(wish => new ScoreChange(wish.Capability.Label, PointsOf(wish, other) - PointsOf(wish, best))));
        return [.. changes.Where(change => change.Points != 0)];
    }

    /// <summary>The points that a stack earns for a wish.</summary>
    public int PointsOf(Wish wish, Stack stack)
    {
        if (stack.Options.Any(option => query.Wishes.IsMet(option, wish))) return wish.FullPoints;
        return stack.Options.Any(option => query.Wishes.Grade(option, wish).Level == Support.Partial) ? wish.FullPoints / 2 : 0;
    }

    private int LevelsOf(Stack stack, int criterion)
    {
        var levels = query.Table.Levels[criterion];
        return stack.Options.Sum(option => levels[catalogue.IndexOf(option)]);
    }

    private int Kept(Stack stack) => stack.Options.Count(option => query.Kept.Contains(option.Id));

    private int Products(Stack stack) => stack.Options.Where(query.IsProduct).Select(option => option.ToolId).Distinct().Count();
}
