using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;
namespace NetChooser.Wording;
public sealed record Statement(string Text, IReadOnlyList<Citation> Citations);
public static class SupportWords { public static string Support(Support? s) => s?.ToString() ?? "Not known"; public static string Status(ClaimStatus s) => s.ToString(); public static string Edition(Edition e) => e.ToString(); }
public static class StanceWords { public static string Stance(Stance s) => s.ToString(); }
public static class LifecycleWords { public static string State(LifecycleState s) => s.ToString(); }
public static class ToolKindWords { public static string Of(ToolKind k) => k.ToString(); }
public static class PlatformKindWords { public static string Of(PlatformKind k) => k.ToString(); }
public static class CitationWords { public static string Kind(CitationKind k) => k.ToString(); }
public static class ReasonWords { public static Statement Of(SlotAdvice a, Recommendation r) => new(a.Reason.ToString()!, []); }
public static class CauseWords { public static Statement Of(OtherOption a, Recommendation r) => new("because", []); public static Statement Of(Origin a, Recommendation r) => new(a.GetType().Name, []); }
public static class ConflictWords { public static string Headline(Conflict c) => "These collide."; public static string Of(Said s, KnowledgeBase k) => s.Answer?.Label ?? s.PinnedSlotId!; }
