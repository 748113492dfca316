using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>No legacy or look-alike font names: TCVN3, VNI, PostScript names (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontVariant() : DocxRule("ND30-FONT-02", "font-variant", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            if (VariantIn(passage, subject.Standard.Font) is { } variant)
                findings.Measure(passage, variant, subject.Standard.Font);
        }
    }

    private static string? VariantIn(Passage passage, string font)
    {
        foreach (var run in passage.Runs)
        {
            // Nearly all runs are in one font, and that is the right one.
            if (run.OtherFonts.IsEmpty && Fonts.IsSame(run.Font, font))
                continue;
            if (Fonts.NamesOf(run).FirstOrDefault(Fonts.IsVariant) is { } variant)
                return variant;
        }
        return null;
    }
}
