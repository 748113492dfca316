namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind MarkupSyntax = new("AG300", "markup-syntax", Severity.Error);
    public static readonly Kind UnknownElement = new("AG301", "unknown-element", Severity.Error);
    public static readonly Kind UnknownAttribute = new("AG302", "unknown-attribute", Severity.Error);
    public static readonly Kind MissingElement = new("AG303", "missing-element", Severity.Error);
    public static readonly Kind MissingAttribute = new("AG304", "missing-attribute", Severity.Error);
    public static readonly Kind MisplacedText = new("AG305", "misplaced-text", Severity.Error);
    public static readonly Kind WrongAttributeValue = new("AG306", "wrong-attribute-value", Severity.Error);
    public static readonly Kind SeveralParagraphs = new("AG307", "several-paragraphs", Severity.Error);
    public static readonly Kind MissingMarkupText = new("AG308", "missing-markup-text", Severity.Error);
    public static readonly Kind RepeatedElement = new("AG309", "repeated-element", Severity.Error);

    private static Kind[] Markup =>
        [
            MarkupSyntax,
            UnknownElement,
            UnknownAttribute,
            MissingElement,
            MissingAttribute,
            MisplacedText,
            WrongAttributeValue,
            SeveralParagraphs,
            MissingMarkupText,
            RepeatedElement,
        ];
}
