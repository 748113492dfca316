using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>One size for the whole lời văn (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class FontSizes() : DocxRule("ND30-FONT-06", "text-sizes", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var accepted = subject.Standard[Component.Text].Size;
        int? first = null;
        // What is centred among the text is the title of a table or a picture.
        foreach (var paragraph in subject.Anatomy.Text.Where(one => one.Alignment != AlignmentView.Center))
        {
            var passage = new Passage(paragraph);
            foreach (var size in passage.Sizes.Where(size => accepted.Accepts(new FontSize(size))))
            {
                first ??= size;
                if (size == first)
                    continue;
                findings.Measure(passage, Said.Points(size), Said.Points(first.Value));
                return;
            }
        }
    }
}
