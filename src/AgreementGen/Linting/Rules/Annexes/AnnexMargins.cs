using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>A landscape annex: the same margins, or the sheet turned.</summary>
internal sealed class AnnexMargins() : DocxRule("ND30-PL-10", "annex-margins", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        for (var i = 1; i < subject.View.Sections.Length; i++)
        {
            var section = subject.View.Sections[i];
            if (
                section.IsLandscape
                && !Accepts(subject.Standard.Page, section.Margins)
                && !Accepts(subject.Standard.Page, Turned(section.Margins))
            )
                findings.Measure(
                    subject.Text.OfSection(subject.View, i),
                    Say(section.Margins),
                    Range(subject.Standard.Page)
                );
        }
    }

    /// <summary>The margins as they are on the sheet when it is turned upright.</summary>
    private static MarginView Turned(MarginView margins) =>
        margins with
        {
            Left = margins.Top,
            Top = margins.Right,
            Right = margins.Bottom,
            Bottom = margins.Left,
        };

    private static bool Accepts(PageFormat page, MarginView margins) =>
        Tolerance.Accepts(page.Top, margins.Top)
        && Tolerance.Accepts(page.Bottom, margins.Bottom)
        && Tolerance.Accepts(page.Left, margins.Left)
        && Tolerance.Accepts(page.Right, margins.Right);

    private static PhraseList Say(MarginView margins) =>
        new([.. new[] { margins.Top, margins.Bottom, margins.Left, margins.Right }.Select(Said.Millimetres)], ", ");

    private static PhraseList Range(PageFormat page) =>
        new([.. new[] { page.Top, page.Bottom, page.Left, page.Right }.Select(Said.Accepted)], ", ");
}
