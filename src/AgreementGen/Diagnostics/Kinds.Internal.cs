namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind Bug = new("AG900", "bug", Severity.Error);

    private static Kind[] Internal => [Bug];
}
