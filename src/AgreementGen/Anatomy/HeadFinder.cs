using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>What stands at the top of page 1.</summary>
/// <param name="End">Index of the first paragraph that is head no more.</param>
internal sealed record HeadFinding(HeadView Head, int End, Part? Subject, ImmutableArray<Passage> Stamps);

/// <summary>Finds titles, bodies, number and date (ô số 1 to 4), in two columns, one or many.</summary>
internal sealed class HeadFinder(Sheet sheet)
{
    private readonly StrokeFinder _strokes = new(sheet);
    private List<HeadLine> _lines = [];
    private ImmutableArray<Fragment> _title = [];

    public HeadFinding Find()
    {
        (_lines, var end) = new HeadReader(sheet).Read();
        if (!_lines.Exists(IsEvidence))
            return new(new HeadView(), 0, null, Stamps());
        var heading = FindTitle();
        var number = All(HeadRole.Number);
        var names = new NameFinder(sheet, _lines, _title).Find();
        var (superior, issuer) = IssuerFinder.Part(names, IssuerFinder.Codes(number));
        var head = new HeadView
        {
            Heading = heading,
            Title = PartOf(_title, Confidence.Certain, hasStroke: true),
            Motto = PartOf(First(HeadRole.Motto), Confidence.Certain, hasStroke: true),
            Superior = PartOf(superior, Sureness(superior), hasStroke: true),
            Issuer = PartOf(issuer, Sureness(issuer), hasStroke: true),
            IssuerSign = PartOf(First(HeadRole.Sign), Confidence.Certain, hasStroke: false),
            Number = PartOf(number, Sureness(number), hasStroke: false),
            Date = PartOf(First(HeadRole.Date), Confidence.Certain, hasStroke: false),
            Draft = PartOf(First(HeadRole.Draft), Confidence.Likely, hasStroke: false),
            OtherTitles = OtherTitles(heading),
            IsTable = IsTable(),
        };
        return new(head, end, Subject(), Stamps());
    }

    private static bool IsEvidence(HeadLine line) =>
        line.Role
            is HeadRole.QuocHieu
                or HeadRole.Motto
                or HeadRole.PartyTitle
                or HeadRole.YouthTitle
                or HeadRole.Number
                or HeadRole.Date;

    private HeadingView FindTitle()
    {
        foreach (var (role, heading) in Headings)
        {
            _title = role == HeadRole.QuocHieu && Halves() is { IsEmpty: false } halves ? halves : First(role);
            if (!_title.IsEmpty)
                return heading;
        }
        return HeadingView.None;
    }

    private static readonly (HeadRole Role, HeadingView Heading)[] Headings =
    [
        (HeadRole.QuocHieu, HeadingView.QuocHieu),
        (HeadRole.PartyTitle, HeadingView.Party),
        (HeadRole.YouthTitle, HeadingView.Youth),
    ];

    /// <summary>A Quốc hiệu that somebody broke into two lines.</summary>
    private ImmutableArray<Fragment> Halves()
    {
        var half = _lines.FindIndex(line => line.Role == HeadRole.HalfQuocHieu);
        if (half < 0)
            return [];
        var rest = _lines.FindIndex(half + 1, line => line.Slot.Covers(_lines[half].Slot));
        return rest > 0 && HeadWords.IsQuocHieu(_lines[half].Key + _lines[rest].Key)
            ? [_lines[half].Fragment, _lines[rest].Fragment]
            : [];
    }

    /// <summary>The title of the Union may also be the name of a body; beside another title it counts only in capitals of its own column.</summary>
    private ImmutableArray<Passage> OtherTitles(HeadingView heading) =>
        [
            .. _lines
                .Where(line =>
                    line.Role is HeadRole.QuocHieu or HeadRole.PartyTitle
                    || (line.Role == HeadRole.YouthTitle && heading == HeadingView.Youth)
                )
                .Where(line => !_title.Contains(line.Fragment))
                .Select(line => line.Fragment.Passage),
        ];

    private Part? Subject()
    {
        var first = _lines.FindIndex(line => line.Role == HeadRole.Subject);
        if (first < 0)
            return null;
        var lines = _lines
            .Skip(first + 1)
            .TakeWhile(line => line.Role is HeadRole.Other or HeadRole.Date)
            .Where(line => line.Role == HeadRole.Other && line.Slot.Covers(_lines[first].Slot))
            .Prepend(_lines[first]);
        return PartOf([.. lines.Select(line => line.Fragment)], Confidence.Certain, hasStroke: true);
    }

    private ImmutableArray<Passage> Stamps() =>
        [.. _lines.Where(line => line.Role == HeadRole.Stamp).Select(line => line.Fragment.Passage)];

    private bool IsTable()
    {
        var tables = _lines.Where(IsEvidence).Select(line => sheet.TableAt(line.Fragment.Index)).Distinct().ToList();
        return tables is [not null];
    }

    private ImmutableArray<Fragment> First(HeadRole role) =>
        _lines.Find(line => line.Role == role) is { } line ? [line.Fragment] : [];

    private ImmutableArray<Fragment> All(HeadRole role) =>
        [.. _lines.Where(line => line.Role == role).Select(line => line.Fragment)];

    /// <summary>A number needs its word, a body capitals.</summary>
    private static Confidence Sureness(ImmutableArray<Fragment> lines) =>
        lines.All(line => line.Key.StartsWith("SO", StringComparison.Ordinal) || line.IsCapitals)
            ? Confidence.Certain
            : Confidence.Likely;

    private Part? PartOf(ImmutableArray<Fragment> lines, Confidence confidence, bool hasStroke) =>
        lines.IsEmpty
            ? null
            : new Part([.. lines.Select(line => line.Passage)], confidence)
            {
                Stroke = hasStroke ? _strokes.Below(lines[^1]) : null,
            };
}
