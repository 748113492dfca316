using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Exactly 18 pt or more (2018); 18 to 22 (2026).</summary>
internal sealed class PartyLineSpacing() : DocxRule("HD36-BD-05", "party-line-spacing", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = subject.Standard[Component.Text].Line;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var spacing = new LineSpacing(paragraph.Spacing.Line, paragraph.Spacing.Rule == LineRule.Exact);
            if (!prescribed.Accepts(spacing))
                findings.Measure(
                    paragraph,
                    Said.Spacing(spacing),
                    Said.Accepted(prescribed, line => Said.Spacing(line))
                );
        }
    }
}
