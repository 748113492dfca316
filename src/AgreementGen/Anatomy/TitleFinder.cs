using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds tên loại and trích yếu (ô số 5a) below the head.</summary>
internal sealed class TitleFinder(Sheet sheet)
{
    private const int MostLines = 14;
    private const int LongestLine = 400;

    private readonly ImmutableArray<Passage>.Builder _title = ImmutableArray.CreateBuilder<Passage>();
    private readonly StrokeFinder _strokes = new(sheet);
    private TitleFinding _found = new() { End = 0 };
    private Fragment? _last;

    /// <param name="start">Index of the first paragraph below the head.</param>
    public TitleFinding Find(int start)
    {
        _found = new() { End = start };
        if (new TypeFinder(sheet).Find(start) is not { } type)
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
        TakeRest(type);
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

    /// <summary>"KẾ HOẠCH Phối hợp năm 2026" has its title on the line of the type.</summary>
    private void TakeRest(Fragment type)
    {
        var length = CapitalsOf(type.Passage.Text);
        if (length == 0 || !TypeWords.Starts(Folding.Of(type.Passage.Text.AsSpan(0, length))))
            return;
        _found = _found with { Type = _found.Type! with { Lines = [type.Passage.Slice(0, length).Trim()] } };
        _title.Add(type.Passage.Slice(length, type.Passage.Length - length).Trim());
    }

    /// <summary>How far the words in capitals go, when others follow; 0: no such thing.</summary>
    private static int CapitalsOf(string text)
    {
        var small = 0;
        while (small < text.Length && !char.IsLower(text[small]))
            small++;
        return small < text.Length ? text.LastIndexOf(' ', small) + 1 : 0;
    }

    private void ReadOn(Fragment type)
    {
        var read = 0;
        for (var i = type.Index; i < sheet.Count && read < MostLines; i++)
        {
            var paragraph = sheet.Paragraphs[i];
            if (i > type.Index && sheet.TableAt(i) != sheet.TableAt(type.Index))
                return;
            if (paragraph.IsBlank && i > type.Index)
            {
                if (_title.Count > 0 && !paragraph.Strokes.IsEmpty)
                    _found = _found with { End = i + 1 };
                continue;
            }
            foreach (var line in TypeFinder.LinesOf(paragraph))
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
        if (TypeFinder.IsEnd(line))
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
        if (isClosed || TypeFinder.IsEnd(line) || line.Key.Length > LongestLine || !IsTitleByLook(line))
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

    private int SkipBlanks(int index)
    {
        while (index < sheet.Count && sheet.Paragraphs[index].IsBlank)
            index++;
        return index;
    }
}
