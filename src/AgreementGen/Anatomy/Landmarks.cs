using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>Where each paragraph stands, in the words of a clerk: "khoản 2 Điều 3", "Phụ lục I, Mục II".</summary>
internal static class Landmarks
{
    public static ImmutableArray<string> Of(DocumentAnatomy anatomy, int count)
    {
        var places = new string[count];
        MarkHead(places, anatomy);
        MarkTitle(places, anatomy);
        Mark(places, "Căn cứ", anatomy.LegalBases);
        foreach (var signature in anatomy.Signatures)
            Mark(places, "chữ ký", [.. signature.Lines, .. signature.Remarks]);
        if (anatomy.Recipients is { } recipients)
            Mark(places, "Nơi nhận", [recipients.Label, .. recipients.Items, .. recipients.After]);
        MarkUnits(places, anatomy.Units, .., anatomy.BodyEnd, "");
        MarkAnnexes(places, anatomy);
        return [.. places.Select(place => place ?? "")];
    }

    private static void MarkHead(string[] places, DocumentAnatomy anatomy)
    {
        var head = anatomy.Head;
        var title = head.Heading == HeadingView.QuocHieu ? "Quốc hiệu" : "tiêu đề";
        Mark(places, title, head.Title);
        Mark(places, "Tiêu ngữ", head.Motto);
        Mark(places, "cơ quan chủ quản", head.Superior);
        Mark(places, "cơ quan ban hành", head.Issuer);
        Mark(places, "dấu dưới tên cơ quan", head.IssuerSign);
        Mark(places, "số, ký hiệu", head.Number);
        Mark(places, "địa danh, thời gian", head.Date);
        Mark(places, "dự thảo", head.Draft);
        Mark(places, "dấu chỉ mức độ", anatomy.Stamps);
    }

    private static void MarkTitle(string[] places, DocumentAnatomy anatomy)
    {
        Mark(places, "tên loại", anatomy.Type);
        Mark(places, "trích yếu", anatomy.Title);
        Mark(places, "trích yếu", anatomy.TitleSign);
        Mark(places, "trích yếu", anatomy.Subject);
        Mark(places, "ban hành kèm theo", [anatomy.IssuedWith]);
        Mark(places, "Kính gửi", anatomy.Addressees);
        Mark(places, "thẩm quyền ban hành", anatomy.EnactingBody);
        Mark(places, "lời ban hành", [anatomy.Enactment]);
    }

    private static void MarkAnnexes(string[] places, DocumentAnatomy anatomy)
    {
        var first = 0;
        foreach (var annex in anatomy.Annexes)
        {
            var name = NameOf(annex);
            var next = first;
            while (next < anatomy.AnnexUnits.Length && anatomy.AnnexUnits[next].Paragraph.Index < annex.End)
                next++;
            MarkUnits(places, anatomy.AnnexUnits, first..next, annex.End, name + ", ");
            first = next;
            for (var i = annex.Start; i < annex.End; i++)
                places[i] ??= name;
        }
    }

    private static string NameOf(AnnexView annex) =>
        annex.Kind switch
        {
            AnnexKind.Annex when annex.Number.Length > 0 => $"Phụ lục {annex.Number}",
            AnnexKind.Annex => "Phụ lục",
            AnnexKind.Form => annex.Label.Text,
            _ => Sentence(annex.Label.Text) + " kèm theo",
        };

    private static string Sentence(string capitals) => capitals[..1] + capitals[1..].ToLowerInvariant();

    /// <summary>A unit goes on until the next one begins.</summary>
    private static void MarkUnits(string[] places, ImmutableArray<UnitView> units, Range range, int end, string before)
    {
        var (first, count) = range.GetOffsetAndLength(units.Length);
        for (var i = first; i < first + count; i++)
        {
            var name = before + NameOf(units[i], units);
            var next = i + 1 < first + count ? units[i + 1].Paragraph.Index : end;
            for (var at = units[i].Paragraph.Index; at < next || at == units[i].Paragraph.Index; at++)
                places[at] ??= name;
        }
    }

    /// <summary>From the inside out, up to the first level whose number is known without those above it.</summary>
    private static string NameOf(UnitView unit, ImmutableArray<UnitView> all)
    {
        var steps = new List<string>();
        for (UnitView? at = unit; at is not null; at = at.Parent < 0 ? null : all[at.Parent])
        {
            var isSaid = steps.Count > 0 && at.Level == UnitLevel.Clause && unit.Level == UnitLevel.SubClause;
            if (Words[(int)at.Level] is { Length: > 0 } word && !isSaid)
                steps.Add($"{word} {at.Number}");
            if (at.Level is UnitLevel.Part or UnitLevel.Chapter or UnitLevel.Article or UnitLevel.Heading)
                break;
        }
        return string.Join(' ', steps);
    }

    /// <summary>The word of the law for each level, in the order of <see cref="UnitLevel"/>.</summary>
    private static readonly string[] Words =
    [
        "Phần",
        "Chương",
        "Mục",
        "Tiểu mục",
        "Điều",
        "Mục",
        "Mục",
        "khoản",
        "khoản",
        "điểm",
        "",
    ];

    private static void Mark(string[] places, string name, Part? part)
    {
        if (part is not null)
            Mark(places, name, part.Lines);
    }

    private static void Mark(string[] places, string name, IEnumerable<Passage?> passages)
    {
        foreach (var passage in passages)
        {
            if (passage is not null)
                places[passage.Paragraph.Index] ??= name;
        }
    }
}
