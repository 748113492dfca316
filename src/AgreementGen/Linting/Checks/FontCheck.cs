using AgreementGen.Anatomy;

namespace AgreementGen.Linting.Checks;

/// <summary>Holds the font of every letter against the standard; theme fonts and legacy fonts have rules of their own.</summary>
internal static class FontCheck
{
    public static void Run(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            if (OtherIn(passage, subject.Standard.Font) is { } other)
                findings.Measure(passage, other, subject.Standard.Font);
        }
    }

    private static string? OtherIn(Passage passage, string font)
    {
        foreach (var run in passage.Runs)
        {
            // Nearly all runs are in one font, and that is the right one.
            if (run.IsThemeFont || (run.OtherFonts.IsEmpty && Fonts.IsSame(run.Font, font)))
                continue;
            if (
                Fonts.NamesOf(run).FirstOrDefault(name => !Fonts.IsSame(name, font) && !Fonts.IsVariant(name)) is
                { } other
            )
                return other;
        }
        return null;
    }
}
