using AgreementGen.Linting.Rules.Content;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Content =>
        [
            new OutdatedName(),
            new OutdatedLaw(),
            new UnbornName(),
            new FutureCitation(),
            new AbolishedDistrict(),
            new FormerProvince(),
            new ProvinceTypeOfDay(),
            new RepeatedBasis(),
            new ContradictingCitations(),
            new SymbolOfOtherSystem(),
            new MixedAuthorityForms(),
            new MixedToneMarks(),
            new MisplacedToneMark(),
            new LookalikeLetters(),
            new LegacyEncodingLeft(),
            new InvisibleCharacters(),
            new ExtraBlanks(),
            new BlankBeforePunctuation(),
            new BlankAfterPunctuation(),
            new DoubledPunctuation(),
            new UnpairedMarks(),
            new DoubledWord(),
            new ImpossibleDate(),
            new WeekdayAgainstDate(),
            new ReversedRange(),
            new WordsAgainstFigures(),
            new TableTotal(),
            new MixedRangeDashes(),
            new MalformedRoman(),
            new AbbreviationBeforeIntroduction(),
            new UnusedDefinition(),
            new DateZeros(),
            new NumberNotation(),
            new MixedQuotationMarks(),
            new SymbolAgainstType(),
            new TermAgainstTitle(),
            new CopiesInText(),
        ];
}
