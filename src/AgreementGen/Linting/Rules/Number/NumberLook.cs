using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>Số, ký hiệu: 13, upright, centred (NĐ 30/2020, Phụ lục I, II.3.c; V, row 3).</summary>
internal sealed class NumberLook()
    : LookRule("ND30-SO-02", "number-look", Severity.Error, Component.Number, Aspects.Face | Aspects.Alignment)
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Number;
}
