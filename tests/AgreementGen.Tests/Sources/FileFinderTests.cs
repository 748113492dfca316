using AgreementGen.Sources;

namespace AgreementGen.Tests.Sources;

public sealed class FileFinderTests
{
    private readonly FileFinder _finder = new(
        new MemoryWorkspace
        {
            { "b.docx", "" },
            { "a.docx", "" },
            { "out/c.docx", "" },
            { "out/tinh/d.docx", "" },
            { "out/tinh/~$d.docx", "" },
            { "out/.git/e.docx", "" },
            { "out/.an.docx", "" },
        }
    );

    [Fact]
    public void Below_a_folder_all_that_is_not_hidden_in_the_order_of_the_names() =>
        Assert.Equal(["out/c.docx", "out/tinh/d.docx"], _finder.Below("out"));

    [Theory]
    [InlineData("*.docx", "a.docx b.docx")]
    [InlineData("out/*.docx", "out/c.docx")]
    [InlineData("out/*/*.docx", "out/tinh/d.docx")]
    [InlineData("**/*.docx", "a.docx b.docx out/c.docx out/tinh/d.docx")]
    [InlineData("out/**/d.docx", "out/tinh/d.docx")]
    [InlineData("o*/c.docx", "out/c.docx")]
    [InlineData("khong/**/*.docx", "")]
    public void A_pattern_finds_files(string pattern, string found) =>
        Assert.Equal(found, string.Join(' ', _finder.Matching(pattern)));

    [Fact]
    public void A_folder_is_where_something_is()
    {
        Assert.True(_finder.IsFolder("out"));
        Assert.False(_finder.IsFolder("a.docx"));
        Assert.False(_finder.IsFolder("nowhere"));
    }
}
