using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>Trích yếu: size, bold, centred (NĐ 30/2020, Phụ lục I, II.5.b).</summary>
internal sealed class TitleLook()
    : LookRule(
        "ND30-TY-01",
        "title-look",
        Severity.Error,
        Component.Title,
        Aspects.Size | Aspects.Bold | Aspects.Alignment
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Subject is null ? anatomy.Title : null;
}
