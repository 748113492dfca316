using AgreementGen.Linting.Rules.Head;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Head => [new QuocHieuLook(), new TieuNguRule()];
}
