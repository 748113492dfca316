using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>Công văn: V/v, 12 to 13, upright, centred, 6 pt below the number (NĐ 30/2020, Phụ lục I, II.5.b).</summary>
internal sealed class SubjectLook() : DocxRule("ND30-TY-06", "subject-look", Severity.Error)
{
    /// <summary>V row 5b, half-points.</summary>
    private static readonly Prescribed<FontSize> Size = new()
    {
        Value = new FontSize(24),
        Least = new FontSize(24),
        Most = new FontSize(26),
        Source = Citation.None,
    };

    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Subject is not { } about)
            return;
        var format = subject.Standard[Component.Number] with { Size = Size };
        foreach (var line in about.Lines)
        {
            LookCheck.Tell(line, about.Confidence, format, Aspects.Face | Aspects.Alignment, findings);
        }
    }
}
