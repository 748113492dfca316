using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Reads the lines below the label of an annex: its title, then "(Kèm theo …)".</summary>
internal sealed class AnnexTitleReader(Sheet sheet, int label, int end)
{
    private const int MostLines = 12;
    private readonly ImmutableArray<Passage>.Builder _title = ImmutableArray.CreateBuilder<Passage>();
    private Passage? _guide;
    private Fragment? _last;

    /// <param name="first">The line of the label.</param>
    /// <param name="beside">A title on that line; null: none.</param>
    public (Part? Title, Passage? Guide, StrokeView? Stroke) Read(Passage first, Passage? beside)
    {
        if (beside is not null)
            _title.Add(beside);
        _last = new Fragment(beside ?? first, Slot.Of(first.Paragraph));
        ReadLines(first);
        var stroke = new StrokeFinder(sheet).Below(_last);
        var title = _title.Count == 0 ? null : new Part(_title.ToImmutable(), Sureness());
        return (title, _guide, stroke);
    }

    private Confidence Sureness() =>
        _title.All(line => line.IsCapitals) ? Confidence.Certain
        : _guide is not null ? Confidence.Likely
        : Confidence.Guess;

    private void ReadLines(Passage first)
    {
        for (var (i, read) = (label, 0); i < end && read < MostLines; i++)
        {
            var paragraph = sheet.Paragraphs[i];
            if (sheet.IsInTable(paragraph) && sheet.BlockStart(i) != sheet.BlockStart(label))
                return;
            foreach (var line in FragmentReader.Read(paragraph, static _ => true, partsAtBlanks: false))
            {
                if (i == label && line.Passage.Start <= first.Start)
                    continue;
                read++;
                if (_guide is not null || !Take(line))
                    return;
            }
            if (paragraph.IsBlank && _title.Count > 0 && !IsGuideNext(i))
                return;
        }
    }

    private bool Take(Fragment line)
    {
        if (line.Key.Contains("KEM THEO", StringComparison.Ordinal) && line.Key[0] is '(' or 'K' or 'B')
            _guide = line.Passage;
        else if (HeadWords.TitleOf(line.Key) != HeadRole.Other)
            return true;
        else if (IsTitle(line))
            _title.Add(line.Passage);
        else
            return false;
        _last = line;
        return true;
    }

    private static bool IsTitle(Fragment line) =>
        line.Paragraph.NumberLabel.Length == 0
        && !line.IsTypedStroke
        && LabelReader.Read(line.Passage.Text, isStrong: true) is null
        && (line.IsCentred || line.IsCapitals)
        && (line.IsCapitals || line.Passage.IsBold);

    private bool IsGuideNext(int index)
    {
        while (index < end && sheet.Paragraphs[index].IsBlank)
            index++;
        return index < end
            && Folding.Of(sheet.Paragraphs[index].Text, 40).Contains("KEM THEO", StringComparison.Ordinal);
    }
}
