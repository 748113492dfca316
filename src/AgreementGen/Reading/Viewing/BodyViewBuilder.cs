using System.Collections.Immutable;
using AgreementGen.Reading.Body;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes the views of the body, section by section; what was read is let go on the way.</summary>
internal sealed class BodyViewBuilder(DocumentParts parts, SectionViewBuilder sectionBuilder)
{
    private readonly StoryViewBuilder _story = new(parts, isBody: true);
    private readonly ImmutableArray<SectionView>.Builder _sections = ImmutableArray.CreateBuilder<SectionView>();
    private readonly ImmutableArray<BlockView>.Builder _blocks = ImmutableArray.CreateBuilder<BlockView>();

    public ImmutableArray<SectionView> Sections => _sections.ToImmutable();
    public ImmutableArray<BlockView> Blocks => _blocks.ToImmutable();
    public ImmutableArray<ParagraphView> Paragraphs => _story.Paragraphs;

    /// <param name="last">The section of what follows the last section break.</param>
    public void Build(List<BodyBlock> blocks, SectionProperties last)
    {
        for (var start = 0; start < blocks.Count || _sections.Count == 0; )
        {
            var end = start;
            while (end < blocks.Count && SectionOf(blocks[end]) is null)
                end++;
            var section = end < blocks.Count ? SectionOf(blocks[end])! : last;
            BuildSection(blocks, start, Math.Min(end + 1, blocks.Count), section);
            start = end + 1;
        }
        if (SectionOf(blocks.LastOrDefault()) is not null)
            _sections.Add(sectionBuilder.Build(last, _sections.Count));
    }

    private void BuildSection(List<BodyBlock> blocks, int start, int end, SectionProperties section)
    {
        var place = SectionViewBuilder.ColumnOf(section, _sections.Count);
        for (var i = start; i < end; i++)
            _story.Build(blocks, i, place, _blocks);
        _sections.Add(sectionBuilder.Build(section, place.SectionIndex));
    }

    private static SectionProperties? SectionOf(BodyBlock? block) => (block as BodyParagraph)?.Section;
}
