namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Content => [];
}
