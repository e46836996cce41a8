using System.Globalization;
using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Web.Choosing;

/// <summary>Says where the weight in force comes from: the default, the answers, or the reader.</summary>
internal static class WeightOrigin
{
    public static string Of(Criterion criterion, Answers answers, KnowledgeBase knowledge)
    {
        if (answers.Weights.ContainsKey(criterion.Id))
            return string.Create(CultureInfo.InvariantCulture, $"set by you, default {criterion.Weight}");
        var change = answers.Given.Sum(key => knowledge.FindAnswer(key)?.Weights.GetValueOrDefault(criterion.Id) ?? 0);
        return change == 0 ? "default" : string.Create(CultureInfo.InvariantCulture,
            $"default {criterion.Weight}, your answers {(change < 0 ? "−" : "+")}{Math.Abs(change)}{Cut(criterion.Weight + change)}");
    }

    private static string Cut(int sum) => sum switch
    {
        < 0 => ", cut at 0",
        > Criterion.LargestWeight => string.Create(CultureInfo.InvariantCulture, $", cut at {Criterion.LargestWeight}"),
        _ => "",
    };
}
