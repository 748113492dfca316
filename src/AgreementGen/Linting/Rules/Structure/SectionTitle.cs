using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Titles of sections: centred, capitals, bold (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class SectionTitle()
    : DivisionRule("ND30-ST-05", "section-title", UnitLevel.Section, UnitLevel.Subsection)
{
    public override void Check(DocxSubject subject, Findings findings) => CheckTitles(subject, findings);
}
