using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Tên cơ quan ban hành: capitals, size, bold, upright, centred (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class IssuerLook()
    : LookRule(
        "ND30-CQ-01",
        "issuer-look",
        Severity.Error,
        Component.Issuer,
        Aspects.Face | Aspects.Capitals | Aspects.Alignment
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Issuer;
}
