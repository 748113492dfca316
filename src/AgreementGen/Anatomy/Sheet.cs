using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>The paragraphs of a document in order, and which block of the body each stands in.</summary>
internal sealed class Sheet
{
    /// <summary>A table of one column that holds most of a document only frames it.</summary>
    private const int FewestFramed = 10;

    private readonly int[] _blocks;
    private readonly List<(BlockView Block, int Start, int End)> _body = [];

    public Sheet(DocxView view)
    {
        View = view;
        _blocks = new int[view.Paragraphs.Length];
        Array.Fill(_blocks, -1);
        Add(view.Body);
    }

    public DocxView View { get; }

    public ImmutableArray<ParagraphView> Paragraphs => View.Paragraphs;

    public int Count => View.Paragraphs.Length;

    /// <summary>Between the margins of the first section, twips.</summary>
    public int Width => View.Sections[0].TextWidth;

    /// <summary>It has only a part of the page's width: a cell, a box, what a tab put beside something.</summary>
    public bool IsColumn(Fragment fragment) => fragment.IsTabbed || fragment.Slot.Width < Width * 7 / 10;

    /// <summary>The outermost table that a paragraph stands in; null: none. A table that frames the whole document is none.</summary>
    public TableView? TableAt(int paragraph) =>
        _blocks[paragraph] is >= 0 and var block ? _body[block].Block as TableView : null;

    public bool IsInTable(ParagraphView paragraph) => TableAt(paragraph.Index) is not null;

    /// <summary>The first paragraph of the block that a paragraph stands in.</summary>
    public int BlockStart(int paragraph) => _blocks[paragraph] is >= 0 and var block ? _body[block].Start : paragraph;

    /// <summary>The paragraph behind the block that a paragraph stands in.</summary>
    public int BlockEnd(int paragraph) => _blocks[paragraph] is >= 0 and var block ? _body[block].End : paragraph + 1;

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

    private void Add(IEnumerable<BlockView> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is TableView table && IsFrame(table))
            {
                Add(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks));
                continue;
            }
            _body.Add((block, int.MaxValue, 0));
            Enter(block, _body.Count - 1);
        }
    }

    private bool IsFrame(TableView table) =>
        table.Rows.All(row => row.Cells.Length == 1)
        && table.Paragraphs.Count() is >= FewestFramed and var count
        && count * 2 > Count;

    private void Enter(BlockView block, int index)
    {
        var inner = block switch
        {
            ParagraphView paragraph => [paragraph],
            TableView table => table.Paragraphs,
            _ => [],
        };
        foreach (var paragraph in inner.Where(paragraph => paragraph.Index >= 0 && paragraph.Index < Count))
        {
            _blocks[paragraph.Index] = index;
            var (_, start, end) = _body[index];
            _body[index] = (block, Math.Min(start, paragraph.Index), Math.Max(end, paragraph.Index + 1));
        }
    }
}
