using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Titles of parts and chapters: centred, capitals, bold (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ChapterTitle() : DivisionRule("ND30-ST-03", "chapter-title", UnitLevel.Part, UnitLevel.Chapter)
{
    public override void Check(DocxSubject subject, Findings findings) => CheckTitles(subject, findings);
}
