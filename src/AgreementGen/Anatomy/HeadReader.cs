using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>A piece of a line at the head, and what its words say that it is.</summary>
internal sealed record HeadLine(Fragment Fragment, HeadRole Role)
{
    public string Key => Fragment.Key;
    public Slot Slot => Fragment.Slot;
}

/// <summary>Reads on from the top of the document as long as it is head: until a type, a basis, a unit or running text begins.</summary>
internal sealed class HeadReader(Sheet sheet)
{
    private const int MostLines = 80;
    private const int LongestLine = 150;

    private readonly List<HeadLine> _lines = [];
    private bool _hasColumns;
    private bool _hasTabs;

    /// <summary>The lines, and the index of the first paragraph that is head no more.</summary>
    public (List<HeadLine> Lines, int End) Read()
    {
        var i = 0;
        while (i < sheet.Count && _lines.Count < MostLines)
        {
            var end = sheet.TableAt(i) is null ? i + 1 : sheet.BlockEnd(i);
            if (sheet.TableAt(i) is not null && !IsHead(i, end))
                return (_lines, i);
            for (; i < end; i++)
            {
                if (!Read(sheet.Paragraphs[i]))
                    return (_lines, i);
            }
        }
        return (_lines, i);
    }

    private bool Read(ParagraphView paragraph)
    {
        foreach (var fragment in FragmentReader.Read(paragraph, HeadWords.IsOne, partsAtBlanks: false))
        {
            var line = new HeadLine(fragment, RoleOf(fragment));
            if (line.Role == HeadRole.Other && Stops(fragment))
                return false;
            _lines.Add(line);
            var isKnown = line.Role is not (HeadRole.Other or HeadRole.Stroke);
            _hasColumns |= isKnown && !fragment.IsTabbed && sheet.IsColumn(fragment);
            _hasTabs |= isKnown && fragment.IsTabbed;
        }
        return true;
    }

    private static HeadRole RoleOf(Fragment fragment) =>
        fragment.IsTypedStroke ? HeadRole.Stroke : HeadWords.RoleOf(fragment.Key);

    /// <summary>A table is head when it holds a title, a number or a date of a document.</summary>
    private bool IsHead(int start, int end)
    {
        for (var i = start; i < end && i < start + MostLines; i++)
        {
            foreach (var line in FragmentReader.Read(sheet.Paragraphs[i], HeadWords.IsOne, partsAtBlanks: false))
            {
                if (RoleOf(line) is not (HeadRole.Other or HeadRole.Stroke or HeadRole.Subject))
                    return true;
            }
        }
        return false;
    }

    private bool Stops(Fragment fragment)
    {
        var (key, isColumn) = (fragment.Key, sheet.IsColumn(fragment));
        return key.StartsWith("KINH GUI", StringComparison.Ordinal)
            || key.StartsWith("KINH TRINH", StringComparison.Ordinal)
            || key.StartsWith("CAN CU", StringComparison.Ordinal)
            || (TypeWords.Is(key) && fragment.IsCapitals)
            || (!isColumn && TypeWords.Starts(key) && (fragment.IsCapitals || fragment.Passage.IsBold))
            || (key.Length > LongestLine && !fragment.IsCapitals)
            || IsUnit(fragment)
            || (!isColumn && (_hasColumns || IsComplete || (_hasTabs && !IsLeft(fragment))));
    }

    private static bool IsUnit(Fragment fragment)
    {
        var listed = fragment.Paragraph.NumberLabel;
        return LabelReader.Read(listed.Length > 0 ? listed : fragment.Passage.Text, fragment.Passage.IsBold)
            is { Level: not (UnitLevel.Dash or UnitLevel.Letter) };
    }

    /// <summary>Where tabs make the columns, a line of the left one may stand alone.</summary>
    private bool IsLeft(Fragment fragment) => !fragment.IsCentred && fragment.Passage.Width < sheet.Width / 2;

    /// <summary>Title and number or date have been read: what follows across the page is head no more.</summary>
    private bool IsComplete =>
        _lines.Exists(line => line.Role is HeadRole.Number or HeadRole.Date)
        && _lines.Exists(line =>
            line.Role is HeadRole.QuocHieu or HeadRole.Motto or HeadRole.PartyTitle or HeadRole.YouthTitle
        );
}
