using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The words of the Tiêu ngữ (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class TieuNguText() : DocxRule("ND30-TN-01", "tieu-ngu-text", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Title: { } title } head)
            return;
        var wanted = subject.Standard.Wording.TieuNgu;
        if (head.Motto is not { } motto)
            findings.Measure(title.Last, title.Confidence, new Phrase("không có", "nothing"), wanted);
        else if (!Motto.HasWords(motto.Text, wanted) || IsShouted(motto.PrintedText))
            findings.Measure(motto.First, motto.Confidence, motto.PrintedText, wanted);
    }

    private static bool IsShouted(string text) => !text.Any(char.IsLower);
}
