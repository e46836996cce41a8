using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Web.Tests.Capabilities;

/// <summary>The capabilities, who provides them, and how well that is shown.</summary>
[Collection(SiteCollection.Name)]
public sealed class CapabilityPageTests(RunningSite site)
{
    private ConformanceEvidence Evidence => site.Knowledge.Conformance;

    [Fact]
    public async Task EveryCapabilityIsListed()
    {
        var links = (await site.Page("/capabilities")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();
        foreach (var capability in site.Knowledge.Capabilities) links.ShouldContain($"/capabilities/{capability.Id}");
    }

    [Fact]
    public async Task EveryOptionWithAClaimIsListedWithItsSupport()
    {
        foreach (var mapping in Evidence.Mappings)
        {
            var page = await site.Page($"/capabilities/{mapping.CapabilityId}");
            var claimed = site.Knowledge.Options.Where(option => site.Knowledge.ClaimsOf(option.Id, mapping.CapabilityId).Count > 0);
            foreach (var option in claimed)
                page.QuerySelectorAll("tbody th a").ShouldContain(link => link.GetAttribute("href") == $"/tools/{option.ToolId}#{option.Id}", $"{mapping.CapabilityId} {option.Id}");
        }
    }

    [Fact]
    public async Task AProofIsShownWithItsReportAndTheRestIsDocumentedOnly()
    {
        var mapping = Evidence.Mappings.First(mapping => site.Knowledge.Options.Any(option => Evidence.ProofOf(option.Id, mapping.CapabilityId)?.Kind == ProofKind.Proved));
        var rows = (await site.Page($"/capabilities/{mapping.CapabilityId}")).QuerySelectorAll("tbody tr");
        foreach (var row in rows)
        {
            var option = row.QuerySelector("th a")!.GetAttribute("href")!.Split('#')[1];
            var proof = Evidence.ProofOf(option, mapping.CapabilityId);
            var claimed = site.Knowledge.ClaimsOf(option, mapping.CapabilityId).Select(claim => (Support?)claim.Support).Max();
            if (claimed > Support.None || proof is not null) row.TextContent.ShouldContain(ProofWords.Label(proof, claimed), customMessage: option);
        }
    }

    [Fact]
    public async Task ACapabilityThatNoReportCanProveSpeaksOfNone()
    {
        var silent = site.Knowledge.Capabilities.First(capability => Evidence.MappingOf(capability.Id) is null);
        (await site.Page($"/capabilities/{silent.Id}")).QuerySelectorAll(".proof").ShouldBeEmpty();
    }

    [Fact]
    public async Task AMetRequirementSaysHowWellItIsShown()
    {
        var capability = Evidence.Mappings.Select(mapping => mapping.CapabilityId).ToHashSet();
        var answer = site.Knowledge.Questions.SelectMany(question => question.Answers)
            .First(answer => answer.Requires.Any(requirement => capability.Contains(requirement.CapabilityId)));
        var page = await site.Page($"/stack?{answer.QuestionId}={answer.Id}");
        page.QuerySelector("#requirements")!.ParentElement!.QuerySelectorAll(".proof").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AnUnknownCapabilityIsNotFoundAndNamesNearOnes()
    {
        using var response = await site.Get("/capabilities/request-mirorring");
        ((int)response.StatusCode).ShouldBe(404);
        (await site.Page("/capabilities/request-mirorring")).QuerySelector("main")!.TextContent.ShouldContain("There is no capability");
    }
}
