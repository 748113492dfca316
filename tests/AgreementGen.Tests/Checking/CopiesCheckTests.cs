using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Checking;

/// <summary>Two parties: as many originals as they keep, and one more each to file.</summary>
public class CopiesCheckTests
{
    [Theory]
    [InlineData("{ total: 4, each: 2 }", true)]
    [InlineData("{ total: 6, each: 2 }", true)]
    [InlineData("{ total: 4 }", true)]
    [InlineData("{ each: 2 }", true)]
    [InlineData("{ total: 3, each: 2 }", false)]
    [InlineData("{ total: 7, each: 2 }", false)]
    public void Originals_go_round(string copies, bool isRight)
    {
        var rendering = Programs.Render(Programs.Minimal($"copies: {copies}"));

        Assert.Equal(isRight ? "" : "AG406", string.Join(' ', rendering.Diagnostics.Select(found => found.Kind.Code)));
        Assert.False(rendering.HasErrors);
    }
}
