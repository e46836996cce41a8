using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>What would change the result, against a look at every stack for every single change.</summary>
public sealed class EveryChangeTests
{
    private const int Problems = 500;
    private const int FirstSeed = 1_200_000;

    [Fact]
    public void EverySingleChangeOfEveryAnswerIsListedOnce() => ForEachCase(it =>
    {
        foreach (var question in it.Knowledge.Questions)
        {
            it.Advice.Outlook.Of(question.Id).Changes.Select(change => $"{change.Change} {change.Answer.Id}: {AnswerLink.Write(change.Answers)}")
                .ShouldBe(Expected(it.Answers, question), ignoreOrder: true, it.Name);
        }
    });

    [Fact]
    public void TakingBackStandsFirstAndEachKindOfChangeIsInTheOrderOfTheAnswers() => ForEachCase(it =>
    {
        foreach (var outlook in it.Advice.Outlook.Given.Concat(it.Advice.Outlook.Open))
        {
            outlook.Changes.SkipWhile(change => change.Change == AnswerChange.TakeBack)
                .ShouldAllBe(change => change.Change != AnswerChange.TakeBack, it.Name);
            foreach (var kind in outlook.Changes.GroupBy(change => change.Change))
                kind.Select(change => outlook.Question.Answers.ToList().IndexOf(change.Answer)).ShouldBeInOrder(SortDirection.Ascending, it.Name);
        }
    });

    [Fact]
    public void TheStackAfterEachChangeIsTheBestOfAll() => ForEachCase(it =>
    {
        foreach (var change in it.Advice.Outlook.Given.Concat(it.Advice.Outlook.Open).SelectMany(outlook => outlook.Changes))
        {
            var name = $"{it.Name}, {change.Change} {change.Answer.Key}";
            Seen.Of(change.Stack).ShouldBe(it.Every.For(change.Answers).Best?.ToString(), name);
            ShouldTellTheDifference(it, change.Stack, change.ChangesStack, change.Changed, name);
        }
        foreach (var pin in it.Advice.Outlook.Pins)
        {
            Seen.Of(pin.Stack).ShouldBe(it.Every.For(pin.Answers).Best?.ToString(), it.Name);
            ShouldTellTheDifference(it, pin.Stack, pin.ChangesStack, pin.Changed, it.Name);
        }
    });

    [Fact]
    public void EveryPinIsListedAsIfItWereNot() => ForEachCase(it =>
        it.Advice.Outlook.Pins.Select(pin => (pin.Slot.Id, pin.Option.Id, AnswerLink.Write(pin.Answers))).ShouldBe(
            it.Knowledge.Slots.Where(slot => it.Answers.Pins.ContainsKey(slot.Id)).Select(slot => (slot.Id, it.Answers.Pins[slot.Id],
                AnswerLink.Write(it.Answers with { Pins = it.Answers.Pins.Where(pin => pin.Key != slot.Id).ToDictionary() }))), it.Name));

    [Fact]
    public void AnsweredQuestionsComeInTheirOrderAndOpenOnesByTheMeanNumberOfSlotsTheyDecide() => ForEachCase(it =>
    {
        var slots = it.Knowledge.Slots.Count;
        var questions = it.Knowledge.Questions.ToList();
        bool IsGiven(Question question) => it.Answers.Given.Any(key => key.QuestionId == question.Id);
        it.Advice.Outlook.Given.Select(outlook => outlook.Question).ShouldBe(questions.Where(IsGiven), it.Name);
        var open = it.Advice.Outlook.Open;
        // A change to no stack counts no slot, a change from none to one counts all.
        foreach (var outlook in open.Concat(it.Advice.Outlook.Given))
        {
            outlook.ChangedSlots.ShouldBe(outlook.Changes.Sum(change => (it.Now.Best, change.Stack) switch
            {
                (_, null) => 0,
                (null, _) => slots,
                var (before, after) => before.Options.Zip(after.Options).Count(pair => pair.First != pair.Second),
            }), it.Name);
        }
        open.Select(outlook => outlook.Question).ShouldBe(questions.Where(question => !IsGiven(question))
            .Select(question => open.Single(outlook => outlook.Question == question)).OrderByDescending(Mean)
            .ThenBy(outlook => outlook.Changes.All(change => !change.ChangesStack))
            .ThenBy(outlook => questions.IndexOf(outlook.Question)).Select(outlook => outlook.Question), it.Name);
        it.Advice.Outlook.Next.ShouldBe(open.FirstOrDefault(outlook => outlook.Changes.Any(change => change.ChangesStack)), it.Name);
    });

    private static decimal Mean(QuestionOutlook outlook) => outlook.Changes.Count == 0 ? 0 : (decimal)outlook.ChangedSlots / outlook.Changes.Count;

    private static void ShouldTellTheDifference(Case it, Stack? stack, bool changesStack, IReadOnlyList<Slot> changed, string name)
    {
        var best = it.Now.Best;
        IReadOnlyList<Slot> expected = best is null || stack is null
            ? []
            : [.. it.Knowledge.Slots.Where((_, slot) => stack.Options[slot] != best.Options[slot])];
        changed.ShouldBe(expected, name);
        changesStack.ShouldBe(best is null != stack is null || expected.Count > 0, name);
    }

    private static IEnumerable<string> Expected(Answers answers, Question question)
    {
        foreach (var answer in question.Answers)
        {
            var (key, isGiven, isNice) = (answer.Key, answers.Given.Contains(answer.Key), answers.Nice.Contains(answer.Key));
            IReadOnlyList<AnswerKey> others = [.. answers.Given.Where(other => other != key)];
            IReadOnlyList<AnswerKey> otherNice = [.. answers.Nice.Where(other => other != key)];
            if (isGiven) yield return Told(AnswerChange.TakeBack, answers with { Given = others, Nice = otherNice });
            if (isGiven && isNice) yield return Told(AnswerChange.MakeMust, answers with { Nice = otherNice });
            if (isGiven && !isNice && answer.Requires.Count > 0) yield return Told(AnswerChange.MakeNice, answers with { Nice = [.. otherNice, key] });
            if (isGiven) continue;
            bool Stays(AnswerKey other) => question.TakesMany || other.QuestionId != question.Id;
            yield return Told(AnswerChange.Give, answers with { Given = [.. others.Where(Stays), key], Nice = [.. otherNice.Where(Stays)] });

            string Told(AnswerChange change, Answers after) => $"{change} {answer.Id}: {AnswerLink.Write(after)}";
        }
    }

    private static void ForEachCase(Action<Case> check)
    {
        Case.ForEach(FirstSeed, Problems, true, check).ShouldBeGreaterThan(Problems / 3);
        Case.ForEach(FirstSeed, Problems / 2, false, check);
    }
}
