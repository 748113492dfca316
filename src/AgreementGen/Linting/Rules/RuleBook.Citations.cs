using AgreementGen.Linting.Rules.Citations;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Citations =>
        [new LawWithNumber(), new BasisParts(), new FirstCitation(), new LaterCitation(), new CitationWithoutWord()];
}
