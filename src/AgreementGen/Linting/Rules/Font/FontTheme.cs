using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>Theme fonts resolve to Times New Roman (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontTheme() : DocxRule("ND30-FONT-07", "font-theme", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            var other = passage.Runs.FirstOrDefault(run =>
                run.IsThemeFont && !Fonts.IsSame(run.Font, subject.Standard.Font)
            );
            if (other is not null)
                findings.Measure(passage, other.Font, subject.Standard.Font);
        }
    }
}
