using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds where the text ends and signatures and recipients begin.</summary>
internal sealed class TailFinder(Sheet sheet)
{
    /// <summary>How many paragraphs of other text may follow the signatures: a note, an address.</summary>
    private const int MostBehind = 12;

    /// <summary>How many dashes may follow them without the words "Nơi nhận".</summary>
    private const int MostDashes = 3;
    private const int LongestLine = 200;
    private const int LargestGrid = 400;

    /// <summary>Index of the first paragraph of the tail; the end of the range when there is none.</summary>
    public int Find(int start, int end)
    {
        var anchor = FindAnchor(start, end);
        if (anchor < 0)
            return end;
        var first = GoUp(sheet.BlockStart(anchor), start);
        while (FindLabelAbove(first, start) is >= 0 and var label)
            first = GoUp(label, start);
        while (first < anchor && sheet.Paragraphs[first].IsBlank)
            first++;
        return Math.Max(first, start);
    }

    /// <summary>The pieces of all lines of the tail.</summary>
    public ImmutableArray<Fragment> Read(int start, int end) =>
        [.. sheet.Paragraphs.Skip(start).Take(end - start).SelectMany(Pieces)];

    private int GoUp(int first, int start)
    {
        while (first > start && IsTail(first - 1))
            first = Math.Max(start, sheet.BlockStart(first - 1));
        return first;
    }

    /// <summary>The words "Nơi nhận" above items that stand directly above the tail; -1: none.</summary>
    private int FindLabelAbove(int first, int start)
    {
        for (var i = first - 1; i >= start && sheet.TableAt(i) is null; i--)
        {
            var lines = LinesOf(i);
            if (lines.Exists(IsLabel))
                return i;
            if (!IsTail(i) && !lines.Exists(line => line.Key[0] is '-' or '+'))
                return -1;
        }
        return -1;
    }

    /// <summary>The last paragraph that can only be a signature or the recipients.</summary>
    private int FindAnchor(int start, int end)
    {
        var (behind, dashes) = (0, 0);
        for (var i = end - 1; i >= start && behind <= MostBehind; i--)
        {
            var block = Math.Max(start, sheet.BlockStart(i));
            if (sheet.TableAt(i) is not null)
            {
                if (IsGrid(block, i + 1))
                    return i;
                behind += i - block;
                i = block;
                continue;
            }
            var lines = LinesOf(i);
            if (lines.Exists(IsLabel) || (dashes <= MostDashes && lines.Exists(IsAnchor)))
                return i;
            if (lines.Exists(line => line.Key[0] is '-' or '+'))
                dashes++;
            else if (lines.Exists(line => SignatureWords.RoleOf(line) == SignatureRole.None))
                behind++;
        }
        return -1;
    }

    private bool IsTail(int index)
    {
        if (sheet.TableAt(index) is not null)
            return IsGrid(sheet.BlockStart(index), index + 1);
        var paragraph = sheet.Paragraphs[index];
        return paragraph.IsBlank
            || (
                paragraph.NumberLabel.Length == 0
                && paragraph.Text.Length <= LongestLine
                && LinesOf(index).TrueForAll(line => IsOfTail(line) && !IsNumbered(line))
            );
    }

    private static bool IsNumbered(Fragment line) => LabelReader.Read(line.Passage.Text, isStrong: true) is not null;

    private static bool IsOfTail(Fragment line) =>
        line.IsTypedStroke || HeadWords.IsDate(line.Key) || SignatureWords.RoleOf(line) != SignatureRole.None;

    /// <summary>All that it holds are signatures and recipients, and some of it can be nothing else.</summary>
    private bool IsGrid(int start, int end)
    {
        if (end - start > LargestGrid)
            return false;
        var (anchors, others) = (0, 0);
        Slot? recipients = null;
        for (var i = start; i < end; i++)
        {
            foreach (var line in Pieces(sheet.Paragraphs[i]))
            {
                var isLabel = IsLabel(line);
                if (isLabel)
                    recipients = line.Slot;
                if (isLabel || IsAnchor(line))
                    anchors++;
                else if (recipients?.Covers(line.Slot) != true && !IsOfTail(line))
                    others++;
            }
        }
        return anchors > 0 && others <= anchors / 2;
    }

    private static bool IsAnchor(Fragment line) =>
        line.Key.Length <= LongestLine
        && !IsNumbered(line)
        && SignatureWords.RoleOf(line) switch
        {
            SignatureRole.Authority => true,
            SignatureRole.Position or SignatureRole.Agency => line.IsCapitals,
            SignatureRole.Remark => line.Key.Contains("KY", StringComparison.Ordinal),
            _ => false,
        };

    private static bool IsLabel(Fragment line) => RecipientsFinder.IsLabel(line.Key);

    private List<Fragment> LinesOf(int index) =>
        sheet.Paragraphs[index].Text.Length > LongestLine * 2 ? [] : [.. Pieces(sheet.Paragraphs[index])];

    private static IEnumerable<Fragment> Pieces(ParagraphView paragraph) =>
        FragmentReader.Read(paragraph, HeadWords.IsDate, partsAtBlanks: true);
}
