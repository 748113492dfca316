using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>No number on the first page of an annex.</summary>
internal sealed class AnnexFirstPage() : DocxRule("ND30-PL-08", "annex-first-page", Severity.Note)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var annex in Annexed.Of(subject))
        {
            var section = subject.View.Sections[annex.Label.Paragraph.Section];
            if (
                annex.Label.Paragraph.Section > 0
                && PageNumbers.HasNumber(section.HasFirstPage ? section.FirstHeader : section.Header)
            )
                findings.Say(annex.Label);
        }
    }
}
