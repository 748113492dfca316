using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>Holds one margin of every upright section against the standard; a turned sheet has its own rule.</summary>
public abstract class MarginRule : DocxRule
{
    private readonly Func<MarginView, int> _measure;
    private readonly Func<PageFormat, Prescribed<Length>> _prescribe;
    private readonly int _tolerance;

    /// <param name="tolerance">Twips; official files round.</param>
    private protected MarginRule(
        string code,
        string name,
        Func<MarginView, int> measure,
        Func<PageFormat, Prescribed<Length>> prescribe,
        RuleScope scope = RuleScope.Nd30,
        int tolerance = Tolerance.Length
    )
        : base(code, name, Severity.Error, scope) =>
        (_measure, _prescribe, _tolerance) = (measure, prescribe, tolerance);

    public sealed override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = _prescribe(subject.Standard.Page);
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            var section = subject.View.Sections[i];
            var measured = _measure(section.Margins);
            if (section.IsLandscape || Tolerance.Accepts(prescribed, measured, _tolerance))
                continue;
            findings.Measure(
                subject.Text.OfSection(subject.View, i),
                Said.Millimetres(measured),
                Said.Accepted(prescribed)
            );
        }
    }
}
