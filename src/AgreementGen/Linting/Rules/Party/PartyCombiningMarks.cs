using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>No combining marks.</summary>
internal sealed class PartyCombiningMarks()
    : DocxRule("HD36-FT-03", "party-combining-marks", Severity.Error, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            if (
                passage.Text.FirstOrDefault(letter => letter is >= '\u0300' and <= '\u036F')
                is var mark
                    and not default(char)
            )
                findings.Say(passage, $"U+{(int)mark:X4}");
        }
    }
}
