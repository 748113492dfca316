using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>CTr, TTr, QyĐ, TrS keep their small letters (NĐ 30/2020, Phụ lục III, mục I).</summary>
internal sealed class TypeCodeCase() : NumberRule("ND30-SO-09", "type-code-case", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        if (DocumentTypes.InRightCase(line.TypeCode) is { } right && right != line.TypeCode)
            findings.Measure(number.First, number.Confidence, line.TypeCode, right);
    }
}
