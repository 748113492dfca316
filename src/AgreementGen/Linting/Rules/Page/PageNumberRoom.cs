using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>The number lies within the top margin (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberRoom() : DocxRule("ND30-PAGE-13", "page-number-room", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            var section = subject.View.Sections[i];
            if (PageNumbers.Of(section.Header).FirstOrDefault() is not { } number)
                continue;
            var size = number.Runs.Max(run => run.Size);
            var bottom = section.Margins.Header + TextMetrics.LineHeight(new FontSize(size));
            if (bottom <= section.Margins.Top + Tolerance.Length)
                continue;
            findings.Measure(
                subject.Text.OfSection(subject.View, i),
                Said.Millimetres(bottom),
                Said.Millimetres(section.Margins.Top)
            );
        }
    }
}
