using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Type and title, and what may stand between them and the text.</summary>
internal sealed record TitleFinding
{
    public Part? Type { get; init; }
    public Part? Title { get; init; }
    public Part? Sign { get; init; }
    public Passage? IssuedWith { get; init; }

    /// <summary>A number below the title, as contracts have it.</summary>
    public Part? Number { get; init; }
    public Part? Date { get; init; }
    public Part? EnactingBody { get; init; }

    /// <summary>Index of the first paragraph behind all that.</summary>
    public required int End { get; init; }
}

/// <summary>Finds tên loại and trích yếu (ô số 5a) below the head.</summary>
internal sealed class TitleFinder(Sheet sheet)
{
    /// <summary>Lines that may stand between the head and the type: boxes, blanks, "Mẫu số 01".</summary>
    private const int MostBefore = 12;
    private const int MostLines = 14;
    private const int LongestType = 110;
    private const int LongestLine = 400;

    private readonly ImmutableArray<Passage>.Builder _title = ImmutableArray.CreateBuilder<Passage>();
    private readonly StrokeFinder _strokes = new(sheet);
    private TitleFinding _found = new() { End = 0 };
    private Fragment? _last;

    /// <param name="start">Index of the first paragraph below the head.</param>
    public TitleFinding Find(int start)
    {
        _found = new() { End = start };
        if (FindType(start) is not { } type)
            return _found;
        var confidence = TypeWords.Starts(type.Key)
            ? type.IsCapitals
                ? Confidence.Certain
                : Confidence.Likely
            : Confidence.Guess;
        _found = new()
        {
            Type = new Part([type.Passage], confidence) { Stroke = _strokes.Below(type) },
            End = type.Index + 1,
        };
        _last = type;
        ReadOn(type);
        return Close(confidence);
    }

    private TitleFinding Close(Confidence confidence)
    {
        if (_title.Count > 0)
        {
            _found = _found with
            {
                Title = new Part(_title.ToImmutable(), confidence)
                {
                    Stroke = _last is null ? null : _strokes.Below(_last),
                },
                Type = _found.Type! with { Stroke = null },
            };
        }
        return _found with { End = SkipBlanks(_found.End) };
    }

    private Fragment? FindType(int start)
    {
        var read = 0;
        Fragment? guess = null;
        for (var i = start; i < sheet.Count && read < MostBefore; i++)
        {
            if (sheet.TableAt(i) is not null && i > start)
                break;
            foreach (var line in LinesOf(sheet.Paragraphs[i]))
            {
                read++;
                if (IsType(line))
                    return line;
                if (IsEnd(line))
                    return guess;
                guess ??= IsTypeByLook(line) ? line : null;
            }
        }
        return guess;
    }

    private static bool IsType(Fragment line) =>
        line.Key.Length <= LongestType
        && TypeWords.Starts(line.Key)
        && (line.IsCapitals || (line.IsCentred && line.Passage.IsBold));

    private static bool IsTypeByLook(Fragment line) =>
        line.Key.Length <= LongestType
        && line is { IsCapitals: true, IsCentred: true }
        && line.Passage.IsBold
        && HeadWords.RoleOf(line.Key) == HeadRole.Other;

    private void ReadOn(Fragment type)
    {
        var read = 0;
        for (var i = type.Index; i < sheet.Count && read < MostLines; i++)
        {
            var paragraph = sheet.Paragraphs[i];
            if (i > type.Index && sheet.TableAt(i) is not null && paragraph.Cell != type.Paragraph.Cell)
                return;
            if (paragraph.IsBlank && i > type.Index)
            {
                if (_title.Count > 0 && !paragraph.Strokes.IsEmpty)
                    _found = _found with { End = i + 1 };
                continue;
            }
            foreach (var line in LinesOf(paragraph))
            {
                if (line.Index == type.Index && line.Passage.Start <= type.Passage.Start)
                    continue;
                read++;
                if (!Take(line))
                    return;
            }
        }
    }

