using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Mục, tiểu mục: own line, centred, bold (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class SectionLabel()
    : DivisionRule("ND30-ST-04", "section-label", UnitLevel.Section, UnitLevel.Subsection)
{
    public override void Check(DocxSubject subject, Findings findings) => CheckLabels(subject, findings);
}
