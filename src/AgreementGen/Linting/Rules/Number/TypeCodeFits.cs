using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>The code belongs to the type that is printed (NĐ 30/2020, Phụ lục III, mục I).</summary>
internal sealed class TypeCodeFits() : NumberRule("ND30-SO-08", "type-code-fits", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        if (
            subject.Anatomy.Type is not { } type
            || DocumentTypes.CodeOf(type.Text.ToUpperInvariant()) is not { } wanted
        )
            return;
        var code = DocumentTypes.InRightCase(line.TypeCode) ?? DocumentTypes.BehindJointCode(line.TypeCode);
        if (code is not null && code != wanted)
            findings.Measure(number.First, number.Confidence, line.TypeCode, wanted, type.Text);
    }
}
