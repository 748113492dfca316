using System.Collections.Immutable;

namespace AgreementGen.Tests.Printing;

/// <summary>The blocks of the signers: whole, level, with room to sign, below two lines of text, above their recipients.</summary>
internal static class SignatureCheck
{
    private const double SameLine = 0.5;
    private const double Millimetre = 72 / 25.4;

    /// <summary>The least that standards accept (templates/_standards, signature_room), less what the boxes of two lines overlap.</summary>
    private const double LeastRoom = 19 * Millimetre;

    /// <summary>One block as it is printed; without a name when the draft has none.</summary>
    private sealed record Block(int Page, PrintedText Agency, PrintedText Position, PrintedText? Name);

    public static IEnumerable<string> Faults(MatrixProgram program, ImmutableArray<PrintedPage> pages)
    {
        var blocks = new List<Block>();
        foreach (var (agency, position, name) in program.Signatures)
        {
            if (Find(pages, program.Parties == 1 ? position : agency, position, name) is not { } block)
                yield return $"the block of {agency} is not whole on a page";
            else
                blocks.Add(block);
        }
        foreach (var fault in blocks.GroupBy(block => block.Page).SelectMany(page => Alone(pages[page.Key], [.. page])))
            yield return fault;
        foreach (var fault in Rows(blocks).SelectMany(Level))
            yield return fault;
        foreach (var fault in blocks.SelectMany(Room))
            yield return fault;
        var rows = Rows(blocks).Select(row => row.Count).ToList();
        if (rows.Sum() == program.Parties && rows.Take(rows.Count - 1).Any(count => count != rows[0]))
            yield return $"rows of {string.Join('+', rows)}";
        if (RecipientsFault(program, pages) is { } recipients)
            yield return recipients;
    }

    /// <summary>On the last page that has them all: the same words may stand in the header and in the text.</summary>
    private static Block? Find(ImmutableArray<PrintedPage> pages, string agency, string position, string name)
    {
        for (var page = pages.Length - 1; page >= 0; page--)
        {
            if (pages[page].Find(agency).LastOrDefault() is not { } top)
                continue;
            var below = pages[page].Find(position).FirstOrDefault(text => text.Top >= top.Top && IsBelow(text, top));
            var last = name.Length == 0 ? null : pages[page].Find(name).FirstOrDefault();
            return below is null || name.Length > 0 && last is null ? null : new Block(page, top, below, last);
        }
        return null;
    }

    private static bool IsBelow(PrintedText text, PrintedText top) => Math.Abs(text.Middle - top.Middle) < 20;

    private static IEnumerable<string> Alone(PrintedPage page, ImmutableArray<Block> blocks)
    {
        var top = blocks.Min(block => block.Agency.Top);
        var lines = page.Rows.Count(row =>
            row.Bottom <= top && MatrixProgram.Line.Any(line => row.Text.Contains(line, StringComparison.Ordinal))
        );
        if (lines < 2)
            yield return $"{lines} lines of text above the signatures";
    }

    /// <summary>Blocks whose first lines are level.</summary>
    private static IEnumerable<List<Block>> Rows(IEnumerable<Block> blocks) =>
        blocks
            .GroupBy(block => (block.Page, Math.Round(block.Agency.Top)))
            .Select(row => row.OrderBy(block => block.Agency.Left).ToList());

    private static IEnumerable<string> Level(List<Block> row)
    {
        if (Spread(row.Select(block => block.Position.Top)) > SameLine)
            yield return "titles of a row are not level";
        if (Spread(row.Select(block => block.Name?.Top).OfType<double>()) > SameLine)
            yield return "names of a row are not level";
        for (var i = 1; i < row.Count; i++)
        {
            if (row[i - 1].Agency.Overlaps(row[i].Agency) || row[i - 1].Position.Overlaps(row[i].Position))
                yield return "blocks of a row run into each other";
        }
    }

    private static double Spread(IEnumerable<double> places) =>
        places.DefaultIfEmpty().Max() - places.DefaultIfEmpty().Min();

    private static IEnumerable<string> Room(Block block)
    {
        if (block.Name is { } name && name.Top - block.Position.Bottom < LeastRoom)
            yield return $"{(name.Top - block.Position.Bottom) / Millimetre:0.0} mm to sign above {name.Text}";
    }

    /// <summary>One list, whole, on the page of the last signature or the next.</summary>
    private static string? RecipientsFault(MatrixProgram program, ImmutableArray<PrintedPage> pages)
    {
        var page = pages.FirstOrDefault(page => page.Find("Nơi nhận:").Any());
        return page is null ? "no recipients"
            : page.Find("- Lưu: VT.").Any() || page.Find("- Lưu VT.").Any() ? null
            : $"recipients of {program.Parties} are split";
    }
}
