using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Hyphens with a blank on each side between the phrases (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class TieuNguDashes() : DocxRule("ND30-TN-02", "tieu-ngu-dashes", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Motto: { } motto })
            return;
        var wanted = subject.Standard.Wording.TieuNgu;
        if (Motto.HasWords(motto.Text, wanted) && !Motto.HasSeparators(motto.Text))
            findings.Measure(motto.First, motto.Confidence, motto.Text, wanted);
    }
}
