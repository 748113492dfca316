using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>Whole paragraphs of running text are neither bold nor italic (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class EmphasisOfText()
    : DocxRule("ND30-BODY-12", "text-emphasis", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var titled = subject
            .Anatomy.Units.Where(unit => unit.IsTitled)
            .Select(unit => unit.Paragraph.Index)
            .ToHashSet();
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var passage = new Passage(paragraph);
            if (titled.Contains(paragraph.Index) || passage.Length < Longest)
                continue;
            if (passage.IsBold || passage.IsItalic)
                findings.Measure(
                    paragraph,
                    passage.IsBold ? Said.Bold(true) : Said.Italic(true),
                    Said.List([Said.Italic(false), Said.Bold(false)], ", ")
                );
        }
    }

    /// <summary>Letters; what is shorter may be a heading without a number.</summary>
    private const int Longest = 80;
}
