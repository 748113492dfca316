using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>"Phụ lục": own line, centred, 14, bold, normal case (NĐ 30/2020, Phụ lục I, III.1.b).</summary>
internal sealed class AnnexLabelLook() : DocxRule("ND30-PL-01", "annex-label-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var annex in Annexed.Of(subject))
        {
            if (
                LookCheck.Compare(annex.Label, subject.Standard[Component.AnnexLabel], Aspects.Face | Aspects.Alignment)
                is var (measured, allowed)
            )
                findings.Measure(annex.Label, measured, allowed);
            else if (annex.Label.IsCapitals)
                findings.Measure(annex.Label, Said.Capitals(true), Said.Capitals(false));
            else if (!annex.Label.HasOwnLine)
                findings.Measure(
                    annex.Label,
                    new Phrase("cùng dòng với tên phụ lục", "on the line of its title"),
                    new Phrase("một dòng riêng", "a line of its own")
                );
        }
    }
}
