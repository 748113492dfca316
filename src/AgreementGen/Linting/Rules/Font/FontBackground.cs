using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>No highlight, shading, coloured links (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class FontBackground() : DocxRule("ND30-FONT-05", "font-background", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            if (passage.Runs.Select(LookOf).OfType<Phrase>().FirstOrDefault() is { } look)
                findings.Say(passage, look);
        }
    }

    private static Phrase? LookOf(RunView run) =>
        run.Highlight is not null ? new("tô sáng", "highlighted")
        : run.Shading is { } shade && !Fonts.IsWhite(shade) ? new("tô nền", "shaded")
        : run.IsLink && Fonts.IsColoured(run.Color) ? new("là liên kết có màu", "a coloured link")
        : null;
}
