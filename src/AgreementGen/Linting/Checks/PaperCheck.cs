using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>Holds the sheet of every section, upright or turned, against the standard.</summary>
internal static class PaperCheck
{
    /// <summary>Twips; printers' drivers round.</summary>
    public const int Slack = 20;

    public static void Run(DocxSubject subject, Findings findings)
    {
        var page = subject.Standard.Page;
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            var section = subject.View.Sections[i];
            var shorter = Math.Min(section.Width, section.Height);
            var longer = Math.Max(section.Width, section.Height);
            if (IsNear(shorter, page.Width.Value) && IsNear(longer, page.Height.Value))
                continue;
            findings.Measure(
                subject.Text.OfSection(subject.View, i),
                Said.Sheet(section.Width, section.Height),
                Said.Sheet(page.Width.Value.Twips, page.Height.Value.Twips)
            );
        }
    }

    private static bool IsNear(int measured, Length wanted) => Math.Abs(measured - wanted.Twips) <= Slack;
}
