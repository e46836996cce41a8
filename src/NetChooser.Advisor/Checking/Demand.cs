namespace NetChooser.Advisor.Checking;

/// <summary>
/// A stack that meets every set of <see cref="When"/> must meet <see cref="Needs"/>; where that is empty, no stack may meet them all.
/// Requirements and rules have this form. Whatever turns out to be certain or impossible is taken out of it.
/// </summary>
internal sealed class Demand(IEnumerable<int[]> when, int[] needs)
{
    public List<int[]> When { get; } = [.. when];

    public int[] Needs { get; set; } = needs;
}
