using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>Several annexes: Roman, from I; one: no number (NĐ 30/2020, Phụ lục I, III.1.a).</summary>
internal sealed class AnnexNumbers() : DocxRule("ND30-PL-02", "annex-numbers", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var annexes = Annexed.Of(subject).ToList();
        if (annexes is [{ Number.Length: > 0 } only])
            findings.Say(
                Severity.Warning,
                findings.PlaceOf(only.Label),
                only.Number,
                new Phrase("không đánh số khi chỉ có một phụ lục", "no number when there is only one")
            );
        for (var i = 0; annexes.Count > 1 && i < annexes.Count; i++)
        {
            if (annexes[i].Number != Numerals.Roman(i + 1) && !WrittenByHand(subject, i))
                findings.Measure(
                    annexes[i].Label,
                    annexes[i].Number.Length == 0 ? new Phrase("không có số", "none") : annexes[i].Number,
                    Numerals.Roman(i + 1)
                );
        }
    }

    /// <summary>The author of a program gave the label himself.</summary>
    private static bool WrittenByHand(DocxSubject subject, int index) =>
        subject.Agreement?.Annexes.ElementAtOrDefault(index)?.Label is not null;
}
