using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Lint;

/// <summary>A feature that no report mentions proves nothing: it is misspelt, or the interface has dropped it.</summary>
internal sealed class FeaturesAreReported : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        if (knowledge.Conformance.Reports.Count == 0) return;
        var reported = knowledge.Conformance.Reports.SelectMany(report => report.Profiles)
            .SelectMany(profile => profile.Supported.Concat(profile.Unsupported)).ToHashSet(StringComparer.Ordinal);
        foreach (var mapping in knowledge.Conformance.Mappings)
        {
            foreach (var feature in mapping.Features.Concat(mapping.OneOf).Where(feature => !reported.Contains(feature)))
                reading.Report(reading.MarkOf(mapping), $"No report mentions the feature '{feature}'.",
                    Nearest.Tip(feature, reported, "Reports mention"));
        }
    }
}

/// <summary>An implementation speaks of options of its own tool.</summary>
internal sealed class ReportsSpeakOfTheirTool : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var implementation in knowledge.Conformance.Implementations)
        {
            foreach (var id in implementation.OptionIds.Where(id => knowledge.FindOption(id)?.ToolId != implementation.ToolId))
                reading.Report(reading.MarkOf(implementation), $"'{id}' is not an option of '{implementation.ToolId}'.",
                    "Name options of that tool.");
        }
    }
}

/// <summary>A tool that is described here should not go without its reports, so one that lives in the same repository is pointed out.</summary>
internal sealed class ReportsFindTheirTool : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var implementation in knowledge.Conformance.Implementations.Where(one => one.ToolId is null && one.Url is not null))
        {
            var tool = knowledge.Tools.FirstOrDefault(tool => Same(tool.Repository, implementation.Url) || Same(tool.Home, implementation.Url));
            if (tool is null) continue;
            reading.Report(reading.MarkOf(implementation), $"The reports of '{implementation.Id}' seem to speak of '{tool.Id}'.",
                "List them in implementations.yml with 'tool: ' and 'options: '.", Severity.Warning);
        }
    }

    private static bool Same(string? one, string? other) => one is not null && other is not null
        && string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}

/// <summary>A "no" that a report disproves is to be read again.</summary>
internal sealed class ReportsDoNotDisproveAClaim : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var claim in knowledge.Tools.SelectMany(tool => tool.Claims).Where(claim => claim.Support == Support.None))
        {
            if (knowledge.Conformance.ProofOf(claim.OptionId, claim.CapabilityId) is not { Kind: ProofKind.Proved } proof
                || proof.Standing == ConformanceStanding.Outdated || claim.Dispute is not null) continue;
            reading.Report(reading.MarkOf(claim), $"A conformance report proves '{claim.CapabilityId}' of '{claim.OptionId}'.",
                $"Read {proof.Report.Path} and mend the claim, or say why under 'disputed'.", Severity.Warning);
        }
    }
}

/// <summary>Reports come all the time: a snapshot that nobody renewed for long is pointed out.</summary>
internal sealed class ReportsAreFresh : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        if (knowledge.Conformance.Snapshot is not { } snapshot) return;
        var age = reading.Today.DayNumber - snapshot.Read.DayNumber;
        if (age > SourcesAreFresh.WarnAfterDays)
            reading.Report(reading.MarkOf(snapshot), $"The conformance reports were read {age} days ago.",
                "Import them again; CONTRIBUTING.md says how.", Severity.Warning);
    }
}
