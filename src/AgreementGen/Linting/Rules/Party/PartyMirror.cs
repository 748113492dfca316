using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Mirrored margins only for printing on both sides.</summary>
internal sealed class PartyMirror() : DocxRule("HD36-PG-05", "party-mirror-margins", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.View.HasMirroredMargins)
            findings.Say(subject.Text.Start);
    }
}
