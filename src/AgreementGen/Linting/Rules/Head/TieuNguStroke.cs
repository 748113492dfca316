using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The rule under the Tiêu ngữ (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class TieuNguStroke()
    : StrokePresenceRule("ND30-TN-04", "tieu-ngu-rule", standard => standard.HeadingMark)
{
    protected override Part? Find(DocumentAnatomy anatomy) =>
        anatomy.Head.Heading == HeadingView.QuocHieu ? anatomy.Head.Motto : null;
}
