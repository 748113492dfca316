using AgreementGen.Diagnostics;
using AgreementGen.Docx;
using AgreementGen.Reading;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Reading;

/// <summary>Our own documents, read back by code that shares nothing with the writer.</summary>
public sealed class SampleReadingTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_read_word_for_word(string sample)
    {
        var docx = Sample.Get(sample).Docx;

        Assert.Equal(
            DocxText.Paragraphs(docx),
            Views.Read(docx).Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.Length > 0)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_reported(string sample)
    {
        var diagnostics = new DiagnosticBag();

        DocxReader.Read(sample, Sample.Get(sample).Docx, diagnostics);

        Assert.Equal(0, diagnostics.Count);
    }

    /// <summary>Style, type, place and text of each paragraph that has one, as a reader of a few lines sees them that shares nothing with this one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Two_readers_see_the_same(string sample)
    {
        var docx = Sample.Get(sample).Docx;

        Assert.Equal(
            DocxSummary
                .Of(docx)
                .Split('\n')
                .Select(line => line.TrimStart())
                .Where(line =>
                    line.Contains(" | ", StringComparison.Ordinal) && !line.EndsWith(" | ", StringComparison.Ordinal)
                ),
            Views.Read(docx).Paragraphs.Where(paragraph => paragraph.Text.Length > 0).Select(SummaryLine.Of)
        );
    }

    /// <summary>Numbers that Word counts, against the same numbers as text.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_of_lists_are_read_as_text_would_be(string sample)
    {
        var rendering = Sample.Get(sample).Rendering;
        var counted = AgreementPipeline.Write(rendering, OutputFormat.Docx, new DocxOptions { WordNumbering = true });

        Assert.Equal(
            Views.Read(Sample.Get(sample).Docx).Paragraphs.Select(paragraph => paragraph.Text),
            Views.Read(counted.ToArray()).Paragraphs.Select(paragraph => paragraph.PrintedText)
        );
    }
}
