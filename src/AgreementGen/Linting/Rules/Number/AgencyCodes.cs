using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>Codes of issuing bodies as the office fixed them (NĐ 30/2020, Phụ lục I, II.3.b).</summary>
internal sealed class AgencyCodes() : NumberRule("ND30-SO-12", "agency-codes", Severity.Warning)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        var known = subject.House.AgencyCodes;
        if (known.IsEmpty)
            return;
        foreach (var code in line.Agencies)
        {
            if (!known.Contains(code, StringComparer.Ordinal))
                findings.Measure(number.First, number.Confidence, code, new PhraseList([.. known], ", "));
        }
    }
}
