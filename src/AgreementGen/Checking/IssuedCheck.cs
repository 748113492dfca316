using System.Collections.Immutable;
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
        {
            CheckNumbers(agreement, document.Header, diagnostics);
            CheckDate(agreement, document.Header, diagnostics);
            foreach (var party in agreement.Parties)
                CheckSigners(party.Signers, party.Id.Location, $"parties[{party.Id.Value}].signer", diagnostics);
        }
        foreach (var witness in agreement.Witnesses)
            CheckSigners(witness.Signers, witness.Capacity.Location, "witnesses[].signer", diagnostics);
    }

    private static void CheckNumbers(Agreement agreement, Header header, DiagnosticBag diagnostics)
    {
        foreach (var registration in header.Registrations)
        {
            if (registration.Symbol is { } symbol)
                CheckRoom(symbol, "symbol", diagnostics);
            else if (registration.Number is null)
                diagnostics.Add(Kinds.BlankInIssued, ProgramOf(agreement), "number");
        }
    }

    /// <summary>A document that says it has no date line needs no date.</summary>
    private static void CheckDate(Agreement agreement, Header header, DiagnosticBag diagnostics)
    {
        if (header.DateLine is null)
            return;
        if (agreement.DateLine is not null)
        {
            CheckRoom(header.DateLine, "date_line", diagnostics);
            return;
        }
        if (agreement.Date is not { Day: not null, Month: not null, Year: not null })
            diagnostics.Add(Kinds.BlankInIssued, agreement.Date?.Location ?? ProgramOf(agreement), "date");
        if (agreement.Place is null)
            diagnostics.Add(Kinds.BlankInIssued, ProgramOf(agreement), "place");
    }

    private static void CheckSigners(
        ImmutableArray<Signer> signers,
        Location place,
        string key,
        DiagnosticBag diagnostics
    )
    {
        if (signers.IsEmpty)
            diagnostics.Add(Kinds.BlankInIssued, place, key);
        foreach (var signer in signers)
        {
            if (signer.Name is null)
                diagnostics.Add(Kinds.BlankInIssued, signer.Location, $"{key}.name");
        }
    }

    /// <summary>Two spaces or more are room to fill something in.</summary>
    private static void CheckRoom(Line line, string key, DiagnosticBag diagnostics)
    {
        var text = line.Text.Replace('\u00A0', ' ');
        if (text.Contains("  ", StringComparison.Ordinal))
            diagnostics.Add(Kinds.BlankInIssued, line.Origin.Best, key);
    }

    private static Location ProgramOf(Agreement agreement) => agreement.Template.Location with { Length = 0 };

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
        HeadLines(document)
            .Concat(DocumentLines.Of(document.Body))
            .Concat(document.Signatures.Blocks.Concat(document.Signatures.Witnesses).SelectMany(LinesOf))
            .Concat(document.Recipients.Items)
            .Concat(Some(document.Recipients.Archive))
            .Concat(document.Annexes.SelectMany(annex => annex.Title.Concat(DocumentLines.Of(annex.Body))));

    private static IEnumerable<Line> HeadLines(Document document) =>
        document
            .Header.Lines.Select(line => line.Line)
            .Concat(document.Header.NumberLines)
            .Concat(Some(document.Header.DateLine))
            .Append(document.Type)
            .Concat(document.Title)
            .Concat(Some(document.IssuedWith));

    private static IEnumerable<Line> LinesOf(SignatureBlock block) =>
        Some(block.Capacity)
            .Concat(Some(block.Agency))
            .Concat(block.Authorities.Select(authority => authority.Line))
            .Concat(block.Positions)
            .Concat(Some(block.Name));

    private static IEnumerable<Line> Some(Line? line) => line is null ? [] : [line];
}
