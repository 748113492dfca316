using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Youth;

/// <summary>20, 20, 30, 20 mm.</summary>
internal sealed class YouthMargins() : DocxRule("DTN-PG-01", "youth-margins", Severity.Error, RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var page = subject.Standard.Page;
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            var (section, margins) = (subject.View.Sections[i], subject.View.Sections[i].Margins);
            var isRight =
                Tolerance.Accepts(page.Top, margins.Top, Slack)
                && Tolerance.Accepts(page.Bottom, margins.Bottom, Slack)
                && Tolerance.Accepts(page.Left, margins.Left + margins.Gutter, Slack)
                && Tolerance.Accepts(page.Right, margins.Right, Slack);
            if (!section.IsLandscape && !isRight)
                findings.Measure(
                    subject.Text.OfSection(subject.View, i),
                    Say(margins.Top, margins.Bottom, margins.Left + margins.Gutter, margins.Right),
                    Say(page.Top.Value.Twips, page.Bottom.Value.Twips, page.Left.Value.Twips, page.Right.Value.Twips)
                );
        }
    }

    /// <summary>Twips, as for the Party's margins.</summary>
    private const int Slack = 15;

    private static PhraseList Say(params int[] margins) => new([.. margins.Select(Said.Millimetres)], ", ");
}
