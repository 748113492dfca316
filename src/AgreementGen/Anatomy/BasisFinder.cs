using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds the legal bases: between the title and the first unit, a paragraph or a line each.</summary>
internal sealed class BasisFinder(Sheet sheet)
{
    /// <summary>How much other text may stand before the first basis, and between two.</summary>
    private const int MostBefore = 15;
    private const int MostBetween = 1;

    private readonly ImmutableArray<Passage>.Builder _bases = ImmutableArray.CreateBuilder<Passage>();
    private int _others;
    private bool _isListed;

    /// <summary>The bases, and "QUYẾT ĐỊNH:" below them.</summary>
    public (ImmutableArray<Passage> Bases, Passage? Enactment) Find(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var paragraph = sheet.Paragraphs[i];
            if (sheet.IsInTable(paragraph))
                break;
            foreach (var line in FragmentReader.Lines(paragraph))
            {
                var key = Folding.Of(line.Text);
                if (IsEnactment(line, key))
                    return (_bases.ToImmutable(), line.Trim());
                if (IsUnit(paragraph, line) || _others > (_bases.Count == 0 ? MostBefore : MostBetween))
                    return (_bases.ToImmutable(), null);
                Read(line, key);
            }
        }
        return (_bases.ToImmutable(), null);
    }

    private void Read(Passage line, string key)
    {
        if (BasisWords.IsHeading(key))
            _isListed = true;
        else if (IsBasis(line, key))
            Add(line);
        else if (!IsContinued(line))
            _others++;
    }

    private void Add(Passage line)
    {
        _bases.Add(line.Trim());
        _others = 0;
    }

    /// <summary>A sentence that goes on below its basis: a line break by hand.</summary>
    private bool IsContinued(Passage line)
    {
        if (_bases.Count == 0 || _bases[^1].Paragraph.Index != line.Paragraph.Index)
            return false;
        var above = _bases[^1];
        _bases[^1] = above with { Length = line.Start + line.Text.TrimEnd().Length - above.Start };
        return true;
    }

    /// <summary>
    /// What ends with a colon is the agreeing sentence, though it begins with a basis. Words that running text begins with too need the
    /// punctuation of a list, or italics.
    /// </summary>
    private bool IsBasis(Passage line, string key)
    {
        var last = LastOf(line);
        if (last == ':')
            return false;
        return BasisWords.IsBasis(key)
            || (BasisWords.IsDoubtful(key) && (last is ';' or ',' || IsListOpen || line.IsItalic || IsFirstDash(key)))
            || (_isListed && _others == 0 && key[0] is '-' or '+');
    }

    /// <summary>The Party and the Union begin a basis with a dash.</summary>
    private bool IsFirstDash(string key) => _others == 0 && key[0] == '-';

    private bool IsListOpen => _bases.Count > 0 && _others == 0 && LastOf(_bases[^1]) is ';' or ',';

    private static char LastOf(Passage line) =>
        line.Text.AsSpan().TrimEnd() is { IsEmpty: false } text ? text[^1] : '\0';

    private static bool IsUnit(ParagraphView paragraph, Passage line) =>
        LabelReader.Read(paragraph.NumberLabel.Length > 0 ? paragraph.NumberLabel : line.Text, line.IsBold)
            is { Level: not (UnitLevel.Dash or UnitLevel.Letter) };

    private static bool IsEnactment(Passage line, string key) =>
        line.IsCapitals
        && key.TrimEnd(':', '.', ' ')
            is "QUYET DINH"
                or "QUYET NGHI"
                or "NGHI QUYET"
                or "CHI THI"
                or "CUNG QUYET DINH"
                or "THONG NHAT QUYET DINH"
                or "QUYET NGHI LIEN TICH";
}
