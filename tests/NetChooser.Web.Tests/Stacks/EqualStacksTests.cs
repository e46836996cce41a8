using Bunit;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;

namespace NetChooser.Web.Tests.Stacks;

public sealed class EqualStacksTests : PageContext
{
    [Theory]
    [InlineData(1, false, "Another stack is exactly as good")]
    [InlineData(2, false, "2 other stacks are exactly as good")]
    [InlineData(2, true, "More than 2 other stacks are exactly as good")]
    public void TheHeadingSaysHowManyThereAre(int count, bool more, string heading)
    {
        var notice = Render<EqualStacks>(set => set.Add(equal => equal.Recommendation, Explained.Now with
        {
            EqualStacks = [.. Enumerable.Repeat(Explained.Other, count)],
            MoreEqualStacks = more,
        }));
        notice.Find("h2").TextContent.ShouldBe(heading);
        notice.Markup.Contains("There are more", StringComparison.Ordinal).ShouldBe(more);
    }
}
