using AgreementGen.Documents;

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
        // Annexes may follow the page that holds all signatures.
        var solid = pages.Select(Solid).ToList();
        Assert.Contains(
            solid,
            page =>
                document.Signatures.Blocks.SelectMany(Marks).All(mark => page.Contains(mark, StringComparison.Ordinal))
        );
        if (document.Recipients.Label is { } label)
            Assert.Contains(solid, page => page.Contains(Solid(label.Text), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Marks(SignatureBlock block) =>
        new[] { block.Agency, block.Positions.FirstOrDefault(), block.Name }
            .OfType<Line>()
            .Select(line => Solid(line.Text));

    /// <summary>Without blanks: where a line breaks is not the question here.</summary>
    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
