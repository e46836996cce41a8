using NetChooser.Knowledge;

namespace NetChooser.Web.Conformance;

/// <summary>The profiles that reports speak of, in the order of the programme; those that nobody labelled come last.</summary>
internal static class ProfileOrder
{
    public static List<string> Of(ConformanceEvidence evidence, IEnumerable<ConformanceReport> reports)
    {
        var known = evidence.Programme?.Profiles.Select(profile => profile.Id).ToList() ?? [];
        return [.. reports.SelectMany(report => report.Profiles).Select(profile => profile.ProfileId).Distinct()
            .OrderBy(id => known.IndexOf(id) is >= 0 and var index ? index : int.MaxValue).ThenBy(id => id, StringComparer.Ordinal)];
    }
}
