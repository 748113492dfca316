using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Codes in the symbol are the parties' in order, unless it is literal.</summary>
internal sealed class SymbolOrder() : ProgramRule("JA-02", "symbol-order", Severity.Warning)
{
    public override void Check(ProgramSubject subject, Findings findings)
    {
        if (!subject.Agreement.Symbol.IsEmpty || subject.Agreement.Header.HasNumberEach)
            return;
        foreach (var party in subject.Agreement.Parties)
        {
            if (party.Symbol is null && subject.Document.Header.NumberLines.Length > 0)
                findings.Say(party.Location, party.Name.Value);
        }
    }
}
