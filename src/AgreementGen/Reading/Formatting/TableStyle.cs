namespace AgreementGen.Reading.Formatting;

/// <summary>A table style with all that it is based on, by the place of a cell (ECMA-376 part 1, 17.7.6).</summary>
internal sealed class TableStyle
{
    /// <summary>The conditional parts, each over those before it.</summary>
    private static readonly string[] Names =
    [
        "band1Vert",
        "band2Vert",
        "band1Horz",
        "band2Horz",
        "firstRow",
        "lastRow",
        "firstCol",
        "lastCol",
        "nwCell",
        "neCell",
        "swCell",
        "seCell",
    ];

    private readonly StylePart?[] _parts = new StylePart?[Names.Length];
    private readonly Dictionary<int, StylePart> _known = [];
    private readonly bool _hasParts;

    public TableStyle(List<Style> chain)
    {
        foreach (var style in chain)
        {
            Whole = Whole.Under(style.Whole);
            if (style.Parts is not { } parts)
                continue;
            if (parts.TryGetValue("wholeTable", out var whole))
                Whole = Whole.Under(whole);
            for (var i = 0; i < Names.Length; i++)
            {
                if (parts.TryGetValue(Names[i], out var part))
                    (_parts[i], _hasParts) = ((_parts[i] ?? StylePart.None).Under(part), true);
            }
        }
    }

    public StylePart Whole { get; } = StylePart.None;

    /// <summary>What it says at a cell.</summary>
    public StylePart At(TableProperties table, int row, int rows, int column, int columnEnd, int columns)
    {
        if (!_hasParts)
            return Whole;
        var mask = Mask(table, row, rows, column, columnEnd, columns);
        if (_known.TryGetValue(mask, out var found))
            return found;
        found = Whole;
        for (var i = 0; i < Names.Length; i++)
        {
            if ((mask & (1 << i)) != 0 && _parts[i] is { } part)
                found = found.Under(part);
        }
        return _known[mask] = found;
    }

    /// <summary>A bit for each of <see cref="Names"/> that the cell belongs to.</summary>
    private static int Mask(TableProperties table, int row, int rows, int column, int columnEnd, int columns)
    {
        var look = table.Look ?? TableLook.FirstRow | TableLook.FirstColumn | TableLook.NoColumnBands;
        var isFirstRow = row == 0 && Has(TableLook.FirstRow);
        var isLastRow = row == rows - 1 && Has(TableLook.LastRow);
        var isFirstColumn = column == 0 && Has(TableLook.FirstColumn);
        var isLastColumn = columnEnd >= columns && Has(TableLook.LastColumn);
        var mask = 0;
        if (!Has(TableLook.NoColumnBands) && !isFirstColumn && !isLastColumn)
            mask |= 1 << Band(column - (Has(TableLook.FirstColumn) ? 1 : 0), table.ColumnBand);
        if (!Has(TableLook.NoRowBands) && !isFirstRow && !isLastRow)
            mask |= 4 << Band(row - (Has(TableLook.FirstRow) ? 1 : 0), table.RowBand);
        bool[] edges =
        [
            isFirstRow,
            isLastRow,
            isFirstColumn,
            isLastColumn,
            isFirstRow && isFirstColumn,
            isFirstRow && isLastColumn,
            isLastRow && isFirstColumn,
            isLastRow && isLastColumn,
        ];
        for (var i = 0; i < edges.Length; i++)
            mask |= edges[i] ? 16 << i : 0;
        return mask;

        bool Has(TableLook part) => (look & part) != TableLook.None;
    }

    /// <summary>0 in odd bands, 1 in even ones.</summary>
    private static int Band(int index, int? size) => Math.Max(0, index) / Math.Max(1, size ?? 1) % 2;
}
