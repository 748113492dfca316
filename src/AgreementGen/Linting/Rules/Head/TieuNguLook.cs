using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Tiêu ngữ: size, bold, upright (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class TieuNguLook()
    : LookRule("ND30-TN-03", "tieu-ngu-look", Severity.Error, Component.TieuNgu, Aspects.Face)
{
    protected override Part? Find(DocumentAnatomy anatomy) =>
        anatomy.Head.Heading == HeadingView.QuocHieu ? anatomy.Head.Motto : null;
}
