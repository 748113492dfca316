namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
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
        ];
}
