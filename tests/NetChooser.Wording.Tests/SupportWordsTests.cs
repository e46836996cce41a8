using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

public sealed class SupportWordsTests
{
    private static readonly Claim Full = A.Claim("oak-door", "rate");

    [Fact]
    public void SilenceIsNotKnownAndNeverNo() => SupportWords.Support(null).ShouldBe("Not known");

    [Fact]
    public void AFullClaimSaysStatusVersionAndEdition() =>
        SupportWords.Of(Full with { Since = "1.2" }).Text.ShouldBe("Full, stable, since 1.2, open source.");

    [Fact]
    public void APartialClaimBeginsWithWhatIsMissing() =>
        SupportWords.Of(Full with { Support = Support.Partial, Missing = "No UDP.", Status = ClaimStatus.Beta }).Text
            .ShouldBe("Partly: No UDP. Beta, open source.");

    [Fact]
    public void APaidClaimNamesTheProduct() =>
        SupportWords.Of(Full with { Edition = Edition.Paid, Product = "Oak Gold" }).Text.ShouldBe("Full, stable, only in Oak Gold (paid).");

    [Fact]
    public void ARemovedFeatureSaysItsLastVersion() =>
        SupportWords.Of(Full with { Status = ClaimStatus.Deprecated, Until = "1.9" }).Text.ShouldBe("Full, deprecated, until 1.9, open source.");

    [Fact]
    public void ASwitchAndARemarkFollow() =>
        SupportWords.Of(Full with { Setting = "`rate=true`", Note = "Per pod" }).Text
            .ShouldBe("Full, stable, open source. Off by default; what turns it on: `rate=true`. Per pod.");

    [Fact]
    public void NoneIsSaidWithoutDetailsOfAnEdition() => SupportWords.Of(Full with { Support = Support.None }).Text.ShouldBe("Not provided.");

    [Fact]
    public void ADisputeShowsBothSidesWithTheirSources()
    {
        var statement = SupportWords.Of(Full with { Dispute = new Dispute("The code lacks it.", [A.Source("Code")]) });
        statement.Text.ShouldBe("Full, stable, open source. Another source says otherwise: The code lacks it.");
        statement.Citations.Select(citation => citation.Title).ShouldBe(["rate of oak-door page", "Code page"]);
    }
}
