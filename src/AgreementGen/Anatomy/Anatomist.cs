using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>
/// Finds the components of a document that may have been laid out with tables, tabs, text boxes or blanks. Never throws for what a
/// document holds, and takes time in proportion to its length.
/// </summary>
public static class Anatomist
{
    public static DocumentAnatomy Examine(DocxView view)
    {
        var sheet = new Sheet(view);
        var head = new HeadFinder(sheet).Find();
        var title = new TitleFinder(sheet).Find(head.End);
        var (addressees, start) = new AddresseesFinder(sheet).Find(title.End, sheet.Count);
        var annexes = new AnnexFinder(sheet).Find(start);
        var mainEnd = annexes.IsEmpty ? sheet.Count : annexes[0].Start;

        var tails = new TailFinder(sheet);
        var tailStart = tails.Find(start, mainEnd);
        var tail = tails.Read(tailStart, mainEnd);
        var (recipients, rest) = new RecipientsFinder(tail).Find();
        var bodyEnd = TrimBlanks(sheet, start, tailStart);

        var (bases, enactment) = new BasisFinder(sheet).Find(start, bodyEnd);
        var captions = new CaptionFinder(sheet).Find(start, bodyEnd);
        var claimed = bases.Append(enactment).Concat(captions).OfType<Passage>().Select(IndexOf).ToHashSet();
        claimed.UnionWith(ContentsFinder.Find(sheet, start, bodyEnd));
        var units = new UnitFinder(sheet).Find(start, bodyEnd, claimed.Contains);

        var anatomy = new DocumentAnatomy
        {
            Head = Complete(head, title, tail, sheet, mainEnd),
            Type = title.Type,
            Title = title.Title,
            TitleSign = title.Sign,
            IssuedWith = title.IssuedWith,
            Subject = head.Subject,
            Addressees = addressees,
            EnactingBody = title.EnactingBody,
            Enactment = enactment,
            LegalBases = bases,
            Text = TextFinder.Find(sheet, start, bodyEnd, claimed, units),
            Captions = captions,
            Units = units,
            AnnexUnits = UnitsOf(annexes, sheet),
            Signatures = new SignatureFinder(sheet).Find(rest),
            Recipients = recipients,
            Annexes = annexes,
            Stamps = head.Stamps,
            BodyStart = start,
            BodyEnd = bodyEnd,
            MainEnd = mainEnd,
            Landmarks = [],
        };
        return anatomy with { Landmarks = Landmarks.Of(anatomy, sheet.Count) };
    }

    private static int IndexOf(Passage passage) => passage.Paragraph.Index;

    /// <summary>A number may stand below the title, a date there or above the signatures.</summary>
    private static HeadView Complete(
        HeadFinding head,
        TitleFinding title,
        ImmutableArray<Fragment> tail,
        Sheet sheet,
        int mainEnd
    ) =>
        head.Head with
        {
            Number = head.Head.Number ?? title.Number,
            Date = head.Head.Date ?? title.Date ?? DateOf(tail),
            QuocHieuCount = Math.Max(head.Head.Heading == HeadingView.QuocHieu ? 1 : 0, CountQuocHieu(sheet, mainEnd)),
        };

    private static int CountQuocHieu(Sheet sheet, int end) =>
        sheet
            .Paragraphs.Take(end)
            .Where(paragraph => paragraph.Text.Length is >= 10 and < LongestHead)
            .SelectMany(paragraph => FragmentReader.Read(paragraph, HeadWords.IsOne, partsAtBlanks: false))
            .Count(line => HeadWords.IsQuocHieu(line.Key));

    /// <summary>A longer paragraph does not hold a Quốc hiệu.</summary>
    private const int LongestHead = 160;

    private static Part? DateOf(ImmutableArray<Fragment> tail) =>
        tail.FirstOrDefault(line => HeadWords.IsDate(line.Key)) is { } date
            ? new Part([date.Passage], Confidence.Likely)
            : null;

    private static ImmutableArray<UnitView> UnitsOf(ImmutableArray<AnnexView> annexes, Sheet sheet)
    {
        var all = ImmutableArray.CreateBuilder<UnitView>();
        foreach (var annex in annexes)
        {
            var last = annex.Guide ?? annex.Title?.Last ?? annex.Label;
            var offset = all.Count;
            all.AddRange(
                new UnitFinder(sheet)
                    .Find(last.Paragraph.Index + 1, annex.End, static _ => false)
                    .Select(unit => unit.Parent < 0 ? unit : unit with { Parent = unit.Parent + offset })
            );
        }
        return all.DrainToImmutable();
    }

    private static int TrimBlanks(Sheet sheet, int start, int end)
    {
        while (end > start && sheet.Paragraphs[end - 1] is { IsBlank: true } last && !sheet.IsInTable(last))
            end--;
        return end;
    }
}
