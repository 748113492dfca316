using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>No empty paragraphs as spacing.</summary>
internal sealed class EmptyParagraphs() : DocxRule("ND30-BODY-08", "empty-paragraphs", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var (start, end) = (subject.Anatomy.BodyStart, subject.Anatomy.BodyEnd);
        for (var i = start + 1; i < end - 1; i++)
        {
            var paragraph = subject.View.Paragraphs[i];
            if (
                paragraph is { IsBlank: true, Cell: null, TextBox: null, Strokes: [] }
                && !paragraph.Text.Contains('\f')
                && IsBetweenText(subject.View, i)
            )
                findings.Say(paragraph);
        }
    }

    private static bool IsBetweenText(DocxView view, int index) =>
        view.Paragraphs[index - 1] is { IsBlank: false, Cell: null } && view.Paragraphs[index + 1] is { Cell: null };
}
