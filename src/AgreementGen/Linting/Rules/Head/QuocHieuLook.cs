using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Quốc hiệu: size, bold, upright (NĐ 30/2020, Phụ lục I, II.1.a).</summary>
internal sealed class QuocHieuLook()
    : LookRule("ND30-QH-02", "quoc-hieu-look", Severity.Error, Component.QuocHieu, Aspects.Face)
{
    protected override Part? Find(DocumentAnatomy anatomy) =>
        anatomy.Head.Heading == HeadingView.QuocHieu ? anatomy.Head.Title : null;
}
