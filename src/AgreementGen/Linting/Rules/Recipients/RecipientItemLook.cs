using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>Items: 11, upright, not bold, left (NĐ 30/2020, Phụ lục I, II.9.d; V, row 8).</summary>
internal sealed class RecipientItemLook() : DocxRule("ND30-NN-03", "recipient-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var item in subject.Anatomy.Recipients?.Items ?? [])
        {
            LookCheck.Tell(
                item,
                Confidence.Certain,
                subject.Standard[Component.Recipient],
                Aspects.Face | Aspects.Alignment,
                findings
            );
        }
    }
}
