using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen;

/// <summary>Which standard a document follows: the one asked for, else the program's, else the one that fits its parties.</summary>
internal static class StandardChoice
{
    private const string StateStandard = "nd30";
    private const string PartyStandard = "party";
    private const string YouthStandard = "youth";

    /// <param name="asked">From the command line; a path is relative to the current folder.</param>
    /// <param name="programFolder">What a path in the program is relative to.</param>
    public static Standard? Choose(
        Agreement agreement,
        string? asked,
        StandardCatalogue standards,
        string programFolder,
        DiagnosticBag diagnostics
    )
    {
        var place = asked is null && agreement.Standard is { } written ? written.Location : default;
        var name = asked ?? FromProgram(agreement, programFolder);
        if (name == PartyStandard)
            name = StandardCatalogue.PartyEdition(agreement.Date?.Year, agreement.Date?.Month, agreement.Date?.Day);
        return standards.Find(name, place, diagnostics);
    }

    private static string FromProgram(Agreement agreement, string programFolder) =>
        agreement.Standard?.Value is not { } name ? FittingParties(agreement)
        : name == PartyStandard || StandardCatalogue.Names.Contains(name, StringComparer.Ordinal) ? name
        : Path.Join(programFolder, name);

    private static string FittingParties(Agreement agreement) =>
        agreement.Parties.All(party => party.System == PoliticalSystem.Party) ? PartyStandard
        : agreement.Parties.All(party => party.System == PoliticalSystem.Youth) ? YouthStandard
        : StateStandard;
}
