using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>The space between paragraphs that follow each other.</summary>
internal static class Gaps
{
    /// <summary>Neighbours: nothing stands between them.</summary>
    public static IEnumerable<(ParagraphView Above, ParagraphView Below)> Of(
        ImmutableArray<ParagraphView> paragraphs
    ) => paragraphs.Zip(paragraphs.Skip(1)).Where(pair => pair.First.Index + 1 == pair.Second.Index);

    /// <summary>After the one and before the other, twips; none between paragraphs of one style that say so.</summary>
    public static (int After, int Before) Between(ParagraphView above, ParagraphView below)
    {
        var isOneStyle = above.Style == below.Style;
        return (
            isOneStyle && above.Spacing.IsContextual ? 0 : above.Spacing.After,
            isOneStyle && below.Spacing.IsContextual ? 0 : below.Spacing.Before
        );
    }
}
