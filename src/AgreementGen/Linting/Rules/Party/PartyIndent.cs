using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>First line about 10 mm.</summary>
internal sealed class PartyIndent() : DocxRule("HD36-BD-03", "party-indent", Severity.Warning, RuleScope.Party)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = subject.Standard[Component.Text].FirstLine;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var measured = Indents.FirstLineOf(paragraph);
            if (!Tolerance.Accepts(prescribed, measured) && !Indents.IsTyped(paragraph))
                findings.Measure(paragraph, Said.Millimetres(measured), Said.Accepted(prescribed));
        }
    }
}
