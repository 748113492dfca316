using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>"(Kèm theo …)": there, centred, italic, under the title (NĐ 30/2020, Phụ lục I, III.1.c).</summary>
internal sealed class AnnexGuide() : DocxRule("ND30-PL-04", "annex-guide", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var annex in Annexed.Of(subject))
        {
            if (annex.Guide is not { } guide)
                findings.Measure(annex.Label, new Phrase("không có dòng chỉ dẫn", "there is no guide line"), Wanted);
            else if (
                LookCheck.Compare(guide, subject.Standard[Component.AnnexGuide], Aspects.Face | Aspects.Alignment)
                is var (measured, allowed)
            )
                findings.Measure(guide, measured, allowed);
            else if (!guide.Text.Trim().EndsWith(')'))
                findings.Measure(guide, guide.Text.Trim(), Wanted);
        }
    }

    private static readonly Phrase Wanted = new(
        "dòng «(Kèm theo …)» nghiêng, canh giữa",
        "the line «(Kèm theo …)», italic, centred"
    );
}
