namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind HeadingTooWide = new("AG500", "heading-too-wide", Severity.Warning);
    public static readonly Kind NumberTooWide = new("AG501", "number-too-wide", Severity.Warning);
    public static readonly Kind NameTorn = new("AG502", "name-torn", Severity.Warning);

    private static Kind[] Format => [HeadingTooWide, NumberTooWide, NameTorn];
}
