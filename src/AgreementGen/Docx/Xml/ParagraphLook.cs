using AgreementGen.Docx.Lists;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Xml;

/// <summary>What a paragraph has beyond its style; null leaves it to the style. Lengths in twips.</summary>
internal readonly record struct ParagraphLook(string Style)
{
    public ParagraphLook(Component component)
        : this(StyleSheet.IdOf(component)) { }

    /// <summary>Written even where the style says so: LibreOffice keeps the rows of a table together by direct formatting only.</summary>
    public bool KeepNext { get; init; }
    public bool KeepLines { get; init; }
    public bool PageBreakBefore { get; init; }
    public int? Before { get; init; }
    public int? After { get; init; }

    /// <summary>Indent on both sides.</summary>
    public int? Sides { get; init; }

    /// <summary>Indents of the first line and of all others, which a list would otherwise decide.</summary>
    public (int FirstLine, int Hanging)? Indents { get; init; }

    /// <summary>Where Word counts the paragraph.</summary>
    public ListPlace? List { get; init; }

    /// <summary>The number that Word prints is bold, whatever the text is.</summary>
    public bool HasBoldNumber { get; init; }
    public TextAlignment? Align { get; init; }

    /// <summary>Level for navigation from 1; 0 for none.</summary>
    public int? Outline { get; init; }
}

/// <summary>What a run has beyond its paragraph's style; null leaves it to the style.</summary>
internal readonly record struct RunLook
{
    public bool? Bold { get; init; }
    public bool? Italic { get; init; }
    public FontSize? Size { get; init; }

    public bool IsPlain => Bold is null && Italic is null && Size is null;
}
