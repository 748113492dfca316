using System.Runtime.CompilerServices;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx;

/// <summary>The parts of the package that depend on the standard alone; made and compressed once for each.</summary>
internal sealed class StandardParts
{
    public const string PageNumberHeader = "rId4";
    public const string EmptyHeader = "rId5";

    private static ReadOnlySpan<byte> Declaration => """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""u8;

    private const int ContentTypesIndex = 0;
    private const int RelationshipsIndex = 3;

    private const string NumberingType =
        """<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>""";

    private const string NumberingRelationship =
        """<Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>""";

    private const string ContentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>
        """;

    private const string PackageRelationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>
        """;

    private const string DocumentRelationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/></Relationships>
        """;

    private const string Application = """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>agreementgen</Application></Properties>
        """;

    // The newest layout (mode 15), a comma in numbers, and no stretching of a line that ends with a break inside the paragraph.
    private const string Settings = $"""
        <w:settings xmlns:w="{WordWriter.Namespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>
        """;

    private static readonly ConditionalWeakTable<Standard, StandardParts> Made = [];

    private readonly PackagePart[] _parts;

    private StandardParts(Standard standard)
    {
        _parts =
        [
            Part("[Content_Types].xml", ContentTypes),
            Part("_rels/.rels", PackageRelationships),
            Part("docProps/app.xml", Application),
            Part("word/_rels/document.xml.rels", DocumentRelationships),
            Styles(standard),
            Part("word/settings.xml", Settings),
            Part("word/fontTable.xml", FontTable(standard.Font)),
            Part("word/header1.xml", Header("""<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>""")),
            Part("word/header2.xml", Header("")),
        ];
    }

    /// <summary>The whole package: these parts and those of one document.</summary>
    /// <param name="numbering">word/numbering.xml, where Word counts.</param>
    public PackagePart[] With(PackagePart document, PackagePart properties, PackagePart? numbering)
    {
        PackagePart[] all = [.. _parts, document, properties];
        if (numbering is null)
            return all;
        all[ContentTypesIndex] = Part(all[ContentTypesIndex].Name, With(ContentTypes, NumberingType));
        all[RelationshipsIndex] = Part(
            all[RelationshipsIndex].Name,
            With(DocumentRelationships, NumberingRelationship)
        );
        return [.. all, numbering];
    }

    /// <summary>An element more, as the last of the root's.</summary>
    private static string With(string part, string element) =>
        part.Insert(part.LastIndexOf("</", StringComparison.Ordinal), element);

    public static StandardParts Of(Standard standard) =>
        Made.GetValue(standard, static standard => new StandardParts(standard));

    private static string Header(string field) =>
        $"""<w:hdr xmlns:w="{WordWriter.Namespace}"><w:p><w:pPr><w:pStyle w:val="{StyleSheet.IdOf(
            Component.PageNumber
        )}"/></w:pPr>{field}</w:p></w:hdr>""";

    private static string FontTable(string font) =>
        $"""<w:fonts xmlns:w="{WordWriter.Namespace}"><w:font w:name="{font}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>""";

    private static PackagePart Styles(Standard standard)
    {
        using var buffer = new Utf8Buffer(32 * 1024);
        Declare(buffer);
        StyleSheet.Write(buffer, standard);
        return PackagePart.Compress("word/styles.xml", buffer.Written);
    }

    private static PackagePart Part(string name, string content)
    {
        using var buffer = new Utf8Buffer(content.Length * 3 + 128);
        Declare(buffer);
        buffer.Write(System.Text.Encoding.UTF8.GetBytes(content));
        return PackagePart.Compress(name, buffer.Written);
    }

    public static void Declare(Utf8Buffer buffer) => buffer.Write(Declaration);
}
