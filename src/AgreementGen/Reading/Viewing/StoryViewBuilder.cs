using System.Collections.Immutable;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Lists;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes views of the blocks of stories, in the order of reading: numbers go on, paragraphs and tables are counted.</summary>
/// <param name="isBody">Paragraphs have a place in the document; those of headers and footers have none.</param>
internal sealed class StoryViewBuilder(DocumentParts parts, bool isBody)
{
    private readonly ListCounter _counter = new(parts.Lists);
    private readonly ImmutableArray<ParagraphView>.Builder _paragraphs = ImmutableArray.CreateBuilder<ParagraphView>();
    private int _tables;

    public DocumentParts Parts => parts;

    /// <summary>All paragraphs so far, those in tables and boxes too.</summary>
    public ImmutableArray<ParagraphView> Paragraphs => _paragraphs.ToImmutable();

    public int NextTable() => _tables++;

    public int NextIndex => isBody ? _paragraphs.Count : -1;

    public string NextNumber(ListPlace place) => _counter.Next(place.List, place.Level);

    public ImmutableArray<BlockView> Build(List<BodyBlock> blocks, StoryPlace place)
    {
        var views = ImmutableArray.CreateBuilder<BlockView>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
            Build(blocks, i, place, views);
        return views.DrainToImmutable();
    }

    /// <summary>One block, and after a paragraph what stands in the boxes that are anchored in it.</summary>
    public void Build(List<BodyBlock> blocks, int index, StoryPlace place, ImmutableArray<BlockView>.Builder views)
    {
        if (blocks[index] is BodyTable table)
        {
            views.Add(new TableViewBuilder(this, table, place).Build());
            return;
        }
        var paragraph = (BodyParagraph)blocks[index];
        var builder = new ParagraphViewBuilder(this, paragraph, place)
        {
            Before = index > 0 ? blocks[index - 1] as BodyParagraph : null,
            After = index + 1 < blocks.Count ? blocks[index + 1] as BodyParagraph : null,
            LineAbove = index == 0 ? place.LineAbove : null,
            LineBelow = index == blocks.Count - 1 ? place.LineBelow : null,
        };
        if (builder.IsHidden)
            return;
        var view = builder.Build();
        _paragraphs.Add(view);
        views.Add(view);
        foreach (var shape in builder.Boxes)
            views.AddRange(Build(shape.Blocks, BoxPlace(shape, place)));
    }

    private static StoryPlace BoxPlace(BodyShape box, StoryPlace place)
    {
        var left = place.LeftOf(box.Place, box.Width) + place.Left;
        return place with
        {
            Width = Math.Max(0, box.Width - box.InsetLeft - box.InsetRight),
            Left = (left ?? place.Left) + box.InsetLeft,
            TextBox = new TextBoxView(Math.Max(0, box.Width), Math.Max(0, box.Height), box.HasBorder, left),
            TableStyle = StylePart.None,
            LineAbove = null,
            LineBelow = null,
        };
    }
}
