using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>An annex starts a section, pages from 1 (NĐ 30/2020, Phụ lục I, III.1.đ).</summary>
internal sealed class AnnexSection() : DocxRule("ND30-PL-07", "annex-section", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var annex in Annexed.Of(subject))
        {
            var section = annex.Label.Paragraph.Section;
            var startsOne =
                section > 0
                && subject.View.Paragraphs.FirstOrDefault(p => p.Section == section && !p.IsBlank)?.Index
                    == annex.Label.Paragraph.Index;
            if (!startsOne)
                findings.Measure(
                    annex.Label,
                    new Phrase("số trang chạy tiếp văn bản chính", "pages go on with the main document"),
                    Wanted
                );
            else if (subject.View.Sections[section].PageNumberStart != 1)
                findings.Measure(
                    annex.Label,
                    new Phrase("số trang không đánh lại từ 1", "pages do not restart at 1"),
                    Wanted
                );
        }
    }

    private static readonly Phrase Wanted = new(
        "số trang của phụ lục đánh riêng từ 1",
        "pages of an annex are numbered from 1"
    );
}
