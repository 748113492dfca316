using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>What of the body is running text (lời văn): neither basis nor title of a division, nor in a table or a box, nor blank.</summary>
internal static class TextFinder
{
    public static ImmutableArray<ParagraphView> Find(
        Sheet sheet,
        int start,
        int end,
        HashSet<int> claimed,
        ImmutableArray<UnitView> units
    )
    {
        var titles = units.Where(IsTitle).Select(unit => unit.Paragraph.Index);
        var below = units.SelectMany(unit => unit.TitleLines).Select(line => line.Paragraph.Index);
        var taken = titles.Concat(below).Concat(claimed).ToHashSet();
        return
        [
            .. sheet
                .Paragraphs.Skip(start)
                .Take(end - start)
                .Where(paragraph => paragraph is { IsBlank: false, TextBox: null } && !sheet.IsInTable(paragraph))
                .Where(paragraph => !taken.Contains(paragraph.Index)),
        ];
    }

    /// <summary>Phần, chương, mục and tiểu mục are titles; I. and A. when they have one, and nothing follows it in the paragraph.</summary>
    private static bool IsTitle(UnitView unit) =>
        unit.Level <= UnitLevel.Subsection
        || (unit.Level is UnitLevel.Heading or UnitLevel.Letter && unit.IsTitled && IsLast(unit.Body));

    private static bool IsLast(Passage body) => body.Paragraph.Text.AsSpan(body.Start + body.Length).IsWhiteSpace();
}
