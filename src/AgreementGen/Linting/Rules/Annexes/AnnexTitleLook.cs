using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>Title of an annex: centred, capitals, bold (NĐ 30/2020, Phụ lục I, III.1.b).</summary>
internal sealed class AnnexTitleLook() : DocxRule("ND30-PL-03", "annex-title-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var annex in Annexed.Of(subject))
        {
            if (annex.Title is not { } title)
            {
                findings.Measure(
                    annex.Label,
                    new Phrase("không có", "missing"),
                    new Phrase("in hoa, đậm, canh giữa", "capitals, bold, centred")
                );
                continue;
            }
            foreach (var line in title.Lines)
            {
                LookCheck.Tell(
                    line,
                    title.Confidence,
                    subject.Standard[Component.AnnexTitle],
                    Aspects.Face | Aspects.Capitals | Aspects.Alignment,
                    findings
                );
            }
        }
    }
}
