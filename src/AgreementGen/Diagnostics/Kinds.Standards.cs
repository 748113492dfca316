namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind StandardUnknownKey = new("AG700", "standard-unknown-key", Severity.Error);
    public static readonly Kind StandardMissingKey = new("AG701", "standard-missing-key", Severity.Error);
    public static readonly Kind StandardWrongValue = new("AG702", "standard-wrong-value", Severity.Error);
    public static readonly Kind StandardOutsideRange = new("AG703", "standard-outside-range", Severity.Warning);
    public static readonly Kind StandardExtendsItself = new("AG704", "standard-extends-itself", Severity.Error);

    private static Kind[] Standards =>
        [StandardUnknownKey, StandardMissingKey, StandardWrongValue, StandardOutsideRange, StandardExtendsItself];
}
