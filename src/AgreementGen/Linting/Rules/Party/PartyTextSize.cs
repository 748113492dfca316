using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Text: 14 to 15, one size.</summary>
internal sealed class PartyTextSize() : DocxRule("HD36-BD-01", "party-text-size", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = subject.Standard[Component.Text];
        int? first = null;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var passage = new Passage(paragraph);
            if (LookCheck.Compare(passage, prescribed, Aspects.Size) is var (measured, allowed))
                findings.Measure(passage, measured, allowed);
            else if (passage.Sizes is [var size, ..] && size != (first ??= size))
                findings.Measure(passage, Said.Size(Said.Points(size)), Said.Size(Said.Points(first.Value)));
        }
    }
}
