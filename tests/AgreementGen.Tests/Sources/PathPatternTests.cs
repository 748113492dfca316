using AgreementGen.Sources;

namespace AgreementGen.Tests.Sources;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("*.docx", "a.docx", true)]
    [InlineData("*.docx", "a/b/c.docx", true)]
    [InlineData("*.docx", "a.docx.bak", false)]
    [InlineData("cu/*.docx", "cu/a.docx", true)]
    [InlineData("cu/*.docx", "cu/b/a.docx", false)]
    [InlineData("cu/**/*.docx", "cu/a.docx", true)]
    [InlineData("cu/**/*.docx", "cu/b/c/a.docx", true)]
    [InlineData("cu/**/*.docx", "moi/a.docx", false)]
    [InlineData("cu/", "cu/b/a.yaml", true)]
    [InlineData("cu/", "cu.yaml", false)]
    [InlineData("văn-bản/", "văn-bản/a.docx", true)]
    public void A_pattern_fits_a_path(string pattern, string path, bool fits) =>
        Assert.Equal(fits, new PathPattern(pattern).Matches(path));

    [Fact]
    public void What_stands_behind_an_exclamation_mark_is_taken_out_again()
    {
        var pattern = new PathPattern("cu/", "!cu/moi.docx");

        Assert.True(pattern.Matches("cu/a.docx"));
        Assert.False(pattern.Matches("cu/moi.docx"));
    }

    [Fact]
    public void Both_slashes_part_folders() => Assert.True(new PathPattern(@"cu\*.docx").Matches(@"cu\a.docx"));
}
