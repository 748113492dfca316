using AgreementGen.Agreements;
using AgreementGen.Diagnostics;

namespace AgreementGen.Checking;

/// <summary>The originals are enough for the parties, and not more than one beyond that for each to file.</summary>
internal static class CopiesCheck
{
    public static void Check(Agreement agreement, DiagnosticBag diagnostics)
    {
        var parties = agreement.Parties.Length;
        if (agreement.Copies is not { Total: { } total, Each: { } each } copies)
            return;
        if (total < parties * each || total > parties * (each + 1))
            diagnostics.Add(Kinds.CopiesDoNotAddUp, copies.Location, total, each, parties);
    }
}
