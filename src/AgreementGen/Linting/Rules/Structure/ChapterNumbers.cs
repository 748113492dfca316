using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Phần, chương: Roman, one after the other (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class ChapterNumbers() : DocxRule("ND30-ST-02", "chapter-numbers", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var level in (UnitLevel[])[UnitLevel.Part, UnitLevel.Chapter])
        {
            foreach (var (unit, wanted) in Sequences.Broken(subject.Anatomy.Units, level, Numerals.Roman))
                findings.Measure(unit.Paragraph, unit.Number, wanted, unit.Label);
        }
    }
}
