using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Who decides about a tool and under which licence it is published, in words.</summary>
public static class GovernanceWords
{
    /// <summary>The kind in a few words.</summary>
    public static string Of(GovernanceKind kind) => kind switch
    {
        GovernanceKind.FoundationGraduated => "Graduated foundation project, or part of Kubernetes",
        GovernanceKind.Foundation => "Foundation project, not graduated",
        GovernanceKind.Community => "Community of several makers",
        GovernanceKind.Proprietary => "Closed source",
        _ => "One vendor or person",
    };

    /// <summary>The kind and who; silence is said to be silence.</summary>
    public static Statement Of(Governance? governance) => governance is null
        ? Statement.Of("No source that was read says who governs it")
        : Statement.Cited(governance.Citations, $"{Of(governance.Kind)}: {Grammar.Inner(governance.By)}");

    /// <summary>The licence; silence is said to be silence.</summary>
    public static Statement Of(Licence? licence) => licence is null
        ? Statement.Of("No source that was read says under which licence it is published")
        : Statement.Cited(licence.Citations, $"Licence: {licence.Spdx}");
}
