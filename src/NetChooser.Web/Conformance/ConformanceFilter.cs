using Microsoft.AspNetCore.WebUtilities;
using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Web.Conformance;

/// <summary>What the matrix shows, as its address says.</summary>
/// <param name="Release">The release line of the interface.</param>
/// <param name="Channel">Only reports of this channel; null for all.</param>
/// <param name="Profile">Only this profile and its features; null for all.</param>
/// <param name="DescribedOnly">Only implementations that are tools described here.</param>
internal sealed record ConformanceFilter(string Release, ReportChannel? Channel, string? Profile, bool DescribedOnly)
{
    public const string ReleaseKey = "release";
    public const string ChannelKey = "channel";
    public const string ProfileKey = "profile";
    public const string ShowKey = "show";
    public const string Described = "described";

    /// <summary>Reads an address gently: what cannot be used is left out and said.</summary>
    public static (ConformanceFilter Filter, IReadOnlyList<Notice> Notices) Parse(ConformanceEvidence evidence, string query)
    {
        var notices = new List<Notice>();
        var given = QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => pair.Value.LastOrDefault() ?? "", StringComparer.Ordinal);
        var profiles = ProfileOrder.Of(evidence, evidence.Reports);
        string? One(string key, IEnumerable<string> known)
        {
            if (!given.TryGetValue(key, out var value) || value.Length == 0) return null;
            if (known.Contains(value)) return value;
            notices.Add(new Notice(key, $"There is no such {key}. There are: {string.Join(", ", known)}."));
            return null;
        }
        var release = One(ReleaseKey, evidence.Releases) ?? (evidence.Releases.Count > 0 ? evidence.Releases[0] : "");
        var channel = One(ChannelKey, ["standard", "experimental"]);
        var filter = new ConformanceFilter(release, channel is null ? null : Enum.Parse<ReportChannel>(channel, ignoreCase: true),
            One(ProfileKey, profiles), One(ShowKey, [Described]) is not null);
        foreach (var key in given.Keys.Where(key => key is not (ReleaseKey or ChannelKey or ProfileKey or ShowKey)))
            notices.Add(new Notice(key.Length <= 40 ? key : $"{key[..40]}…", "This page has no such choice."));
        return (filter, notices);
    }

    /// <summary>The reports that it lets through, by implementation and in the order of names.</summary>
    public IReadOnlyList<(Implementation Implementation, IReadOnlyList<ConformanceReport> Reports)> Apply(ConformanceEvidence evidence) =>
        [.. evidence.Implementations.Where(one => !DescribedOnly || one.ToolId is not null)
            .Select(one => (one, Of(one, evidence))).Where(pair => pair.Item2.Count > 0)];

    private IReadOnlyList<ConformanceReport> Of(Implementation implementation, ConformanceEvidence evidence) =>
        [.. evidence.Reports.Where(report => report.ImplementationId == implementation.Id && Lets(report))];

    private bool Lets(ConformanceReport report) => report.Release == Release && (Channel is null || report.Channel == Channel)
        && (Profile is null || report.Profiles.Any(profile => profile.ProfileId == Profile));
}
