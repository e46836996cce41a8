namespace NetChooser.Advisor.Checking;

/// <summary>
/// What each tool to be run costs, once. A tool that can only fill one slot is paid as part of its option's worth; any other when it is chosen
/// first, so the cost never counts before it is certain.
/// </summary>
internal sealed class ToolCost
{
    private const int Free = -1;
    private readonly int cost;
    private readonly int[] slotsOf;
    private readonly int[] uses;
    private readonly int[] toolOf;

    public ToolCost(KnownFacts facts, Reading reading, Field field)
    {
        cost = facts.Recipe.Product;
        slotsOf = new int[facts.Numbers.ToolCount];
        uses = new int[slotsOf.Length];
        toolOf = new int[facts.Numbers.Options.Count];
        var lastSlot = new int[slotsOf.Length];
        Array.Fill(lastSlot, -1);
        foreach (var slot in facts.Numbers.InSlot)
        {
            foreach (var option in slot)
            {
                var tool = facts.Numbers.ToolOf[option];
                toolOf[option] = field.IsOpen(option) && reading.Words.Place.IsRun[option] ? tool : Free;
                if (toolOf[option] == Free || lastSlot[tool] == facts.Numbers.SlotOf[option]) continue;
                lastSlot[tool] = facts.Numbers.SlotOf[option];
                slotsOf[tool]++;
            }
        }
    }

    /// <summary>What belongs to the option alone.</summary>
    public int Own(int option) => toolOf[option] != Free && slotsOf[toolOf[option]] == 1 ? cost : 0;

    /// <summary>Chooses an option; returns what that costs beyond its own.</summary>
    public int Choose(int option)
    {
        var tool = toolOf[option];
        return tool != Free && slotsOf[tool] > 1 && uses[tool]++ == 0 ? cost : 0;
    }

    public void TakeBack(int option)
    {
        var tool = toolOf[option];
        if (tool != Free && slotsOf[tool] > 1) uses[tool]--;
    }
}
