using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>A body of the Party signs: its guide may govern.</summary>
internal sealed class PartyBodySigns() : DocxRule("ND30-JT-12", "party-body-signs", Severity.Note)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Agreement is not null || subject.Anatomy.Signatures is not { Length: > 1 } signatures)
            return;
        if (signatures.FirstOrDefault(signature => Systems.IsParty(subject, signature)) is { } found)
            findings.Say(found.Lines.First(), found.Lines.First().Text.Trim());
    }
}
