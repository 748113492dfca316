using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>Công văn: no type code (NĐ 30/2020, Phụ lục I, II.3.b).</summary>
internal sealed class LetterSymbol() : NumberRule("ND30-SO-11", "letter-symbol", Severity.Error)
{
    private protected override void Check(DocxSubject subject, Part number, RegistrationLine line, Findings findings)
    {
        if (
            subject.Anatomy is { Type: null, Subject: not null }
            && (line.TypeCode == "CV" || DocumentTypes.IsCode(line.TypeCode))
        )
            findings.Measure(number.First, number.Confidence, line.TypeCode, Wanted);
    }

    private static readonly Phrase Wanted = new("chữ viết tắt của cơ quan ban hành", "the code of the issuing body");
}
