using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>One row of signature blocks.</summary>
/// <param name="Blocks">From left to right.</param>
/// <param name="Padding">Empty grid columns on each side, which put a short last row in the middle.</param>
/// <param name="Span">Grid columns of one block.</param>
internal sealed record SignatureRow(ImmutableArray<SignatureBlock> Blocks, int Padding, int Span);

/// <summary>Where each signer's block stands, and in which size.</summary>
internal sealed record SignatureLayout
{
    /// <summary>Kept free between neighbours.</summary>
    public const int Gap = 170;

    /// <summary>The left column beside a single signature (nd30, sample forms: 3600 of 9071 twips).</summary>
    private const int RecipientsPerMille = 400;

    /// <summary>Widths of the table's grid, twips.</summary>
    public required int[] Grid { get; init; }

    public required ImmutableArray<SignatureRow> Rows { get; init; }

    /// <summary>Size of all lines of all blocks.</summary>
    public required FontSize Size { get; init; }

    /// <summary>The room to sign, and what stays on one page.</summary>
    public required SignatureFit Fit { get; init; }

    /// <summary>A single signature has the recipients at its left.</summary>
    public bool HasRecipientsBeside => Rows is [{ Blocks.Length: 1, Span: 1 }] && Grid.Length == 2;

    public static SignatureLayout Of(SignatureGrid grid, RecipientList recipients, Standard standard, int textWidth)
    {
        if (grid.Blocks.Length == 1 && grid.Witnesses.IsEmpty)
            return OfOne(grid, standard, textWidth);
        var (columns, size) = Choose(grid, standard, textWidth);
        var span = IsHalved(grid.Blocks.Length, columns) || IsHalved(grid.Witnesses.Length, columns) ? 2 : 1;
        var rows = Arrange(grid, columns, span);
        var widths = Divide(textWidth, columns * span);
        return new SignatureLayout
        {
            Size = size,
            Grid = widths,
            Rows = rows,
            Fit = SignatureFit.Of(rows, size, recipients, standard, widths),
        };
    }

    /// <summary>A short last row stands in the middle only if columns are cut in half.</summary>
    private static bool IsHalved(int count, int columns) =>
        count % columns is var remainder && remainder > 0 && (columns - remainder) % 2 == 1;

    private static SignatureLayout OfOne(SignatureGrid grid, Standard standard, int textWidth)
    {
        var left = textWidth * RecipientsPerMille / 1000;
        return new SignatureLayout
        {
            Size = standard[Component.SignatureAuthority].Size.Value,
            Grid = [left, textWidth - left],
            Rows = [new SignatureRow(grid.Blocks, 0, 1)],
            Fit = new SignatureFit(standard.SignatureRoom.Value.Twips, KeepsRows: true, KeepsRecipients: true),
        };
    }

    /// <summary>The usual number of columns for so many blocks, in the largest size at which only agencies' names wrap.</summary>
    private static (int Columns, FontSize Size) Choose(SignatureGrid grid, Standard standard, int textWidth)
    {
        var count = grid.Blocks.Length;
        var columns = Math.Clamp(grid.Columns ?? UsualColumns(count), 1, Math.Max(count, 1));
        var size = standard[Component.SignatureAuthority].Size;
        var smallest = size.Least ?? size.Value;
        if (Fits(grid, standard, size.Value, textWidth / columns))
            return (columns, size.Value);
        if (Fits(grid, standard, smallest, textWidth / columns) || columns < 3)
            return (columns, smallest);
        if (grid.Columns is null && count == 3 && Fits(grid, standard, size.Value, textWidth / 2))
            return (2, size.Value);
        return (columns, smallest);
    }

    private static int UsualColumns(int count) =>
        count switch
        {
            <= 3 => count,
            4 => 2,
            _ => 3,
        };

    private static bool Fits(SignatureGrid grid, Standard standard, FontSize size, int column)
    {
        foreach (var block in grid.Blocks.Concat(grid.Witnesses))
        {
            foreach (var authority in block.Authorities)
            {
                if (!Fits(authority.Line, Component.SignatureAuthority))
                    return false;
            }
            foreach (var position in block.Positions)
            {
                if (!Fits(position, Component.SignaturePosition))
                    return false;
            }
            if (block.Name is not null && !Fits(block.Name, Component.SignatureName))
                return false;
        }
        return true;

        bool Fits(Line line, Component component) =>
            TextMetrics.Width(line.Text, standard[component].Face, size) <= column - Gap;
    }

    private static ImmutableArray<SignatureRow> Arrange(SignatureGrid grid, int columns, int span)
    {
        var rows = ImmutableArray.CreateBuilder<SignatureRow>();
        for (var start = 0; start < grid.Blocks.Length; start += columns)
        {
            var blocks = grid.Blocks.Slice(start, Math.Min(columns, grid.Blocks.Length - start));
            if (grid.Lead == Side.Right)
                blocks = [.. blocks.Reverse()];
            rows.Add(Arrange(blocks, Alignment.Center, columns * span, span));
        }
        for (var start = 0; start < grid.Witnesses.Length; start += columns)
        {
            var blocks = grid.Witnesses.Slice(start, Math.Min(columns, grid.Witnesses.Length - start));
            rows.Add(Arrange(blocks, grid.WitnessSide, columns * span, span));
        }
        return rows.DrainToImmutable();
    }

    /// <summary>Fewer than the usual share the row among them, so that no name is broken that has room; one at a side takes half of it where
    /// the grid can be halved.</summary>
    private static SignatureRow Arrange(ImmutableArray<SignatureBlock> blocks, Alignment side, int all, int span)
    {
        var parts = side is Alignment.Left or Alignment.Right ? Math.Max(blocks.Length, 2) : blocks.Length;
        var width = all % parts == 0 ? all / parts : span;
        var free = all - width * blocks.Length;
        var padding = side switch
        {
            Alignment.Left => 0,
            Alignment.Right => free,
            _ => free / 2,
        };
        return new SignatureRow(blocks, padding, width);
    }

    /// <summary>Equal parts; the last takes what is left over.</summary>
    private static int[] Divide(int width, int parts)
    {
        var widths = new int[parts];
        for (var i = 0; i < parts; i++)
            widths[i] = width * (i + 1) / parts - width * i / parts;
        return widths;
    }
}
