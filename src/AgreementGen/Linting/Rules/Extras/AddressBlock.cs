using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Extras;

/// <summary>Địa chỉ, điện thoại …: 11 to 12, upright, below a full-width rule at the foot of page 1 (NĐ 30/2020, Phụ lục I, III.4).</summary>
internal sealed class AddressBlock()
    : DocxRule("ND30-DC-01", "address-block", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var section = subject.View.Sections[0];
        foreach (var paragraph in (section.HasFirstPage ? section.FirstFooter : section.Footer)?.Paragraphs ?? [])
        {
            if (!Words.Any(word => paragraph.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                continue;
            var passage = new Passage(paragraph);
            if (LookCheck.Compare(passage, Format(subject.Standard), Aspects.Face) is var (measured, allowed))
                findings.Measure(passage, measured, allowed);
            else if (!paragraph.TopBorder.IsVisible && paragraph.Strokes.IsEmpty && paragraph == First(section))
                findings.Measure(
                    passage,
                    new Phrase("không có đường kẻ ở trên", "without a rule above"),
                    new Phrase("dưới một đường kẻ dài hết bề ngang", "below a rule of the full width")
                );
        }
    }

    private static readonly string[] Words =
    [
        "Điện thoại",
        "Số Fax",
        "Fax:",
        "Email",
        "Thư điện tử",
        "Website",
        "Trang thông tin",
    ];

    /// <summary>V row 12, half-points.</summary>
    private static ComponentFormat Format(Standard standard) =>
        standard[Component.Recipient] with
        {
            Size = new Prescribed<FontSize>
            {
                Value = new(22),
                Least = new(22),
                Most = new(24),
                Source = Citation.None,
            },
        };

    private static ParagraphView? First(SectionView section) =>
        (section.HasFirstPage ? section.FirstFooter : section.Footer)?.Paragraphs.FirstOrDefault(p => !p.IsBlank);
}
