using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>Phông chữ: Times New Roman everywhere (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontName()
    : DocxRule("ND30-FONT-01", "font-name", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            var other = passage
                .Runs.Where(run => !run.IsThemeFont)
                .SelectMany(Fonts.NamesOf)
                .FirstOrDefault(name => !Fonts.IsSame(name, subject.Standard.Font) && !Fonts.IsVariant(name));
            if (other is not null)
                findings.Measure(passage, other, subject.Standard.Font);
        }
    }
}
