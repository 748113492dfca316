using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>Nothing but the drafter's symbol below the archive line (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class AfterArchive() : DocxRule("ND30-NN-07", "after-archive", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var line in subject.Anatomy.Recipients?.After ?? [])
        {
            if (!DrafterSymbol.Is(line.Text))
                findings.Say(line, line.Text.Trim());
        }
    }
}
