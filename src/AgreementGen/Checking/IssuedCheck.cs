using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Checking;

/// <summary>A document that is issued has no blanks: number, date, place and every signer are known, and no text waits to be filled in.</summary>
internal static class IssuedCheck
{
    /// <summary>What drafters leave where words are still to come.</summary>
    private static readonly string[] Gaps = ["…", "[CẦN BỔ SUNG]", "....", "____"];

    public static void Check(Agreement agreement, Document document, DiagnosticBag diagnostics)
    {
        foreach (var line in AllLines(document))
            Check(line, diagnostics);
        // What is issued with a decision bears the decision's number, date and signature.
        if (document.IssuedWith is null)
            CheckRegistration(agreement, diagnostics);
    }

    private static void CheckRegistration(Agreement agreement, DiagnosticBag diagnostics)
    {
        var program = agreement.Template.Location with { Length = 0 };
        if (agreement.Symbol is null && agreement.Number is null)
            diagnostics.Add(Kinds.BlankInIssued, program, "number");
        if (agreement.Date is not { Day: not null, Month: not null, Year: not null })
            diagnostics.Add(Kinds.BlankInIssued, agreement.Date?.Location ?? program, "date");
        if (agreement.Place is null)
            diagnostics.Add(Kinds.BlankInIssued, program, "place");
        foreach (var party in agreement.Parties)
            Check(party, diagnostics);
    }

    private static void Check(Party party, DiagnosticBag diagnostics)
    {
        if (party.Signers.IsEmpty)
            diagnostics.Add(Kinds.BlankInIssued, party.Id.Location, $"parties[{party.Id.Value}].signer");
        foreach (var signer in party.Signers)
        {
            if (signer.Name is null)
                diagnostics.Add(Kinds.BlankInIssued, signer.Location, $"parties[{party.Id.Value}].signer.name");
        }
    }

    private static void Check(Line line, DiagnosticBag diagnostics)
    {
        foreach (var gap in Gaps)
        {
            if (line.Text.Contains(gap, StringComparison.Ordinal))
            {
                diagnostics.Add(Kinds.GapInIssued, line.Origin.Best, gap);
                return;
            }
        }
    }

    private static IEnumerable<Line> AllLines(Document document) =>
        document
            .Title.Concat(DocumentLines.Of(document.Body))
            .Concat(document.Recipients.Items)
            .Concat(document.Annexes.SelectMany(annex => annex.Title.Concat(DocumentLines.Of(annex.Body))));
}
