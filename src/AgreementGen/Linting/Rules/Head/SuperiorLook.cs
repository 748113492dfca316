using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Tên cơ quan chủ quản: capitals, size, not bold (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class SuperiorLook()
    : LookRule(
        "ND30-CQ-02",
        "superior-look",
        Severity.Error,
        Component.Superior,
        Aspects.Face | Aspects.Capitals | Aspects.Alignment
    )
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Superior;
}
