using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Files;

/// <summary><c>platforms/&lt;id&gt;.yml</c>: where a cluster runs and what that fixes, allows and forbids.</summary>
internal static class PlatformFile
{
    public static Platform Read(Fields file, Reading reading)
    {
        var sources = Sources.Read(file, reading);
        var id = file.Text("id");
        reading.Define(file.MarkOf("id"), IdKind.Platform, id);
        var slots = new Dictionary<string, PlatformSlot>(StringComparer.Ordinal);
        if (file.RequiredMap("slots") is { } map)
        {
            foreach (var (key, value) in map.Entries())
            {
                reading.Refer(key.Mark, IdKind.Slot, key.Value);
                if (value is YamlMap slot) slots[key.Value] = SlotOf(new Fields(slot, reading), reading, sources);
                else reading.Report(value.Mark, $"The slot '{key.Value}' has no keys.", "Give it 'options:' and, if known, 'otherwise:'.");
            }
        }
        var platform = new Platform(id, file.Text("name"), file.Choice<PlatformKind>("kind"), file.Text("summary"), slots, sources.All);
        sources.Done(reading);
        return reading.Remember(platform, file.Mark);
    }

    private static PlatformSlot SlotOf(Fields slot, Reading reading, Sources sources)
    {
        var stances = new Dictionary<string, PlatformStance>(StringComparer.Ordinal);
        Fields.Each(slot.Node("options"), reading, fields =>
        {
            var stance = StanceOf(fields, sources);
            foreach (var option in fields.Ids("options", IdKind.Option))
            {
                if (!stances.TryAdd(option, stance))
                    reading.Report(fields.Mark, $"Two stances on '{option}'.", "Keep one.");
            }
        });
        var otherwise = PlatformStance.Silent;
        if (slot.OptionalMap("otherwise") is { } rest)
        {
            otherwise = StanceOf(rest, sources) with { IsGeneral = true };
            rest.Done();
        }
        slot.Done();
        return new PlatformSlot(stances, otherwise);
    }

    private static PlatformStance StanceOf(Fields fields, Sources sources) =>
        new(fields.Choice<Stance>("stance"), fields.OptionalText("note"), fields.Citations(sources));
}
