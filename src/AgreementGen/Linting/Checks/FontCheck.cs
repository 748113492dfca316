namespace AgreementGen.Linting.Checks;

/// <summary>Holds the font of every letter against the standard; theme fonts and legacy fonts have rules of their own.</summary>
internal static class FontCheck
{
    public static void Run(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            var other = passage
                .Runs.Where(run => !run.IsThemeFont)
                .SelectMany(Fonts.NamesOf)
                .FirstOrDefault(name => !Fonts.IsSame(name, subject.Standard.Font) && !Fonts.IsVariant(name));
            if (other is not null)
                findings.Measure(passage, other, subject.Standard.Font);
        }
    }
}
