using AgreementGen.Diagnostics;
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
}
