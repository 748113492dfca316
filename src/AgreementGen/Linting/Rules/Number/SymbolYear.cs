using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>No year in the symbol of an administrative document (forms of Phụ lục III).</summary>
internal sealed class SymbolYear() : NumberRule("ND30-SO-10", "symbol-year", Severity.Warning)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        var first = line.Symbol.Split('/')[0];
        if (first.Length == 4 && first.All(char.IsAsciiDigit))
            findings.Say(number.First, first);
    }
}