    /// <summary>False when the line is the title's no more.</summary>
    private bool Take(Fragment line)
    {
        var isTaken =
            TakeSign(line) || TakeIssuedWith(line) || TakeNumber(line) || TakeEnactingBody(line) || TakeTitle(line);
        if (isTaken)
            _found = _found with { End = line.Index + 1 };
        return isTaken;
    }

    private bool TakeSign(Fragment line)
    {
        if (!line.IsTypedStroke || _found.Sign is not null)
            return false;
        if (line.Key[0] == '-')
            _found = _found with { Sign = new Part([line.Passage], Confidence.Certain) };
        return true;
    }

    private bool TakeIssuedWith(Fragment line)
    {
        if (_found.IssuedWith is not null || !IsIssuedWith(line.Key))
            return false;
        _found = _found with { IssuedWith = line.Passage };
        _last = line;
        return true;
    }

    private bool TakeNumber(Fragment line)
    {
        var part = new Part([line.Passage], Confidence.Likely);
        if (IsEnd(line))
            return false;
        if (HeadWords.IsNumber(line.Key) && _found.Number is null)
            _found = _found with { Number = part };
        else if (HeadWords.IsDate(line.Key) && _found.Date is null)
            _found = _found with { Date = part };
        else
            return false;
        return true;
    }

    /// <summary>Capitals below a title that is not in capitals, and above a basis.</summary>
    private bool TakeEnactingBody(Fragment line)
    {
        if (_title.Count == 0 || !line.IsCapitals || _title[^1].IsCapitals || !IsBasisNext(line.Index))
            return false;
        _found = _found with { EnactingBody = new Part([line.Passage], Confidence.Likely) };
        return true;
    }

    private bool TakeTitle(Fragment line)
    {
        var isClosed = _found.Sign is not null || _found.IssuedWith is not null || _found.EnactingBody is not null;
        if (isClosed || IsEnd(line) || line.Key.Length > LongestLine || !IsTitleByLook(line))
            return false;
        if (_title.Count > 0 && IsParted(_title[^1].Paragraph, line.Paragraph))
            return false;
        _title.Add(line.Passage);
        _last = line;
        return true;
    }

    private static bool IsTitleByLook(Fragment line) =>
        line.IsCentred
        || (line.Passage.IsBold && !line.Key.EndsWith(';'))
        || line.Slot.Left > line.Paragraph.AvailableWidth / 8;

    /// <summary>A blank, or a line drawn, stands between the two.</summary>
    private bool IsParted(ParagraphView above, ParagraphView below)
    {
        for (var i = above.Index + 1; i < below.Index; i++)
        {
            if (sheet.Paragraphs[i].IsBlank)
                return true;
        }
        return above.Index != below.Index
            && above.Strokes.Any(stroke => stroke is { IsAbove: false, Kind: StrokeKind.Border });
    }

    private static bool IsIssuedWith(string key) =>
        key.StartsWith("(BAN HANH KEM", StringComparison.Ordinal)
        || key.StartsWith("(KEM THEO", StringComparison.Ordinal)
        || key.StartsWith("BAN HANH KEM THEO", StringComparison.Ordinal);

    private bool IsBasisNext(int index)
    {
        for (var i = index + 1; i < sheet.Count && i <= index + 3; i++)
        {
            if (!sheet.Paragraphs[i].IsBlank)
                return BasisWords.IsBasis(Folding.Of(sheet.Paragraphs[i].Text));
        }
        return false;
    }

    /// <summary>What cannot stand in a title any more.</summary>
    private static bool IsEnd(Fragment line) =>
        BasisWords.IsBasis(line.Key)
        || line.Key.StartsWith("KINH GUI", StringComparison.Ordinal)
        || line.Key.StartsWith("KINH TRINH", StringComparison.Ordinal)
        || line.Paragraph.NumberLabel.Length > 0
        || LabelReader.Read(line.Passage.Text, line.Passage.IsBold) is { Level: not UnitLevel.Letter };

    private static IEnumerable<Fragment> LinesOf(ParagraphView paragraph) =>
        FragmentReader.Read(paragraph, static _ => true, partsAtBlanks: false);

    private int SkipBlanks(int index)
    {
        while (index < sheet.Count && sheet.Paragraphs[index].IsBlank)
            index++;
        return index;
    }
}
