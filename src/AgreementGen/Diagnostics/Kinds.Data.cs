namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    // The file as YAML.
    public static readonly Kind YamlSyntax = new("AG100", "yaml-syntax", Severity.Error);
    public static readonly Kind EmptyFile = new("AG101", "empty-file", Severity.Error);
    public static readonly Kind NotAMapping = new("AG102", "not-a-mapping", Severity.Error);
    public static readonly Kind SecondDocument = new("AG103", "second-document", Severity.Error);
    public static readonly Kind DuplicateKey = new("AG104", "duplicate-key", Severity.Error);
    public static readonly Kind KeyIsNotText = new("AG105", "key-is-not-text", Severity.Error);
    public static readonly Kind UnknownAnchor = new("AG106", "unknown-anchor", Severity.Error);
    public static readonly Kind YamlTooLarge = new("AG107", "yaml-too-large", Severity.Error);
    public static readonly Kind YamlTooDeep = new("AG108", "yaml-too-deep", Severity.Error);
    public static readonly Kind TabIndentation = new("AG109", "tab-indentation", Severity.Error);
    public static readonly Kind ControlCharacter = new("AG110", "control-character", Severity.Error);
    public static readonly Kind ColonInText = new("AG111", "colon-in-text", Severity.Error);
    public static readonly Kind BadIndentation = new("AG112", "bad-indentation", Severity.Error);
    public static readonly Kind LineWithoutKey = new("AG113", "line-without-key", Severity.Error);
    public static readonly Kind InlineListItem = new("AG114", "inline-list-item", Severity.Error);
    public static readonly Kind UnclosedBracket = new("AG115", "unclosed-bracket", Severity.Error);
    public static readonly Kind UnclosedQuote = new("AG116", "unclosed-quote", Severity.Error);
    public static readonly Kind TextAfterQuote = new("AG117", "text-after-quote", Severity.Error);
    public static readonly Kind BadEscape = new("AG118", "bad-escape", Severity.Error);
    public static readonly Kind ReservedCharacter = new("AG119", "reserved-character", Severity.Error);
    public static readonly Kind BadBlockText = new("AG120", "bad-block-text", Severity.Error);
    public static readonly Kind YamlTag = new("AG121", "yaml-tag", Severity.Error);
    public static readonly Kind UnquotedExpression = new("AG122", "unquoted-expression", Severity.Error);
    public static readonly Kind UnusedAnchor = new("AG123", "unused-anchor", Severity.Warning);

    // Keys and shapes.
    public static readonly Kind UnknownKey = new("AG130", "unknown-key", Severity.Error);
    public static readonly Kind MisspeltKey = new("AG131", "misspelt-key", Severity.Error);
    public static readonly Kind MissingKey = new("AG132", "missing-key", Severity.Error);
    public static readonly Kind TextExpected = new("AG133", "text-expected", Severity.Error);
    public static readonly Kind ListExpected = new("AG134", "list-expected", Severity.Error);
    public static readonly Kind MappingExpected = new("AG135", "mapping-expected", Severity.Error);
    public static readonly Kind LinesExpected = new("AG136", "lines-expected", Severity.Error);
    public static readonly Kind NodeExpected = new("AG137", "node-expected", Severity.Error);
    public static readonly Kind EmptyText = new("AG138", "empty-text", Severity.Error);
    public static readonly Kind EmptyList = new("AG139", "empty-list", Severity.Error);

    // Values.
    public static readonly Kind UnknownWord = new("AG140", "unknown-word", Severity.Error);
    public static readonly Kind MisspeltWord = new("AG141", "misspelt-word", Severity.Error);
    public static readonly Kind BadDate = new("AG142", "bad-date", Severity.Error);
    public static readonly Kind NoSuchDate = new("AG143", "no-such-date", Severity.Error);
    public static readonly Kind BadNumberFormat = new("AG144", "bad-number-format", Severity.Error);
    public static readonly Kind BadWidth = new("AG145", "bad-width", Severity.Error);
    public static readonly Kind WidthsExceed = new("AG146", "widths-exceed", Severity.Error);
    public static readonly Kind BadWholeNumber = new("AG147", "bad-whole-number", Severity.Error);
    public static readonly Kind BadId = new("AG148", "bad-id", Severity.Error);

    // What belongs together.
    public static readonly Kind PartyNumberIgnored = new("AG149", "party-number-ignored", Severity.Warning);
    public static readonly Kind DuplicateId = new("AG150", "duplicate-id", Severity.Error);
    public static readonly Kind UnknownParty = new("AG151", "unknown-party", Severity.Error);
    public static readonly Kind MisspeltParty = new("AG152", "misspelt-party", Severity.Error);
    public static readonly Kind ConflictingKeys = new("AG153", "conflicting-keys", Severity.Error);
    public static readonly Kind NumberIgnored = new("AG154", "number-ignored", Severity.Warning);
    public static readonly Kind LabelIgnored = new("AG155", "label-ignored", Severity.Warning);
    public static readonly Kind EmptyClause = new("AG156", "empty-clause", Severity.Error);
    public static readonly Kind CellCount = new("AG157", "cell-count", Severity.Error);
    public static readonly Kind SpanOutsideTable = new("AG158", "span-outside-table", Severity.Error);

    // Settings of the command line.
    public static readonly Kind OrderIncomplete = new("AG159", "order-incomplete", Severity.Error);
    public static readonly Kind BadSetting = new("AG160", "bad-setting", Severity.Error);
    public static readonly Kind SettingIndex = new("AG161", "setting-index", Severity.Error);
    public static readonly Kind SettingId = new("AG162", "setting-id", Severity.Error);
    public static readonly Kind SettingThroughText = new("AG163", "setting-through-text", Severity.Error);
    public static readonly Kind SettingNeedsIndex = new("AG164", "setting-needs-index", Severity.Error);

    // What the document is for.
    public static readonly Kind UnknownProvince = new("AG165", "unknown-province", Severity.Error);
    public static readonly Kind MisspeltProvince = new("AG166", "misspelt-province", Severity.Error);

    // Layers: frameworks and overlays.
    public static readonly Kind ExtendsItself = new("AG170", "extends-itself", Severity.Error);
    public static readonly Kind ChainTooLong = new("AG171", "chain-too-long", Severity.Error);
    public static readonly Kind LockedChanged = new("AG172", "locked-changed", Severity.Error);
    public static readonly Kind LockedRemoved = new("AG173", "locked-removed", Severity.Error);
    public static readonly Kind UnknownItem = new("AG174", "unknown-item", Severity.Error);
    public static readonly Kind MisspeltItem = new("AG175", "misspelt-item", Severity.Error);
    public static readonly Kind RemovalWithoutId = new("AG176", "removal-without-id", Severity.Error);
    public static readonly Kind PlacedByItself = new("AG177", "placed-by-itself", Severity.Error);
    public static readonly Kind RemovedAround = new("AG178", "removed-around", Severity.Error);

    private static Kind[] Data =>
        [
            YamlSyntax,
            EmptyFile,
            NotAMapping,
            SecondDocument,
            DuplicateKey,
            KeyIsNotText,
            UnknownAnchor,
            YamlTooLarge,
            YamlTooDeep,
            TabIndentation,
            ControlCharacter,
            ColonInText,
            BadIndentation,
            LineWithoutKey,
            InlineListItem,
            UnclosedBracket,
            UnclosedQuote,
            TextAfterQuote,
            BadEscape,
            ReservedCharacter,
            BadBlockText,
            YamlTag,
            UnquotedExpression,
            UnusedAnchor,
            UnknownKey,
            MisspeltKey,
            MissingKey,
            TextExpected,
            ListExpected,
            MappingExpected,
            LinesExpected,
            NodeExpected,
            EmptyText,
            EmptyList,
            UnknownWord,
            MisspeltWord,
            BadDate,
            NoSuchDate,
            BadNumberFormat,
            BadWidth,
            WidthsExceed,
            BadWholeNumber,
            BadId,
            PartyNumberIgnored,
            DuplicateId,
            UnknownParty,
            MisspeltParty,
            ConflictingKeys,
            NumberIgnored,
            LabelIgnored,
            EmptyClause,
            CellCount,
            SpanOutsideTable,
            OrderIncomplete,
            BadSetting,
            SettingIndex,
            SettingId,
            SettingThroughText,
            SettingNeedsIndex,
            UnknownProvince,
            MisspeltProvince,
            ExtendsItself,
            ChainTooLong,
            LockedChanged,
            LockedRemoved,
            UnknownItem,
            MisspeltItem,
            RemovalWithoutId,
            PlacedByItself,
            RemovedAround,
        ];
}
