namespace NetChooser.Advisor.Tests.Checking;

/// <summary>Mistakes in the stacks and in what stands beside them.</summary>
internal static class Mutations
{
    public static IReadOnlyList<Mutation> All { get; } = [.. OfTheBest(), .. OfOthers(), .. OfFurther(), .. OfWhatIsShown(), .. MutationsOfChanges.All()];

    private static IEnumerable<Mutation> OfTheBest()
    {
        yield return new("a point too many", "points, not", right => right.WithBest(right.Advice.Best is { } best ? best with { Score = best.Score + 1 } : null));
        yield return new("a point too few", "points, not", right => right.WithBest(right.Advice.Best is { } best ? best with { Score = best.Score - 1 } : null));
        yield return new("a worse stack called the best", "There is a better stack", right => right.WithBest(
            right.Possible.Select(other => other.BestWith!).FirstOrDefault(with => with.Score < right.Advice.Best!.Score)));
        yield return new("a provider dropped", "the best stack: ", right => right.WithBest(right.Forged("is missing")));
        yield return new("a rule broken", "is broken", right => right.WithBest(right.Forged("is broken")));
        yield return new("an ended option", "is not allowed", right => right.WithBest(right.Forged("ended")));
        yield return new("an option tied elsewhere", "is not allowed", right => right.WithBest(right.Forged("tied to other platforms")));
        yield return new("an option the platform rules out", "is not allowed", right => right.WithBest(right.Forged("impossible on the platform")));
        yield return new("an option beside the fixed one", "is not allowed", right => right.WithBest(right.Forged("the platform fixes another")));
        yield return new("a paid option", "is not allowed", right => right.WithBest(right.Forged("paid")));
        yield return new("an edition that was excluded", "is not allowed", right => right.WithBest(right.Forged("edition excluded")));
        yield return new("an option that was excluded", "is not allowed", right => right.WithBest(right.Forged(": excluded")));
        yield return new("another option than was fixed", "is fixed", right => right.WithBest(right.Forged("is pinned")));
        yield return new("a slot twice", "one option for each slot", right => right.WithBest(right.Advice.Best is { } best
            ? best with { Options = [.. best.Options, best.Options[0]] } : null));
        yield return new("a stack where none is allowed", "the best stack: ", right => right.Advice.Best is not null ? null
            : right.WithBest(right.Plain.AllStacks().Take(1).Select(stack => new Stack(right.Plain.Score(stack), stack)).First()));
        yield return new("a dead end where there is a stack", "There is a better stack", right => right.Advice.Best is null ? null
            : new Recommendation(right.Advice.Answers, right.Advice.ContentVersion, right.Advice.Platform, right.Advice.Weights) { DeadEnd = new DeadEnd([], [], true) });
        yield return new("neither stack nor dead end", "either a stack or a dead end", right => right.Advice with { Best = null, DeadEnd = null });
        yield return new("an equal stack left out", "are listed", right => right.Advice.MoreEqualStacks ? null
            : right.With(right.Advice.EqualStacks, _ => null) is { } fewer ? right.Advice with { EqualStacks = fewer } : null);
        yield return new("an equal stack that is not", "is not equal", right =>
            right.Possible.FirstOrDefault(other => other.BestWith!.Score < right.Advice.Best!.Score) is not { } worse ? null
            : right.Advice with { EqualStacks = [.. right.Advice.EqualStacks, worse.BestWith!] });
        yield return new("an equal stack twice", "listed twice", right => right.Advice.Best is not { } best ? null : right.Advice with { EqualStacks = [best] });
        yield return new("more equal stacks than there are", "are listed", right => right.Advice.Best is null || right.Advice.MoreEqualStacks ? null
            : right.Advice with { MoreEqualStacks = true });
    }

