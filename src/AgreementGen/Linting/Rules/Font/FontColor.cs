using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>Màu đen (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontColor()
    : DocxRule("ND30-FONT-03", "font-color", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            var colour = passage
                .Runs.Where(run => !run.IsLink)
                .Select(run => run.Color)
                .FirstOrDefault(Fonts.IsColoured);
            if (colour is not null && !IsStamp(subject, passage))
                findings.Measure(passage, colour, new Phrase("màu đen", "black"));
        }
    }

    /// <summary>Dấu chỉ mức độ khẩn is printed in red (III.2.b).</summary>
    private static bool IsStamp(DocxSubject subject, Passage passage) =>
        subject.Anatomy.Stamps.Any(stamp => stamp.Paragraph == passage.Paragraph);
}
