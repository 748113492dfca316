using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>----- below the title.</summary>
internal sealed class PartyFiveHyphens() : DocxRule("HD36-TT-03", "party-five-hyphens", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Standard.TitleMark.Sign is { Length: > 0 } wanted && subject.Anatomy.Title is { } title)
            SignCheck.Tell(title, subject.Anatomy.TitleSign, wanted, findings);
    }
}
