using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Bases end with ; and the last with , or .</summary>
internal sealed class PartyBasisEnds() : DocxRule("HD36-BD-07", "party-basis-ends", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var bases = subject.Anatomy.LegalBases;
        for (var i = 0; i < bases.Length; i++)
        {
            var wanted = i == bases.Length - 1 ? ",." : ";";
            if (bases[i].Text.TrimEnd() is not [.., var last] || !wanted.Contains(last, StringComparison.Ordinal))
                findings.Measure(bases[i], Endings.Of(bases[i]), i == bases.Length - 1 ? "«,», «.»" : "«;»");
        }
    }
}
