using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Markup;

/// <summary>A stretch of markup and where it came from.</summary>
/// <param name="Start">Offset in the markup.</param>
/// <param name="Template">The template text itself, or the expression that wrote a value.</param>
/// <param name="Program">The line of the program file whose value this is; none for literal template text.</param>
public readonly record struct MapEntry(int Start, Location Template, Location Program);

/// <summary>From markup back to the template and the program file. Entries are in the order of the markup.</summary>
public sealed class SourceMap(IReadOnlyList<MapEntry> entries)
{
    public static readonly SourceMap Empty = new([]);

    /// <summary>Where the markup between two offsets came from: the template at its start, the first program value inside it.</summary>
    public Origin OriginOf(int start, int end)
    {
        var index = FindEntry(start);
        if (index < 0)
            return default;
        var template = TemplateAt(entries[index], start);
        for (; index < entries.Count && entries[index].Start < end; index++)
        {
            if (!entries[index].Program.IsNone)
                return new Origin(template, entries[index].Program);
        }
        return new Origin(template, default);
    }

    /// <summary>Literal text maps letter by letter; a value maps to the expression that wrote it.</summary>
    private static Location TemplateAt(MapEntry entry, int offset) =>
        entry.Template.Length == 0
            ? entry.Template with
            {
                Start = entry.Template.Start + offset - entry.Start,
            }
            : entry.Template;

    private int FindEntry(int offset)
    {
        var (low, high) = (0, entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }
}
