using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No Quốc hiệu.</summary>
internal sealed class PartyNoQuocHieu() : DocxRule("HD36-HD-04", "party-no-quoc-hieu", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (
            subject.Anatomy.Head is { Heading: HeadingView.QuocHieu, Title: { } title }
            && subject.Document is not { Header.Heading: Heading.QuocHieu }
        )
            findings.Say(title.First);
    }
}
