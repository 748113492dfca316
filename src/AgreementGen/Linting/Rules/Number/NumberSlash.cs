using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>One slash, between number and symbol (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed class NumberSlash() : NumberRule("ND30-SO-04", "number-slash", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        var slashes = number.Text.Count(letter => letter == '/');
        if (subject.Anatomy.Signatures.Length <= 1 && (slashes != 1 || line.Separator != "/"))
            findings.Measure(number.First, number.Confidence, number.Text.Trim(), Form);
    }

    private static readonly Phrase Form = new("một dấu / giữa số và ký hiệu", "one / between number and symbol");
}
