using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Titles of parts and chapters: centred, capitals, bold (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ChapterTitle() : DocxRule("ND30-ST-03", "chapter-title", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        const Aspects aspects = Aspects.Face | Aspects.Capitals | Aspects.Alignment;
        foreach (
            var line in subject
                .Anatomy.Units.Where(unit => unit.Level is UnitLevel.Part or UnitLevel.Chapter)
                .SelectMany(unit => unit.TitleLines)
        )
        {
            if (LookCheck.Compare(line, subject.Standard[Component.DivisionTitle], aspects) is var (measured, allowed))
                findings.Measure(line, measured, allowed);
        }
    }
}
