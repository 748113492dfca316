using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Extras;

/// <summary>Boxes of 30, 40, 20 × 8 mm (NĐ 30/2020, Phụ lục I, III.2.b).</summary>
internal sealed class UrgencyBox()
    : DocxRule("ND30-KH-02", "urgency-box", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var stamp in Stamps.Urgency(subject))
        {
            if (stamp.Paragraph.TextBox is not { Width: > 0, Height: > 0 } box)
                continue;
            var width = Stamps.WidthOf(stamp.Text);
            if (Math.Abs(box.Width - width) > Slack || Math.Abs(box.Height - Stamps.Height) > Slack)
                findings.Measure(stamp, Said.Sheet(box.Width, box.Height), Said.Sheet(width, Stamps.Height));
        }
    }

    /// <summary>Half a millimetre, twips.</summary>
    private const int Slack = 28;
}
