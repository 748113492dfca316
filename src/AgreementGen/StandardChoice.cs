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
    /// <param name="folderOf">What a path is relative to, by the place where it was written.</param>
    public static Standard? Choose(
        Agreement agreement,
        string? asked,
        StandardCatalogue standards,
        Func<Location, string> folderOf,
        DiagnosticBag diagnostics
    )
    {
        var place = asked is null && agreement.Standard is { } written ? written.Location : default;
        var name = asked ?? FromProgram(agreement, folderOf);
        if (name == PartyStandard)
            name = StandardCatalogue.PartyEdition(agreement.Date?.Year, agreement.Date?.Month, agreement.Date?.Day);
        return standards.Find(name, place, diagnostics);
    }

    private static string FromProgram(Agreement agreement, Func<Location, string> folderOf) =>
        agreement.Standard is not { } name ? FittingParties(agreement)
        : name.Value == PartyStandard || StandardCatalogue.Names.Contains(name.Value, StringComparer.Ordinal)
            ? name.Value
        : Path.Join(folderOf(name.Location), name.Value);

    private static string FittingParties(Agreement agreement) =>
        agreement.Parties.All(party => party.System == PoliticalSystem.Party) ? PartyStandard
        : agreement.Parties.All(party => party.System == PoliticalSystem.Youth) ? YouthStandard
        : StateStandard;
}
