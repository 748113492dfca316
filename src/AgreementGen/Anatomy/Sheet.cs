using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>The paragraphs of a document in order, and which block of the body each stands in.</summary>
internal sealed class Sheet
{
    private readonly int[] _blocks;
    private readonly (int Start, int End)[] _ranges;
    private readonly Dictionary<int, TableView> _tables = [];

    public Sheet(DocxView view)
    {
        View = view;
        _blocks = new int[view.Paragraphs.Length];
        Array.Fill(_blocks, -1);
        _ranges = new (int, int)[view.Body.Length];
        Array.Fill(_ranges, (int.MaxValue, 0));
        for (var i = 0; i < view.Body.Length; i++)
            Enter(view.Body[i], i);
    }

    public DocxView View { get; }

    public ImmutableArray<ParagraphView> Paragraphs => View.Paragraphs;

    public int Count => View.Paragraphs.Length;

    /// <summary>Between the margins of the first section, twips.</summary>
    public int Width => View.Sections[0].TextWidth;

    /// <summary>It has only a part of the page's width: a cell, a box, what a tab put beside something.</summary>
    public bool IsColumn(Fragment fragment) => fragment.IsTabbed || fragment.Slot.Width < Width * 7 / 10;

    /// <summary>The outermost table that a paragraph stands in; null: none.</summary>
    public TableView? TableAt(int paragraph) =>
        _blocks[paragraph] is >= 0 and var block ? View.Body[block] as TableView : null;

    /// <summary>The innermost table of that number.</summary>
    public TableView? TableOf(CellPlace place) => _tables.GetValueOrDefault(place.Table);

    /// <summary>The first paragraph of the block that a paragraph stands in.</summary>
    public int BlockStart(int paragraph) => _blocks[paragraph] is >= 0 and var b ? _ranges[b].Start : paragraph;

    /// <summary>The paragraph behind the block that a paragraph stands in.</summary>
    public int BlockEnd(int paragraph) => _blocks[paragraph] is >= 0 and var b ? _ranges[b].End : paragraph + 1;

    /// <summary>It stands at the top of a page of its own making.</summary>
    public bool StartsPage(int paragraph)
    {
        var here = Paragraphs[paragraph];
        if (paragraph == 0 || here.BreaksPageBefore)
            return true;
        var before = Paragraphs[paragraph - 1];
        return here.Section != before.Section
            || before.Text.Contains('\f', StringComparison.Ordinal)
            || here.Text.AsSpan().TrimStart(" \t\n").StartsWith("\f");
    }

    private void Enter(BlockView block, int index)
    {
        switch (block)
        {
            case ParagraphView { Index: >= 0 } paragraph when paragraph.Index < _blocks.Length:
                _blocks[paragraph.Index] = index;
                var (start, end) = _ranges[index];
                _ranges[index] = (Math.Min(start, paragraph.Index), Math.Max(end, paragraph.Index + 1));
                break;
            case TableView table:
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    foreach (var inner in cell.Blocks)
                    {
                        if (inner is ParagraphView { Cell: { } place })
                            _tables.TryAdd(place.Table, table);
                        Enter(inner, index);
                    }
                }
                break;
        }
    }
}
