using System.Collections.Frozen;

namespace AgreementGen.Reading.Xml;

/// <summary>The vocabularies that a document is written in; transitional and strict are one.</summary>
internal enum Space
{
    /// <summary>None of those below.</summary>
    Other,

    /// <summary>WordprocessingML, <c>w:</c>.</summary>
    Word,

    /// <summary>Ids of relationships, <c>r:</c>.</summary>
    Relationships,

    /// <summary>Choices between vocabularies, <c>mc:</c> (ECMA-376 part 3).</summary>
    Compatibility,

    /// <summary>DrawingML, <c>a:</c>.</summary>
    Drawing,

    /// <summary>Where a drawing stands, <c>wp:</c>.</summary>
    Place,

    /// <summary>Shapes with text, <c>wps:</c>, their groups, <c>wpg:</c>, and canvases, <c>wpc:</c>.</summary>
    Shape,

    /// <summary>Pictures, <c>pic:</c>.</summary>
    Picture,

    /// <summary>The old drawings, <c>v:</c>.</summary>
    Vml,

    /// <summary>What Office adds to them, <c>o:</c>.</summary>
    Office,

    /// <summary>Formulas, <c>m:</c>.</summary>
    Math,
}

/// <summary>Names of the vocabularies.</summary>
internal static class Spaces
{
    private const string Transitional = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Microsoft = "http://schemas.microsoft.com/office/word/";

    public static readonly (string Uri, Space Space)[] All =
    [
        (Transitional + "wordprocessingml/2006/main", Space.Word),
        (Strict + "wordprocessingml/main", Space.Word),
        (Transitional + "officeDocument/2006/relationships", Space.Relationships),
        (Strict + "officeDocument/relationships", Space.Relationships),
        (Transitional + "markup-compatibility/2006", Space.Compatibility),
        (Transitional + "drawingml/2006/main", Space.Drawing),
        (Strict + "drawingml/main", Space.Drawing),
        (Transitional + "drawingml/2006/wordprocessingDrawing", Space.Place),
        (Strict + "drawingml/wordprocessingDrawing", Space.Place),
        (Microsoft + "2010/wordprocessingShape", Space.Shape),
        (Microsoft + "2010/wordprocessingGroup", Space.Shape),
        (Microsoft + "2010/wordprocessingCanvas", Space.Shape),
        (Transitional + "drawingml/2006/picture", Space.Picture),
        (Strict + "drawingml/picture", Space.Picture),
        ("urn:schemas-microsoft-com:vml", Space.Vml),
        ("urn:schemas-microsoft-com:office:office", Space.Office),
        (Transitional + "officeDocument/2006/math", Space.Math),
        (Strict + "officeDocument/math", Space.Math),
    ];

    private static readonly FrozenDictionary<string, Space> ByUri = All.ToFrozenDictionary(
        known => known.Uri,
        known => known.Space,
        StringComparer.Ordinal
    );

    public static Space Of(string uri) => ByUri.GetValueOrDefault(uri);

    /// <summary>A choice that needs this vocabulary can be taken: what it adds is known, or can be passed over.</summary>
    public static bool IsUnderstood(string? uri) =>
        uri is not null
        && (
            ByUri.ContainsKey(uri)
            || (
                uri.StartsWith(Microsoft, StringComparison.Ordinal)
                && (
                    uri.EndsWith("/wordml", StringComparison.Ordinal)
                    || uri.EndsWith("/wordprocessingDrawing", StringComparison.Ordinal)
                    || uri.EndsWith("/symex", StringComparison.Ordinal)
                )
            )
        );
}