    private static IEnumerable<Mutation> OfOthers()
    {
        yield return new("another option's points", "points, not", right => right.With(other => other.IsPossible,
            other => other with { BestWith = other.BestWith! with { Score = other.BestWith.Score - 1 } }));
        yield return new("another option's stack without it", "its stack is without it", right => right.With(other => other.IsPossible,
            other => other with { BestWith = right.Advice.Best }));
        yield return new("another option's stack not allowed", ": ", right => right.With(other => other.IsPossible,
            other => right.Neighbour(other.BestWith, "is missing") is { } wrong ? other with { BestWith = wrong } : null));
        yield return new("another option's costs", "add up to", right => right.With(other => other.Costs.Count > 0,
            other => other with { Costs = [.. other.Costs.Skip(1)] }));
        yield return new("a possible option without its stack", "either a stack or a cause", right => right.With(other => other.IsPossible,
            other => other with { BestWith = null }));
        yield return new("an impossible option that is shown in a stack", "a better stack with it is shown elsewhere", right => right.With(
            other => right.Advice.EqualStacks.Concat(right.Advice.Further.Select(further => further.Stack)).Any(stack => stack.Has(other.Option.Id))
                && right.Advice.Slots.SelectMany(slot => slot.Others).Any(one => one.Causes.Count > 0),
            other => other with
            {
                BestWith = null,
                Costs = [],
                Causes = right.Advice.Slots.SelectMany(slot => slot.Others).First(one => one.Causes.Count > 0).Causes,
            }));
        yield return new("an option left out", "not every option is spoken of", right => right.Advice.Slots.FirstOrDefault(slot => slot.Others.Count > 0) is not { } slot ? null
            : right.Advice with { Slots = [.. right.Advice.Slots.Select(one => one == slot ? slot with { Others = [.. slot.Others.Skip(1)] } : one)] });
        yield return new("an option twice in place of another", "spoken of twice", right => right.Advice.Slots.FirstOrDefault(slot => slot.Others.Count > 1) is not { } slot ? null
            : right.Advice with { Slots = [.. right.Advice.Slots.Select(one => one == slot ? slot with { Others = [slot.Others[1], .. slot.Others.Skip(1)] } : one)] });
        yield return new("another option called chosen", "another option is named", right =>
            right.Advice.Slots.FirstOrDefault(slot => slot.Others.Count > 0) is not { } slot ? null
            : right.Advice with { Slots = [.. right.Advice.Slots.Select(one => one == slot ? slot with { Chosen = slot.Others[0].Option } : one)] });
        yield return new("a slot left out", "Not every slot", right => right.Advice.Slots.Count == 0 ? null : right.Advice with { Slots = [.. right.Advice.Slots.Skip(1)] });
    }

    private static IEnumerable<Mutation> OfFurther()
    {
        yield return new("a further stack's points", "a further stack: it has", right => Further(right, further => further with { Stack = further.Stack with { Score = further.Stack.Score - 1 } }));
        yield return new("a further stack's costs", "add up to", right => Further(right, further => further with { Costs = [.. further.Costs, new ScoreChange("Made up", 1)] }));
        yield return new("a further stack's differences", "other slots than it says", right => Further(right, further => further with { Differences = [.. further.Differences.Skip(1)] }));
        yield return new("a further stack's other option", "other options than it says", right => Further(right,
            further => further with { Differences = [.. further.Differences.Select(one => one with { Other = one.Best })] }));
        yield return new("a further stack's link", "by its own link", right => Further(right,
            further => further with { Answers = further.Answers.WithPin(further.Differences[0].Best) }));
    }

    private static IEnumerable<Mutation> OfWhatIsShown()
    {
        yield return new("other knowledge", "other knowledge", right => right.Advice with { ContentVersion = "another" });
        yield return new("another platform", "Another platform", right => right.Advice with
        {
            Platform = right.Advice.Platform is null ? right.Knowledge.Platforms[0] : null,
        });
        yield return new("another weight", "another weight is in force", right => right.Advice with
        {
            Weights = right.Advice.Weights.ToDictionary(pair => pair.Key, pair => (pair.Value + 1) % 11),
        });
        yield return new("another level", "its level of", right => right.Advice.Slots.Count == 0 ? null : right.Advice with
        {
            Slots = [.. right.Advice.Slots.Select(slot => slot with { Ratings = [.. slot.Ratings.Select(rating => rating with { Level = rating.Level ^ 1 })] })],
        });
        yield return new("a rule left out", "Other rules hold", right => right.With(right.Advice.FiredRules, _ => null) is { } fewer ? right.Advice with { FiredRules = fewer } : null);
        yield return new("a rule too many", "Other rules hold", right => right.Advice.Best is null || right.Knowledge.Rules.Except(right.Advice.FiredRules).FirstOrDefault() is not { } rule
            ? null : right.Advice with { FiredRules = [.. right.Advice.FiredRules, rule] });
        yield return new("a product left out", "Other products", right => right.With(right.Advice.Products, _ => null) is { } fewer ? right.Advice with { Products = fewer } : null);
        yield return new("a requirement left out", "Other requirements", right =>
            right.With(right.Advice.Requirements, _ => null) is { } fewer ? right.Advice with { Requirements = fewer } : null);
        yield return new("a provider left out", "is provided by others", right => right.Advice.Requirements.All(met => met.Providers.Count == 0) ? null
            : right.Advice with { Requirements = [.. right.Advice.Requirements.Select(met => met with { Providers = [.. met.Providers.Skip(1)] })] });
        yield return new("a preference left out", "Other preferences", right => right.With(right.Advice.Wishes, _ => null) is { } fewer ? right.Advice with { Wishes = fewer } : null);
        yield return new("a preference's points", "gains other points", right =>
            right.With(right.Advice.Wishes, wish => wish with { Points = wish.Points + 1 }) is { } wrong ? right.Advice with { Wishes = wrong } : null);
        yield return new("a preference's weight", "not preferred like this", right =>
            right.With(right.Advice.Wishes, wish => wish with { Wish = wish.Wish with { FullPoints = wish.Wish.FullPoints + 1 } }) is { } wrong
                ? right.Advice with { Wishes = wrong } : null);
    }

    private static Recommendation? Further(RightAdvice right, Func<FurtherStack, FurtherStack> otherwise) =>
        right.With(right.Advice.Further, otherwise) is { } wrong ? right.Advice with { Further = wrong } : null;
}
