using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The words of the Quốc hiệu (NĐ 30/2020, Phụ lục I, II.1.a).</summary>
internal sealed class QuocHieuText() : DocxRule("ND30-QH-01", "quoc-hieu-text", Severity.Error)
{
    /// <summary>Spelt so in some forms of the decree itself.</summary>
    private const string Variant = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Title: { } title })
            return;
        var wanted = subject.Standard.Wording.QuocHieu;
        var text = title.PrintedText;
        if (text == wanted)
            return;
        if (text == Variant)
            findings.Say(Severity.Note, findings.PlaceOf(title.First), text, wanted);
        else
            findings.Measure(title.First, title.Confidence, text, wanted);
    }
}
