using AgreementGen.Tests.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VerifyXunit;

namespace AgreementGen.Tests.Samples;

/// <summary>Every sample: what it becomes, as people can read it, and that it is a sound document.</summary>
[UsesVerify]
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Markup(string sample) => Show(sample, Sample.Get(sample).Write(OutputFormat.Markup), "xml");

    [Theory]
    [MemberData(nameof(Names))]
    public Task Outline(string sample) => Show(sample, Sample.Get(sample).Write(OutputFormat.Outline), "txt");

    [Theory]
    [MemberData(nameof(Names))]
    public Task Docx(string sample) => Show(sample, DocxSummary.Of(Sample.Get(sample).Docx), "txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_of_Word_finds_nothing(string sample)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Sample.Get(sample).Docx), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_is_well_formed(string sample)
    {
        var docx = Sample.Get(sample).Docx;

        Assert.All(DocxText.PartNames(docx), name => Assert.NotNull(DocxText.Part(docx, name).Root));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_same_bytes(string sample) => Assert.Equal(Sample.Get(sample).Docx, Sample.Load(sample).Docx);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tree_is_printed_as_it_is(string sample)
    {
        var (rendering, docx) = (Sample.Get(sample).Rendering, Sample.Get(sample).Docx);

        Assert.Equal(
            TreeText.All(rendering.Document!, rendering.Standard!).Order(StringComparer.Ordinal),
            DocxText.Paragraphs(docx).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The program file read by other code than ours, in its order, against the document read by other code than the writer's.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_is_printed_word_for_word(string sample)
    {
        var paragraphs = DocxText.Paragraphs(Sample.Get(sample).Docx).ToList();
        var texts = ProgramText.Of(Sample.Get(sample).Text);
        Assert.NotEmpty(texts);

        var next = 0;
        foreach (var text in texts)
        {
            var found = paragraphs.FindIndex(next, paragraph => paragraph.Contains(text, StringComparison.Ordinal));
            Assert.True(found >= 0, $"Not printed, or not in its place: {text}");
            next = found;
        }
    }

    private static Task Show(string sample, string text, string extension) =>
        Verifier.Verify(text, extension).UseParameters(sample);
}
