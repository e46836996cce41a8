using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Files;

/// <summary><c>tools/&lt;id&gt;.yml</c>: one tool with its options and everything claimed of them.</summary>
internal sealed class ToolFile(Reading reading, Func<string, IReadOnlyList<string>> slotsOfCapability)
{
    public Tool Read(Fields file)
    {
        var sources = Sources.Read(file, reading);
        var id = file.Text("id");
        reading.Define(file.MarkOf("id"), IdKind.Tool, id);
        var kind = file.Choice<ToolKind>("kind");
        var lifecycle = LifecycleOf(file.RequiredMap("lifecycle"), sources);
        var options = OptionsOf(file, id, kind, lifecycle, sources);
        if (kind != ToolKind.Api && options.Count == 0)
            reading.Report(file.Mark, "The tool fills no slot.", "Add at least one option, or say 'kind: api'.");
        var tool = new Tool(id, file.Text("name"), kind, file.Text("summary"), lifecycle, options,
            ClaimsOf(file, options, sources), sources.All)
        {
            Home = file.OptionalText("home"),
            Repository = file.OptionalText("repository"),
            AlsoKnownAs = file.Texts("also-known-as"),
            ConfusedWith = file.OptionalText("confused-with"),
            Licence = LicenceOf(file.OptionalMap("licence"), sources),
            Governance = GovernanceOf(file.OptionalMap("governance"), sources),
        };
        sources.Done(reading);
        return reading.Remember(tool, file.Mark);
    }

    private static Licence? LicenceOf(Fields? fields, Sources sources)
    {
        if (fields is null) return null;
        var licence = new Licence(fields.Text("spdx"), fields.Citations(sources));
        fields.Done();
        return licence;
    }

    private static Governance? GovernanceOf(Fields? fields, Sources sources)
    {
        if (fields is null) return null;
        var governance = new Governance(fields.Choice<GovernanceKind>("kind"), fields.Text("by"), fields.Citations(sources));
        fields.Done();
        return governance;
    }

    private Lifecycle LifecycleOf(Fields? fields, Sources sources)
    {
        if (fields is null) return new Lifecycle(LifecycleState.Stable, []);
        var lifecycle = new Lifecycle(fields.Choice<LifecycleState>("state"), fields.Citations(sources))
        {
            Since = fields.OptionalDate("since"),
            Newest = fields.OptionalVersion("newest"),
            Released = fields.OptionalDate("released"),
            SuccessorIds = fields.Ids("successor", IdKind.Tool),
            Note = fields.OptionalText("note"),
        };
        if (!lifecycle.FitForNewStack && lifecycle.Since is null)
            reading.Report(fields.Mark, "It does not say since when.", "Add 'since: ' with the day this state began.");
        fields.Done();
        return lifecycle;
    }

    private List<Option> OptionsOf(Fields file, string toolId, ToolKind kind, Lifecycle lifecycle, Sources sources)
    {
        var options = new List<Option>();
        Fields.Each(file.Node("options"), reading, fields =>
        {
            var id = fields.Text("id");
            reading.Define(fields.MarkOf("id"), IdKind.Option, id);
            var slot = fields.OptionalId("slot", IdKind.Slot) ?? fields.Text("slot");
            var edition = fields.Choice<Edition>("edition", Edition.OpenSource);
            var option = new Option(id, toolId, slot, fields.Text("name"), fields.Text("summary"), edition,
                fields.Has("lifecycle") ? LifecycleOf(fields.OptionalMap("lifecycle"), sources) : lifecycle,
                JudgementsOf(fields.OptionalMap("ratings")), fields.Citations(sources))
            {
                StableSince = fields.OptionalDate("stable-since"),
                Product = fields.OptionalText("product"),
                RunsOn = fields.Has("runs-on") ? fields.Ids("runs-on", IdKind.Platform) : null,
                IsEmpty = kind == ToolKind.Nothing,
            };
            if (edition == Edition.Paid && option.Product is null)
                reading.Report(fields.Mark, "A paid option does not name its product.", "Add 'product: '.");
            options.Add(reading.Remember(option, fields.Mark));
        });
        return options;
    }

