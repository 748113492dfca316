using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>The rule under the title: a third to half of the line above (NĐ 30/2020, Phụ lục I, II.5.b).</summary>
internal sealed class TitleStrokeLength()
    : StrokeLengthRule("ND30-TY-04", "title-rule-length", standard => standard.TitleMark)
{
    protected override Part? Find(DocumentAnatomy anatomy) => TitleBlock.RuledPartOf(anatomy);
}
