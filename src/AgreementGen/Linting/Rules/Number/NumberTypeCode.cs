using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>The type code is in the table of codes (NĐ 30/2020, Phụ lục III, mục I).</summary>
internal sealed class NumberTypeCode() : NumberRule("ND30-SO-07", "type-code", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        var code = line.TypeCode;
        if (
            subject.Anatomy.Type is null
            || DocumentTypes.InRightCase(code) is not null
            || subject.House.TypeCodes.Contains(code, StringComparer.Ordinal)
        )
            return;
        if (DocumentTypes.BehindJointCode(code) is { } official)
            findings.Say(Severity.Warning, findings.PlaceOf(number.First), code, official);
        else if (DocumentTypes.CodeOf(subject.Anatomy.Type.Text.ToUpperInvariant()) is { } own)
            findings.Measure(number.First, number.Confidence, code, own);
        else
            findings.Say(Severity.Warning, findings.PlaceOf(number.First), code, Table);
    }

    private static readonly Phrase Table = new(
        "một chữ viết tắt trong bảng của Phụ lục III",
        "a code of the table of Phụ lục III"
    );
}
