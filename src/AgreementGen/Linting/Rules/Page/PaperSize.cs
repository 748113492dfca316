using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Khổ giấy: A4 in every section, upright or turned (NĐ 30/2020, Phụ lục I, I.1).</summary>
internal sealed class PaperSize()
    : DocxRule("ND30-PAGE-01", "paper-size", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    /// <summary>Twips; printers' drivers round.</summary>
    private const int Tolerance = 20;

    public override void Check(DocxSubject subject, Findings findings)
    {
        var page = subject.Standard.Page;
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            var section = subject.View.Sections[i];
            var (shorter, longer) = (Math.Min(section.Width, section.Height), Math.Max(section.Width, section.Height));
            if (IsNear(shorter, page.Width.Value) && IsNear(longer, page.Height.Value))
                continue;
            findings.Measure(
                subject.Text.OfSection(subject.View, i),
                Said.Sheet(section.Width, section.Height),
                Said.Sheet(page.Width.Value.Twips, page.Height.Value.Twips)
            );
        }
    }

    private static bool IsNear(int measured, Length wanted) => Math.Abs(measured - wanted.Twips) <= Tolerance;
}
