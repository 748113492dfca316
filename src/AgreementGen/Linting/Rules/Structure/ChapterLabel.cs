using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Phần, chương: own line, centred, bold (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ChapterLabel() : DivisionRule("ND30-ST-01", "chapter-label", UnitLevel.Part, UnitLevel.Chapter)
{
    public override void Check(DocxSubject subject, Findings findings) => CheckLabels(subject, findings);
}
