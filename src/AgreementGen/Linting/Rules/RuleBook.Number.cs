using AgreementGen.Linting.Rules.Date;
using AgreementGen.Linting.Rules.Number;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Number =>
        [
            new NumberPrefix(),
            new NumberLook(),
            new NumberDigits(),
            new NumberSlash(),
            new SymbolForm(),
            new SymbolDashes(),
            new NumberTypeCode(),
            new TypeCodeFits(),
            new TypeCodeCase(),
            new SymbolYear(),
            new LetterSymbol(),
            new AgencyCodes(),
            new DateForm(),
            new DateDay(),
            new DateMonthZero(),
            new DateMonthNoZero(),
            new DateComma(),
            new DateLook(),
            new DatePlaceCapitals(),
            new DatePlaceShortened(),
            new DatePlacePerson(),
            new DatePlaceAbolished(),
        ];
}
