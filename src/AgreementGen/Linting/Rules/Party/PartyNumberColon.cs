using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No colon after "Số".</summary>
internal sealed class PartyNumberColon() : DocxRule("HD36-NM-02", "party-number-colon", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Number is not { } number)
            return;
        if (number.Text.TrimStart().StartsWith("Số:", StringComparison.Ordinal))
            findings.Measure(number.First, number.Confidence, "Số:", subject.Standard.Wording.NumberPrefix.Trim());
    }
}
