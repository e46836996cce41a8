using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Files;

/// <summary><c>layers.yml</c>: the layers and the slots in each. Their prose stands in <c>layers/&lt;id&gt;.md</c>.</summary>
internal static class LayersFile
{
    public static IReadOnlyList<Layer> Read(Fields file, Reading reading, Func<string, Prose?> prose)
    {
        var layers = new List<Layer>();
        Fields.Each(file.Node("layers"), reading, fields =>
        {
            var id = fields.Text("id");
            reading.Define(fields.MarkOf("id"), IdKind.Layer, id);
            var slots = new List<Slot>();
            Fields.Each(fields.Node("slots"), reading, slot =>
            {
                var slotId = slot.Text("id");
                reading.Define(slot.MarkOf("id"), IdKind.Slot, slotId);
                slots.Add(reading.Remember(new Slot(slotId, id, slot.Text("name"), slot.Text("summary"), slot.Flag("may-be-empty", false))
                {
                    OfSubstance = slot.Flag("of-substance", false),
                }, slot.Mark));
            });
            var text = prose(id);
            if (text is null)
                reading.Report(fields.MarkOf("id"), $"The layer '{id}' is not explained.", $"Write layers/{id}.md for a reader who is new to it.");
            layers.Add(reading.Remember(
                new Layer(id, fields.Text("name"), fields.Text("summary"), text ?? Prose.None, slots), fields.Mark));
        });
        return layers;
    }
}

/// <summary><c>capabilities/&lt;slot&gt;.yml</c>: the vocabulary of claims.</summary>
internal static class CapabilitiesFile
{
    public static IReadOnlyList<Capability> Read(Fields file, Reading reading)
    {
        var capabilities = new List<Capability>();
        Fields.Each(file.Node("capabilities"), reading, fields =>
        {
            var id = fields.Text("id");
            reading.Define(fields.MarkOf("id"), IdKind.Capability, id);
            capabilities.Add(reading.Remember(
                new Capability(id, fields.Text("label"), fields.Text("meaning"), fields.Text("full"), fields.Text("partial"),
                    fields.Ids("slots", IdKind.Slot)), fields.Mark));
        });
        return capabilities;
    }
}

/// <summary><c>criteria.yml</c>: what options are scored on, and the recipe of the score.</summary>
internal static class CriteriaFile
{
    public static (IReadOnlyList<Criterion> Criteria, ScoreRecipe Recipe) Read(Fields file, Reading reading)
    {
        var criteria = new List<Criterion>();
        Fields.Each(file.Node("criteria"), reading, fields =>
        {
            var id = fields.Text("id");
            reading.Define(fields.MarkOf("id"), IdKind.Criterion, id);
            var derived = fields.Has("derived") ? fields.Choice<Derivation>("derived") : (Derivation?)null;
            var scale = fields.Texts("scale");
            if (scale.Count != Criterion.HighestLevel + 1)
                reading.Report(fields.MarkOf("scale"), $"The scale has {scale.Count} levels.", "Describe the five levels 0 to 4.");
            criteria.Add(new Criterion(id, fields.Text("name"), fields.Text("question"), derived,
                fields.Number("weight", 0, Criterion.LargestWeight), scale));
        });
        var recipe = file.RequiredMap("recipe");
        var score = recipe is null
            ? ScoreRecipe.Empty
            : new ScoreRecipe(recipe.Number("product", 0, 1000), recipe.Number("keep", 0, 1000), Even(recipe, reading),
                QuestionFile.Preferences(recipe.Node("always-prefer"), reading))
            {
                Nice = recipe.Number("nice", 1, 10, ScoreRecipe.Empty.Nice),
            };
        recipe?.Done();
        return (criteria, score);
    }

    private static int Even(Fields recipe, Reading reading)
    {
        var points = recipe.Number("preference", 0, 1000);
        if (points % 2 != 0)
            reading.Report(recipe.MarkOf("preference"), "The points of a preference are odd.", "Half of them must be a whole number.");
        return points;
    }
}
