using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Justified.</summary>
internal sealed class PartyAlignment() : DocxRule("HD36-BD-02", "party-alignment", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var paragraph in subject.Anatomy.Text)
        {
            if (paragraph.Alignment != AlignmentView.Both)
                findings.Measure(paragraph, Said.Alignment(paragraph.Alignment), Said.Alignment(AlignmentView.Both));
        }
    }
}
