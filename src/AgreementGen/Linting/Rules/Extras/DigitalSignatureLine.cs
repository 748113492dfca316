using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Extras;

/// <summary>Line of a digital signature on an attachment: 10, upright, black, top right (NĐ 30/2020, Phụ lục I, II.8.b).</summary>
internal sealed partial class DigitalSignatureLine()
    : DocxRule("ND30-KS-01", "digital-signature-line", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var paragraph in Lines(subject.View))
        {
            var passage = new Passage(paragraph);
            if (
                passage.Sizes.Any(size => size != Size)
                || passage.HasItalic
                || paragraph.Alignment != AlignmentView.Right
            )
                findings.Measure(
                    passage,
                    new PhraseList(
                        [
                            Said.Size(Said.List([.. passage.Sizes.Select(Said.Points)], ", ")),
                            Said.Italic(passage.HasItalic),
                            Said.Alignment(paragraph.Alignment),
                        ],
                        ", "
                    ),
                    Wanted
                );
        }
    }

    /// <summary>Half-points.</summary>
    private const int Size = 20;

    private static readonly PhraseList Wanted = new(
        [Said.Size(Said.Points(Size)), Said.Italic(false), Said.Alignment(AlignmentView.Right)],
        ", "
    );

    private static IEnumerable<ParagraphView> Lines(DocxView view) =>
        Fonts.Passages(view).Select(passage => passage.Paragraph).Where(paragraph => Pattern().IsMatch(paragraph.Text));

    [GeneratedRegex(
        @"^\s*Số:.{1,60};\s*\d{1,2}/\d{1,2}/\d{4};\s*\d{1,2}:\d{2}:\d{2}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
