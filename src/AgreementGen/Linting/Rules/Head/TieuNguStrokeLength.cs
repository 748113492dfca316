using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The rule under the Tiêu ngữ is as long as its text (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class TieuNguStrokeLength()
    : StrokeLengthRule("ND30-TN-05", "tieu-ngu-rule-length", standard => standard.HeadingMark)
{
    protected override Part? Find(DocumentAnatomy anatomy) =>
        anatomy.Head.Heading == HeadingView.QuocHieu ? anatomy.Head.Motto : null;
}
