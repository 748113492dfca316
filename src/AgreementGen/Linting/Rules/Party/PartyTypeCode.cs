using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>The type code is one of the Party's.</summary>
internal sealed class PartyTypeCode() : DocxRule("HD36-NM-04", "party-type-code", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Number is not { } number)
            return;
        if (
            RegistrationLine.Read(number.Text) is { } line
            && !Codes.Contains(line.TypeCode, StringComparer.Ordinal)
            && !subject.House.TypeCodes.Contains(line.TypeCode, StringComparer.Ordinal)
        )
            findings.Say(number.First, line.TypeCode);
    }

    private static readonly string[] Codes =
    [
        "NQ",
        "CT",
        "KL",
        "QĐ",
        "QĐi",
        "QC",
        "TT",
        "HD",
        "TB",
        "BC",
        "KH",
        "CTr",
        "ĐA",
        "PA",
        "TTr",
        "CV",
        "BB",
        "BS",
        "TC",
        "TBo",
    ];
}
