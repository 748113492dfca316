using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Font;

/// <summary>Unicode, composed (NFC), no private-use characters (NĐ 30/2020, Phụ lục I, I.4; TCVN 6909:2001).</summary>
internal sealed class FontNormalForm() : DocxRule("ND30-FONT-04", "font-normal-form", Severity.Warning, RuleScope.All)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            if (Fonts.FirstUncomposed(passage.Text) is { } letter)
                findings.Say(passage, letter);
        }
    }
}
