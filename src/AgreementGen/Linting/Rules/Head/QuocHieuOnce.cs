using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Quốc hiệu: exactly once in the main part (NĐ 30/2020, Phụ lục I, II.1).</summary>
internal sealed class QuocHieuOnce() : DocxRule("ND30-QH-05", "quoc-hieu-once", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var head = subject.Anatomy.Head;
        if (head.QuocHieuCount == 1 || !Headings.WantsQuocHieu(subject))
            return;
        findings.Measure(
            head.Title is { } title ? findings.PlaceOf(title.First) : subject.Text.Start,
            new Phrase($"{head.QuocHieuCount} lần", $"{head.QuocHieuCount} times"),
            new Phrase("một lần", "once")
        );
    }
}
