using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds what belongs to the tables of the body though it stands outside: captions above, notes below.</summary>
internal sealed class CaptionFinder(Sheet sheet)
{
    private const int MostLines = 3;
    private const int LongestCaption = 250;

    private static readonly string[] Notes = ["GHI CHU", "NGUON", "(NGUON", "CHU THICH", "(GHI CHU"];

    public ImmutableArray<Passage> Find(int start, int end)
    {
        var found = ImmutableArray.CreateBuilder<Passage>();
        for (var i = start; i < end; i++)
        {
            if (sheet.TableAt(i) is null)
                continue;
            found.AddRange(Above(Math.Max(start, sheet.BlockStart(i)), start).Reverse());
            i = Math.Min(end, sheet.BlockEnd(i)) - 1;
            found.AddRange(Below(i + 1, end));
        }
        return found.DrainToImmutable();
    }

    private IEnumerable<Passage> Above(int table, int start)
    {
        var read = 0;
        for (var i = table - 1; i >= start && read < MostLines; i--)
        {
            var paragraph = sheet.Paragraphs[i];
            if (paragraph.IsBlank)
                continue;
            if (!IsCaption(paragraph))
                yield break;
            read++;
            yield return new Passage(paragraph).Trim();
        }
    }

    private IEnumerable<Passage> Below(int next, int end)
    {
        while (next < end && sheet.Paragraphs[next].IsBlank && sheet.TableAt(next) is null)
            next++;
        if (next < end && sheet.Paragraphs[next] is var paragraph && !sheet.IsInTable(paragraph) && IsNote(paragraph))
            yield return new Passage(paragraph).Trim();
    }

    private bool IsCaption(ParagraphView paragraph) =>
        !sheet.IsInTable(paragraph)
        && paragraph is { TextBox: null, NumberLabel: "", Text.Length: <= LongestCaption }
        && paragraph.Alignment is AlignmentView.Center or AlignmentView.Right
        && LabelReader.Read(paragraph.Text, isStrong: true) is null;

    private static bool IsNote(ParagraphView paragraph)
    {
        var key = Folding.Of(paragraph.Text, 20);
        return Array.Exists(Notes, note => key.StartsWith(note, StringComparison.Ordinal));
    }
}
