using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds the numbered units of a text and their titles: typed numbers and numbers of lists alike.</summary>
internal sealed class UnitFinder(Sheet sheet)
{
    private const int LongestTitle = 300;
    private const int LongestPlainTitle = 150;
    private const int MostTitleLines = 6;

    private readonly ImmutableArray<UnitView>.Builder _units = ImmutableArray.CreateBuilder<UnitView>();

    /// <summary>Index in <see cref="_units"/> of a division whose title may be on the next line; -1: none.</summary>
    private int _untitled = -1;
    private char _letter;
    private QuoteTracker _quotes = new();

    /// <param name="isClaimed">Whether a paragraph is known to be something else.</param>
    public ImmutableArray<UnitView> Find(int start, int end, Func<int, bool> isClaimed)
    {
        _units.Clear();
        (_untitled, _letter, _quotes) = (-1, '\0', new QuoteTracker());
        var stack = new UnitStack(_units);
        for (var i = start; i < end; i++)
        {
            var paragraph = sheet.Paragraphs[i];
            if (sheet.IsInTable(paragraph) || paragraph.TextBox is not null || isClaimed(i))
                continue;
            var isFirst = true;
            foreach (var line in LinesOf(paragraph))
            {
                Read(line, isFirst ? paragraph.NumberLabel : "", stack);
                isFirst = false;
            }
        }
        MarkTitles(end);
        return _units.ToImmutable();
    }

    /// <summary>A paragraph of a list may have a number and no text.</summary>
    private static IEnumerable<Passage> LinesOf(ParagraphView paragraph) =>
        paragraph.NumberLabel.Length > 0 && string.IsNullOrWhiteSpace(paragraph.Text)
            ? [new Passage(paragraph)]
            : FragmentReader.Lines(paragraph);

    private void Read(Passage line, string listLabel, UnitStack stack)
    {
        var isListed = listLabel.Length > 0;
        var text = isListed ? listLabel : line.Text;
        var label = LabelReader.Read(text, isListed || line.IsBold || line.IsCapitals);
        var isQuoted = _quotes.IsOpen;
        _quotes.Read(line.Text);
        if (!isQuoted && label is { } found && IsInOrder(found, line))
            Add(found, line, isListed, stack);
        else if (_untitled >= 0)
            TakeTitle(line.Trim());
        else
            GoOn(line);
    }

    /// <summary>A line broken by hand goes on with the unit that its paragraph began, but not with a title in bold.</summary>
    private void GoOn(Passage line)
    {
        if (_units.Count == 0 || _units[^1] is not { } unit || unit.Paragraph.Index != line.Paragraph.Index)
            return;
        if (unit.Body.IsBold && !line.IsBold)
            return;
        var length = line.Start + line.Text.TrimEnd().Length - unit.Body.Start;
        _units[^1] = unit with { Body = unit.Body with { Length = length } };
    }

    private void Add(UnitLabel label, Passage line, bool isListed, UnitStack stack)
    {
        var body = isListed ? line.Trim() : line.Slice(label.End, line.Length - label.End).Trim();
        var text = isListed ? line.Paragraph.NumberLabel : line.Text.Substring(label.Start, label.Length);
        var unit = new UnitView(label.Level, text.Trim(), label.Number, body, null, stack.Open(label, _units.Count))
        {
            LabelPassage = isListed ? null : line.Slice(label.Start, label.Length),
        };
        _units.Add(unit);
        _untitled = HasTitleBelow(label.Level) && body.Length == 0 ? _units.Count - 1 : -1;
    }

    /// <summary>A, B, C … are numbers only as long as they count, and stand out.</summary>
    private bool IsInOrder(UnitLabel label, Passage line)
    {
        if (label.Level != UnitLevel.Letter)
            return true;
        var letter = Folding.Of(label.Number[0]);
        var isNext = (letter == 'A' || (_letter > 0 && letter - _letter is 0 or 1)) && (line.IsBold || line.IsCapitals);
        if (isNext)
            _letter = letter;
        return isNext;
    }

    private static bool HasTitleBelow(UnitLevel level) => level <= UnitLevel.Subsection;

    private void TakeTitle(Passage line)
    {
        var unit = _units[_untitled];
        var isTitle =
            line.Length <= LongestTitle
            && unit.TitleLines.Length < MostTitleLines
            && (line.IsCapitals || line.IsBold || line.Paragraph.Alignment == AlignmentView.Center)
            && (unit.Title is null || (line.IsCapitals && unit.Title.IsCapitals));
        if (isTitle)
            _units[_untitled] = unit with { Title = unit.Title ?? line, TitleLines = unit.TitleLines.Add(line) };
        else
            _untitled = -1;
    }

    private void MarkTitles(int end)
    {
        for (var i = 0; i < _units.Count; i++)
        {
            var next = i + 1 < _units.Count ? _units[i + 1] : null;
            if (IsTitled(_units[i], next, end))
                _units[i] = _units[i] with { IsTitled = true };
        }
    }

    /// <summary>Bold says so; without it a short text without a full stop, above something that belongs to it.</summary>
    private bool IsTitled(UnitView unit, UnitView? next, int end)
    {
        var text = unit.Body.Text.AsSpan().TrimEnd();
        if (text.IsEmpty || unit.Level >= UnitLevel.Point || text.Length > LongestTitle)
            return false;
        if (HasTitleBelow(unit.Level) || unit.Body.IsBold)
            return true;
        var isOpen = text[^1] is '.' or ';' or ':' or ',' or '!' or '?';
        return !isOpen && text.Length <= LongestPlainTitle && HoldsSomething(unit, next, end);
    }

    private bool HoldsSomething(UnitView unit, UnitView? next, int end)
    {
        if (next is not null && next.Level > unit.Level)
            return true;
        var limit = Math.Min(end, next?.Paragraph.Index ?? end);
        for (var i = unit.Paragraph.Index + 1; i < limit; i++)
        {
            if (!sheet.Paragraphs[i].IsBlank)
                return sheet.TableAt(i) is null;
        }
        return false;
    }
}
