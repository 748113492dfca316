namespace AgreementGen.Documents;

/// <summary>Room left to fill in by hand: no-break spaces, which neither a line end nor centring swallows.</summary>
internal static class Blank
{
    public static readonly string Day = new('\u00A0', 6);
    public static readonly string Month = new('\u00A0', 6);
    public static readonly string Year = new('\u00A0', 8);
    public static readonly string Place = new('\u00A0', 16);

    /// <summary>The spaces of a standard's file as room that stays.</summary>
    public static string Room(string spaces) => spaces.Replace(' ', '\u00A0');
}
