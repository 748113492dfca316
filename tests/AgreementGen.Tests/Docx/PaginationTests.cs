using AgreementGen.Docx;
using AgreementGen.Standards;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Docx;

/// <summary>
/// Where pages end, as LibreOffice sees it: bodies of every length around the end of a page, and never is a signature block
/// split, alone on its page, or without its recipients. Needs soffice and pdftotext; without them skipped, but never in CI.
/// </summary>
public sealed class PaginationTests
{
    private const string FirstLine = "TRƯỞNG BAN";
    private const int Shortest = 4;
    private const int Longest = 34;

    [SkippableTheory]
    [InlineData(1, "Dương Mỹ Pha")]
    [InlineData(2, "Thái Phước Lộc")]
    [InlineData(5, "Người ký thứ năm")]
    [InlineData(9, "Người ký thứ chín")]
    public void Signatures_stay_together_with_the_end_of_the_text(int signers, string lastName)
    {
        var documents = Enumerable
            .Range(Shortest, Longest - Shortest + 1)
            .ToDictionary(
                lines => $"{lines}",
                lines => DocxWriter.Write(Samples.OfLength(lines, signers), StandardCatalogue.Get("nd30")),
                StringComparer.Ordinal
            );

        Assert.All(LibreOffice.Convert(documents), document => Check(document.Value.Split('\f'), lastName));
    }

    /// <summary>Nine below each other need more than a page: they part between blocks.</summary>
    [SkippableFact]
    public void A_column_of_signatures_parts_between_blocks()
    {
        var document = Samples.OfLength(20, 1) with { Signatures = Samples.Signers(9, columns: 1).Signatures };
        var docx = DocxWriter.Write(document, StandardCatalogue.Get("nd30"));
        var pages = LibreOffice
            .Print(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["column"] = docx })
            .Single()
            .Value;

        Assert.All(
            document.Signatures.Blocks.Where(block => block.Name is not null && block.Agency is not null),
            block =>
                Assert.Single(pages, page => page.Find(block.Agency!.Text).Any() && page.Find(block.Name!.Text).Any())
        );
        Assert.InRange(pages.Count(page => page.Find("CHỦ TỊCH").Any()), 2, 3);
    }

    private static void Check(string[] pages, string lastName)
    {
        var page = Array.FindIndex(pages, text => text.Contains(FirstLine, StringComparison.Ordinal));
        Assert.InRange(page, 0, pages.Length - 1);
        Assert.Contains(lastName, pages[page], StringComparison.Ordinal);
        Assert.Contains("Nơi nhận:", pages[page], StringComparison.Ordinal);
        Assert.Contains("- Lưu: VT.", pages[page], StringComparison.Ordinal);
        Assert.InRange(pages[page].Split("của phần nội dung.").Length - 1, 2, 100);
    }
}
