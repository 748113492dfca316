using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Date;

/// <summary>Địa danh và thời gian: italic, not bold, centred (NĐ 30/2020, Phụ lục I, II.4.c).</summary>
internal sealed class DateLook()
    : LookRule("ND30-DD-06", "date-look", Severity.Error, Component.Date, Aspects.Face | Aspects.Alignment)
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Date;
}
