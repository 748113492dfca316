using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Extras;

/// <summary>Ký hiệu người soạn thảo: 11, upright (NĐ 30/2020, Phụ lục I, III.3).</summary>
internal sealed class DrafterSymbolLook() : DocxRule("ND30-SB-01", "drafter-symbol-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var line in subject.Anatomy.Recipients?.After ?? [])
        {
            if (
                DrafterSymbol.Is(line.Text)
                && LookCheck.Compare(line, subject.Standard[Component.Recipient], Aspects.Face)
                    is var (measured, allowed)
            )
                findings.Measure(line, measured, allowed);
        }
    }
}
