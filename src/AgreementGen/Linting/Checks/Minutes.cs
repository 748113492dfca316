using AgreementGen.Anatomy;

namespace AgreementGen.Linting.Checks;

/// <summary>Biên bản: persons sign it, not only bodies.</summary>
internal static class Minutes
{
    /// <summary>What persons are to a meeting.</summary>
    private static readonly string[] Roles = ["THƯ KÝ", "CHỦ TRÌ", "CHỦ TỌA", "CHỦ TOẠ", "NGƯỜI GHI"];

    public static bool Is(DocumentAnatomy anatomy) =>
        anatomy.Type?.Text.StartsWith("BIÊN BẢN", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The chairman and the secretary sign, not several bodies.</summary>
    public static bool OfMeeting(DocumentAnatomy anatomy) =>
        Is(anatomy)
        && anatomy
            .Signatures.SelectMany(signature => signature.Lines)
            .Any(line => Roles.Any(role => line.Text.Trim().StartsWith(role, StringComparison.OrdinalIgnoreCase)));
}
