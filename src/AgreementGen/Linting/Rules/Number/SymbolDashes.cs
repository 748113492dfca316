using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>No long dashes in the symbol (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed class SymbolDashes() : NumberRule("ND30-SO-06", "symbol-dashes", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        if (number.Text.FirstOrDefault(letter => letter is '–' or '—') is var dash and not default(char))
            findings.Measure(number.First, number.Confidence, dash.ToString(), "-");
    }
}
