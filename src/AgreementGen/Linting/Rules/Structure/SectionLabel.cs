using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Mục, tiểu mục: own line, centred, bold (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
internal sealed class SectionLabel() : DocxRule("ND30-ST-04", "section-label", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (
            var unit in subject.Anatomy.Units.Where(unit => unit.Level is UnitLevel.Section or UnitLevel.Subsection)
        )
        {
            if (unit.Body.Length > 0)
                findings.Measure(
                    unit.Body,
                    new Phrase("tên viết cùng dòng với số", "its title stands on the line of its number"),
                    OwnLine
                );
            else if (
                unit.LabelPassage is { } label
                && LookCheck.Compare(label, subject.Standard[Component.DivisionLabel], Aspects.Face | Aspects.Alignment)
                    is var (measured, allowed)
            )
                findings.Measure(label, measured, allowed);
        }
    }

    private static readonly Phrase OwnLine = new(
        "một dòng riêng, tên ở dòng dưới",
        "a line of its own, the title below it"
    );
}
