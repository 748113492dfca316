using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Each annex that is cited is there.</summary>
internal sealed class AnnexExists() : DocxRule("JA-08", "annex-exists", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        // Of a program it was said before anything was written (AG405).
        if (subject.Document is not null)
            return;
        var numbers = Annexed.Of(subject).Select(annex => annex.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, place) in AnnexCitations.Of(subject).Places)
        {
            var exists =
                numbers.Contains(number)
                || (number.Length == 0 && numbers.Count > 0)
                || (numbers.Contains("") && numbers.Count == 1);
            if (exists || place.Paragraph.Index >= subject.Anatomy.MainEnd)
                continue;
            // All annexes may be in a file of their own.
            if (numbers.Count == 0)
                findings.Say(Severity.Warning, findings.PlaceOf(place), place.Text);
            else
                findings.Say(place, place.Text);
        }
    }
}
