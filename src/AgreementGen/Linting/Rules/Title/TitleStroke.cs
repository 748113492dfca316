using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>The rule under the title (NĐ 30/2020, Phụ lục I, II.5.b).</summary>
internal sealed class TitleStroke() : StrokePresenceRule("ND30-TY-03", "title-rule", standard => standard.TitleMark)
{
    protected override Part? Find(DocumentAnatomy anatomy) => TitleBlock.RuledPartOf(anatomy);
}
