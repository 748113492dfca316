namespace AgreementGen.Tests.Samples;

public sealed class LibreOfficeTests
{
    /// <summary>One start of LibreOffice for all of them.</summary>
    [SkippableFact]
    public void Every_sample_becomes_a_pdf_that_begins_and_ends_as_it_should()
    {
        var samples = Sample.All.ToList();
        var pages = LibreOffice.Convert(samples.ToDictionary(s => s.Name, s => s.Docx, StringComparer.Ordinal));

        Assert.All(samples, sample => Check(sample, pages[sample.Name].TrimEnd('\f').Split('\f')));
    }

    private static void Check(Sample sample, string[] pages)
    {
        var document = sample.Rendering.Document!;
        Assert.Contains(Solid(document.Type.Text), Solid(pages[0]), StringComparison.Ordinal);
        var last = Solid(pages[^1]);
        Assert.All(
            document.Signatures.Blocks,
            block => Assert.Contains(Solid(block.Agency!.Text), last, StringComparison.Ordinal)
        );
        Assert.Contains(Solid(document.Recipients.Label!.Text), last, StringComparison.Ordinal);
    }

    /// <summary>Without blanks: where a line breaks is not the question here.</summary>
    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