    private Dictionary<string, Judgement> JudgementsOf(Fields? fields)
    {
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        if (fields is null) return judgements;
        foreach (var (key, value) in fields.Entries())
        {
            reading.Refer(key.Mark, IdKind.Criterion, key.Value);
            if (value is not YamlMap map)
            {
                reading.Report(value.Mark, "A rating is not {level, reason}.", "Write {level: 0 to 4, reason: One sentence.}.");
                continue;
            }
            var rating = new Fields(map, reading);
            judgements[key.Value] = new Judgement(rating.Number("level", 0, Criterion.HighestLevel), rating.Text("reason"));
            rating.Done();
        }
        return judgements;
    }

    private List<Claim> ClaimsOf(Fields file, List<Option> options, Sources sources)
    {
        var claims = new List<Claim>();
        Fields.Each(file.Node("claims"), reading, fields =>
        {
            var capability = fields.OptionalId("capability", IdKind.Capability) ?? fields.Text("capability");
            foreach (var option in Claimed(fields, options, capability))
            {
                var claim = ClaimOf(fields, option, capability, sources);
                if (claims.Any(other => other.OptionId == claim.OptionId && other.CapabilityId == capability && other.Edition == claim.Edition))
                    reading.Report(fields.Mark, $"'{capability}' is claimed twice of '{option.Id}'.", "Keep one claim for each edition.");
                claims.Add(reading.Remember(claim, fields.Mark));
            }
        });
        return claims;
    }

    private List<Option> Claimed(Fields fields, List<Option> options, string capability)
    {
        var slots = slotsOfCapability(capability);
        var able = options.Where(option => slots.Contains(option.SlotId)).ToList();
        if (!fields.Has("options"))
        {
            if (able.Count == 0 && slots.Count > 0)
                reading.Report(fields.Mark, $"No option of this tool can provide '{capability}'.",
                    $"It is provided in the slots {string.Join(", ", slots)}.");
            return able;
        }
        var named = fields.Ids("options", IdKind.Option);
        foreach (var id in named.Where(id => able.All(option => option.Id != id)))
            reading.Report(fields.MarkOf("options"), $"'{id}' cannot provide '{capability}'.",
                "Name options of this tool whose slot is among the capability's slots.");
        return [.. able.Where(option => named.Contains(option.Id))];
    }

    private Claim ClaimOf(Fields fields, Option option, string capability, Sources sources)
    {
        var claim = new Claim(option.Id, capability, fields.Choice<Support>("support"),
            fields.Choice<ClaimStatus>("status", ClaimStatus.Stable), fields.Choice<Edition>("edition", option.Edition),
            fields.Citations(sources))
        {
            Product = fields.OptionalText("product") ?? option.Product,
            Since = fields.OptionalVersion("since"),
            Until = fields.OptionalVersion("until"),
            Missing = fields.OptionalText("missing"),
            Setting = fields.OptionalText("setting"),
            Note = fields.OptionalText("note"),
            Dispute = DisputeOf(fields.OptionalMap("disputed"), sources),
        };
        if (claim.Support == Support.Partial && claim.Missing is null)
            reading.Report(fields.Mark, "Partial support does not say what is missing.", "Add 'missing: ' in words a reader can act on.");
        if (claim.Edition == Edition.Paid && claim.Product is null)
            reading.Report(fields.Mark, "Paid support does not name the product.", "Add 'product: '.");
        return claim;
    }

    private static Dispute? DisputeOf(Fields? fields, Sources sources)
    {
        if (fields is null) return null;
        var dispute = new Dispute(fields.Text("note"), fields.Citations(sources));
        fields.Done();
        return dispute;
    }
}
