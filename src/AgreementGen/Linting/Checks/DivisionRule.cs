using System.Collections.Immutable;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule about the heads of divisions, which stand on lines of their own: the number, the title below it (NĐ 30/2020, Phụ lục I, II.6.đ).</summary>
public abstract class DivisionRule : DocxRule
{
    private static readonly Phrase OwnLine = new(
        "một dòng riêng, tên ở dòng dưới",
        "a line of its own, the title below it"
    );

    private static readonly Phrase SameLine = new(
        "tên viết cùng dòng với số",
        "its title stands on the line of its number"
    );

    private readonly ImmutableArray<UnitLevel> _levels;

    private protected DivisionRule(string code, string name, params ImmutableArray<UnitLevel> levels)
        : base(code, name, Severity.Error) => _levels = levels;

    private protected IEnumerable<UnitView> Divisions(DocxSubject subject) =>
        subject.Anatomy.Units.Where(unit => _levels.Contains(unit.Level));

    /// <summary>The number: a line of its own, centred, bold.</summary>
    private protected void CheckLabels(DocxSubject subject, Findings findings)
    {
        foreach (var unit in Divisions(subject))
        {
            if (unit.Body.Length > 0)
                findings.Measure(unit.Body, SameLine, OwnLine);
            else if (unit.LabelPassage is { } label)
                Compare(label, Component.DivisionLabel, Aspects.Face | Aspects.Alignment, subject, findings);
        }
    }

    /// <summary>The title: centred, capitals, bold.</summary>
    private protected void CheckTitles(DocxSubject subject, Findings findings)
    {
        foreach (var line in Divisions(subject).SelectMany(unit => unit.TitleLines))
        {
            Compare(
                line,
                Component.DivisionTitle,
                Aspects.Face | Aspects.Capitals | Aspects.Alignment,
                subject,
                findings
            );
        }
    }

    private static void Compare(
        Passage line,
        Component component,
        Aspects aspects,
        DocxSubject subject,
        Findings findings
    ) => LookCheck.Tell(line, Confidence.Certain, subject.Standard[component], aspects, findings);
}
