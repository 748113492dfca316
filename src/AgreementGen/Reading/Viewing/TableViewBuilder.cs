using System.Collections.Immutable;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes the view of one table and of what stands in it.</summary>
internal sealed class TableViewBuilder
{
    private readonly StoryViewBuilder _story;
    private readonly BodyTable _table;
    private readonly StoryPlace _place;
    private readonly TableStyle _style;
    private readonly TableProperties _properties;
    private readonly TableGrid _grid;
    private readonly int _number;
    private readonly int _left;

    /// <summary>Lines between all rows are those of a table of data, no rules below a text.</summary>
    private readonly bool _hasGrid;
    private bool _hasBorders;

    public TableViewBuilder(StoryViewBuilder story, BodyTable table, StoryPlace place)
    {
        (_story, _table, _place) = (story, table, place);
        _number = story.NextTable();
        _style = story.Parts.TableStyleOf(table.Properties.Style);
        _properties = _style.Whole.Table.Under(table.Properties);
        _grid = new TableGrid(table, _properties, place.Width);
        _left = LeftEdge();
        _hasGrid = IsDrawn(_properties.Edges.InsideRows);
    }

    public TableView Build()
    {
        var rows = ImmutableArray.CreateBuilder<RowView>(_table.Rows.Count);
        for (var row = 0; row < _table.Rows.Count; row++)
            rows.Add(BuildRow(row));
        return new TableView
        {
            ColumnWidths = _grid.Widths,
            Rows = rows.DrainToImmutable(),
            HasBorders = _hasBorders,
            Indent = _left,
            Alignment = ParagraphViewBuilder.AlignmentOf(_properties.Alignment),
            IsFixed = _properties.IsFixed ?? false,
        };
    }

    private int LeftEdge()
    {
        if (_properties.Place is { } free)
        {
            var from = free.Anchor == "text" ? "column" : free.Anchor;
            return (_place.LeftOf(new ShapePlace(from, free.Left ?? 0, free.Align, null), _grid.Width) ?? 0)
                + _place.Left;
        }
        var shift = _story.Parts.Settings.AlignsTableEdges ? 0 : _properties.Margins.Left ?? CellMargins.Usual;
        return _place.Left
            + ParagraphViewBuilder.AlignmentOf(_properties.Alignment) switch
            {
                AlignmentView.Center => (_place.Width - _grid.Width) / 2,
                AlignmentView.Right => _place.Width - _grid.Width,
                _ => (_properties.Indent?.In(_place.Width) ?? 0) - shift,
            };
    }

    private RowView BuildRow(int index)
    {
        var row = _table.Rows[index];
        var cells = ImmutableArray.CreateBuilder<CellView>(row.Cells.Count);
        var left = _left + (row.WidthBefore.In(_place.Width) ?? _grid.WidthOf(0, row.ColumnsBefore));
        foreach (var span in TableGrid.Spans(row))
        {
            var width = _grid.WidthOf(span.Column, span.Columns);
            cells.Add(BuildCell(index, row, span, left, width));
            left += width;
        }
        return new RowView(cells.DrainToImmutable()) { IsHeader = row.IsHeader, IsWhole = row.IsWhole };
    }

    private CellView BuildCell(int index, BodyRow row, CellSpan span, int left, int width)
    {
        var properties = span.Cell.Properties;
        var end = span.Column + span.Columns;
        var style = _style.At(_properties, index, _table.Rows.Count, span.Column, end, _grid.Count);
        var margins = _properties
            .Margins.Under(row.Exceptions.Margins)
            .Under(style.Cell.Margins)
            .Under(properties.Margins);
        var (marginLeft, marginRight) = (margins.Left ?? CellMargins.Usual, margins.Right ?? CellMargins.Usual);
        var edges = EdgesOf(index, row, style, span);
        _hasBorders |= IsDrawn(edges.Top) || IsDrawn(edges.Bottom) || IsDrawn(edges.Left) || IsDrawn(edges.Right);
        var place = Rule(edges, width, marginLeft) with
        {
            Width = Math.Max(0, width - marginLeft - marginRight),
            Left = left + marginLeft,
            Cell = new CellPlace(_number, index, span.Column, _grid.Count, left, width, (_place.Cell?.Depth ?? 0) + 1),
            TableStyle = style,
        };
        return new CellView
        {
            Column = span.Column,
            ColumnSpan = span.Columns,
            ContinuesAbove = properties.ContinuesAbove,
            Width = width,
            MarginLeft = marginLeft,
            MarginRight = marginRight,
            TopBorder = edges.Top ?? default,
            BottomBorder = edges.Bottom ?? default,
            Blocks = properties.ContinuesAbove ? [] : _story.Build(span.Cell.Blocks, place),
        };
    }

    /// <summary>The table's edges at this place, then the style's conditional ones, then the cell's own.</summary>
    private Edges EdgesOf(int index, BodyRow row, StylePart style, CellSpan span)
    {
        var styled = At(index, span, _style.Whole.Table.Edges.Under(style.Table.Edges));
        var direct = At(index, span, _table.Properties.Edges.Under(row.Exceptions.Edges));
        return styled.Under(style.Cell.Edges).Under(direct).Under(span.Cell.Properties.Edges);
    }

    private Edges At(int index, CellSpan span, Edges table) =>
        table == Edges.None
            ? table
            : new Edges
            {
                Top = index == 0 ? table.Top : table.InsideRows,
                Bottom = index == _table.Rows.Count - 1 ? table.Bottom : table.InsideRows,
                Left = span.Column == 0 ? table.Left : table.InsideColumns,
                Right = span.Column + span.Columns >= _grid.Count ? table.Right : table.InsideColumns,
            };

    private static bool IsDrawn(BorderView? border) => border is { IsVisible: true };

    /// <summary>Edges above and below a cell that is open at its sides are rules, unless they are lines of a grid.</summary>
    private StoryPlace Rule(Edges edges, int width, int marginLeft)
    {
        var isOpen = !_hasGrid && !IsDrawn(edges.Left) && !IsDrawn(edges.Right);
        return _place with
        {
            LineAbove = isOpen ? Line(edges.Top, width, marginLeft, isAbove: true) : null,
            LineBelow = isOpen ? Line(edges.Bottom, width, marginLeft, isAbove: false) : null,
        };
    }

    private static StrokeView? Line(BorderView? border, int width, int marginLeft, bool isAbove) =>
        border is { IsVisible: true } line
            ? new StrokeView(StrokeKind.Border, width, line.IsSolid, isAbove, (width / 2) - marginLeft)
            : null;
}
