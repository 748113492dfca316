using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>"Hà Nội, ngày 05 tháng 3 năm 2026" (NĐ 30/2020, Phụ lục I, II.4.b).</summary>
internal sealed class DateForm() : DocxRule("ND30-DD-01", "date-form", Severity.Error)
{
    /// <summary>Blanks.</summary>
    private const int LeastRoom = 4;

    private static readonly Phrase Wanted = new("<địa danh>, ngày … tháng … năm …", "<place>, ngày … tháng … năm …");

    public override void Check(DocxSubject subject, Findings findings)
    {
        var anatomy = subject.Anatomy;
        if (anatomy.Head.Date is not { } date)
        {
            if (
                subject.Document is not { Header.DateLine: null }
                && anatomy is { IssuedWith: null, Head.Title: not null }
                && !Minutes.Is(anatomy) // Mẫu 1.9
            )
                findings.Miss(
                    new Phrase("không có dòng địa danh và thời gian", "there is no line of place and date"),
                    Wanted
                );
            return;
        }
        if (DateLineParts.Read(date.Text) is not { } line || !IsComplete(line, date.First))
            findings.Measure(date.First, date.Confidence, date.Text, Wanted);
    }

    private static bool IsComplete(DateLineParts line, Passage text) =>
        line.Year.Length is 0 or 4 && (line.Place.Length > 0 || HasRoomBefore(text));

    /// <summary>Room to write the place in, kept by blanks that do not break, as in a draft.</summary>
    private static bool HasRoomBefore(Passage text) =>
        text.Paragraph.Text.AsSpan(0, text.Start).Count('\u00A0') >= LeastRoom;
}
