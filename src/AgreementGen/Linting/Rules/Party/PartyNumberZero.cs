using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>01 … 09.</summary>
internal sealed class PartyNumberZero() : DocxRule("HD36-NM-03", "party-number-zero", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Number is not { } number)
            return;
        if (RegistrationLine.Read(number.Text) is { Number.Length: 1 } line)
            findings.Measure(number.First, number.Confidence, line.Number, $"0{line.Number}");
    }
}
