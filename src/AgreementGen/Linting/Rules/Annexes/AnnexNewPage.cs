using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>An annex starts on a new page (Mẫu 2.1).</summary>
internal sealed class AnnexNewPage() : DocxRule("ND30-PL-09", "annex-new-page", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var annex in Annexed.Of(subject))
        {
            var paragraph = annex.Label.Paragraph;
            var starts =
                paragraph.BreaksPageBefore
                || SectionStarts(subject.View, paragraph)
                || Breaks(subject.View, paragraph.Index);
            if (!starts)
                findings.Say(annex.Label);
        }
    }

    private static bool SectionStarts(DocxView view, ParagraphView paragraph) =>
        paragraph.Index > 0
        && view.Paragraphs[paragraph.Index - 1].Section != paragraph.Section
        && view.Sections[paragraph.Section].Start != "continuous";

    /// <summary>A page break at the end of the text before it.</summary>
    private static bool Breaks(DocxView view, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (view.Paragraphs[i].Text.Contains('\f') || view.Paragraphs[i].BreaksPageBefore)
                return true;
            if (!view.Paragraphs[i].IsBlank)
                return false;
        }
        return false;
    }
}
