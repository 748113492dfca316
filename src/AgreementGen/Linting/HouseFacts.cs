using System.Collections.Immutable;

namespace AgreementGen.Linting;

/// <summary>What an office tells the linter about itself, in its configuration file.</summary>
/// <param name="OfficialNames">Full official names of agencies.</param>
/// <param name="AgencyCodes">Codes of agencies and units as the office fixed them.</param>
/// <param name="TypeCodes">Type codes of practice that the office allows: CTrPH, QCPH.</param>
/// <param name="AllowsTitles">Names of signers may bear a rank or degree (armed forces, education, health, science).</param>
public sealed record HouseFacts(
    ImmutableArray<string> OfficialNames,
    ImmutableArray<string> AgencyCodes,
    ImmutableArray<string> TypeCodes,
    bool AllowsTitles = false
)
{
    public static readonly HouseFacts None = new([], [], []);
}
