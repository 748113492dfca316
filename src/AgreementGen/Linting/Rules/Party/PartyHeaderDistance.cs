using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>The number is 10 mm from the edge.</summary>
internal sealed class PartyHeaderDistance()
    : DocxRule("HD36-PN-03", "party-header-distance", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = subject.Standard.Page.Header;
        var measured = subject.View.Sections[0].Margins.Header;
        if (PageNumbers.HasNumber(subject.View.Sections[0].Header) && !Tolerance.Accepts(prescribed, measured))
            findings.Measure(subject.Text.Start, Said.Millimetres(measured), Said.Accepted(prescribed));
    }
}
