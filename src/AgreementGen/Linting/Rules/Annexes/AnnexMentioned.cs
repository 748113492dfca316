using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>Each annex is mentioned in the text (NĐ 30/2020, Phụ lục I, III.1.a).</summary>
internal sealed class AnnexMentioned() : DocxRule("ND30-PL-06", "annex-mentioned", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        // Of a program it was said before anything was written (AG404).
        if (subject.Document is not null)
            return;
        var text = AnnexCitations.Of(subject);
        foreach (var annex in Annexed.Of(subject))
        {
            if (!text.Mentions(annex.Number))
                findings.Say(annex.Label, annex.Label.Text.Trim());
        }
    }
}
