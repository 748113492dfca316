using AgreementGen.Linting.Rules.Page;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Page => [new PaperSize()];
}
