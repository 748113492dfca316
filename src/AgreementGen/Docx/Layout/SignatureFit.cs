using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>
/// How signatures, recipients and the last lines of the body share a page. All signatures stay on one page as long as a page can
/// hold them: a page of signatures without text could be put behind any other document.
/// </summary>
/// <param name="Room">To sign, above the name; twips.</param>
/// <param name="KeepsRows">All rows stand on one page; otherwise each row does.</param>
/// <param name="KeepsRecipients">The recipients below stay on the page of the last row.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SignatureFit(int Room, bool KeepsRows, bool KeepsRecipients)
{
    /// <summary>Above the first row and the recipients, twips.</summary>
    public const int GapAbove = 240;

    /// <summary>Above each further row, twips.</summary>
    public const int GapBetween = 340;

    /// <summary>Lines of the body that go with the signatures to their page.</summary>
    public const int TextLines = 2;

    /// <summary>From so many rows on the grid is tall, and gets less room to sign.</summary>
    private const int TallRows = 3;

    /// <summary>A page is taken to be so much shorter than it is: renderers round lines differently.</summary>
    private const int Spare = 280;

    public static SignatureFit Of(
        ImmutableArray<SignatureRow> rows,
        FontSize size,
        RecipientList recipients,
        Standard standard,
        int[] grid
    )
    {
        var least = (standard.SignatureRoom.Least ?? standard.SignatureRoom.Value).Twips;
        var usual = standard.SignatureRoom.Value.Twips;
        if (rows.Length >= TallRows)
            usual = (usual + least) / 2;
        var free = FreeHeight(standard);
        var grids = 0;
        foreach (var row in rows)
            grids += HeightOf(row, size, standard, grid);
        var below = HeightOf(recipients, standard, grid.Sum());

        if (RoomIn(free - grids - below, rows.Length, usual) is var together && together >= least)
            return new SignatureFit(together, KeepsRows: true, KeepsRecipients: true);
        if (RoomIn(free - grids, rows.Length, usual) is var alone && alone >= least)
            return new SignatureFit(alone, KeepsRows: true, KeepsRecipients: false);
        var last = HeightOf(rows[^1], size, standard, grid) + usual;
        return new SignatureFit(usual, KeepsRows: false, KeepsRecipients: last + below < free);
    }

    /// <summary>What is left for each row's room, at most the usual.</summary>
    private static int RoomIn(int height, int rows, int usual) => Math.Min(usual, height / rows);

    /// <summary>A page without the lines of the body.</summary>
    private static int FreeHeight(Standard standard)
    {
        var (page, text) = (standard.Page, standard[Component.Text]);
        var line = text.Line.Value.HeightOf(text.Size.Value) + text.Before.Value.Twips;
        return page.Height.Value.Twips - page.Top.Value.Twips - page.Bottom.Value.Twips - TextLines * line - Spare;
    }

    /// <summary>A row with the gap above it, without the room to sign.</summary>
    private static int HeightOf(SignatureRow row, FontSize size, Standard standard, int[] grid)
    {
        var column = grid[0] * row.Span;
        // The name is one line.
        var lines = 1;
        foreach (var part in SignatureLine.Parts)
        {
            var most = 0;
            foreach (var block in row.Blocks)
            {
                var count = 0;
                foreach (var line in SignatureLine.Of(block))
                    count += line.Component == part ? line.Wrap(standard, size, column).Lines : 0;
                most = Math.Max(most, count);
            }
            lines += most;
        }
        return lines * TextMetrics.LineHeight(size) + GapBetween;
    }

    private static int HeightOf(RecipientList recipients, Standard standard, int width)
    {
        if (recipients.Label is null)
            return 0;
        var format = standard[Component.Recipient];
        // The archive's line; the label's is higher.
        var lines = 1;
        foreach (var item in recipients.Items)
            lines += TextWrap.CountLines(item.Text, format.Face, format.Size.Value, width);
        return GapAbove
            + TextMetrics.LineHeight(standard[Component.RecipientsLabel].Size.Value)
            + lines * TextMetrics.LineHeight(format.Size.Value);
    }
}
