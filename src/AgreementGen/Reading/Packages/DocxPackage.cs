using System.Xml;
using AgreementGen.Diagnostics;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Packages;

/// <summary>The parts of a .docx (Open Packaging Conventions), found by relationships and opened one at a time.</summary>
internal sealed class DocxPackage
{
    private const string Root = "";
    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<string, ZipEntry> _entries;
    private readonly DocxLimits _limits;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _path;
    private readonly NameTable _names = new();
    private readonly Dictionary<string, Relationship[]> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private long _total;

    public DocxPackage(string path, ReadOnlyMemory<byte> file, DocxLimits limits, DiagnosticBag diagnostics)
    {
        (_path, _file, _limits, _diagnostics) = (path, file, limits, diagnostics);
        _entries = ZipDirectory.Read(file.Span, limits);
        Types = ContentTypes.Read(this);
        MainPart = FindMainPart();
    }

    public ContentTypes Types { get; }

    /// <summary>Name of the part that holds the body.</summary>
    public string MainPart { get; }

    public DocxLimits Limits => _limits;

    private bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>The part as XML; null when there is none of this name.</summary>
    public XmlCursor? Open(string part)
    {
        if (!_entries.TryGetValue(part, out var entry))
            return null;
        _total += entry.Length;
        if (_total > _limits.TotalBytes)
            throw new DocxException(Kinds.DocxTooLarge, _limits.TotalBytes / (1024 * 1024));
        return new XmlCursor(entry.Open(_file, _limits), part, _names, _limits);
    }

    /// <summary>The one part that the main part names for this purpose; null when there is none.</summary>
    public XmlCursor? OpenRelated(string type)
    {
        foreach (var relationship in RelationshipsOf(MainPart))
        {
            if (relationship.Type == type && !relationship.IsExternal)
                return OpenTarget(relationship);
        }
        return null;
    }

    /// <summary>The part that a relationship of the main part with this id names; null when there is none.</summary>
    public XmlCursor? OpenById(string id)
    {
        foreach (var relationship in RelationshipsOf(MainPart))
        {
            if (relationship.Id == id && !relationship.IsExternal)
                return OpenTarget(relationship);
        }
        return null;
    }

    /// <summary>Below the package's own relationships: the properties that the producer wrote.</summary>
    public XmlCursor? OpenProperties()
    {
        foreach (var relationship in RelationshipsOf(Root))
        {
            if (relationship is { Type: "extended-properties", IsExternal: false })
                return Open(relationship.Target);
        }
        return null;
    }

    /// <summary>The target, or a warning that it is not there.</summary>
    private XmlCursor? OpenTarget(Relationship relationship)
    {
        var part = Open(relationship.Target);
        if (part is null)
            _diagnostics.Add(Kinds.DocxDangling, default, _path, relationship.Type, relationship.Target);
        return part;
    }

    public Relationship[] RelationshipsOf(string part) =>
        _relationships.TryGetValue(part, out var known) ? known : _relationships[part] = ReadRelationships(part);

    private Relationship[] ReadRelationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        using var xml = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        if (xml is null)
            return [];
        var found = new List<Relationship>();
        foreach (var name in xml.Children())
        {
            if (name == "Relationship" && ReadRelationship(xml, part) is { } relationship)
                found.Add(relationship);
        }
        return [.. found];
    }

    private Relationship? ReadRelationship(XmlCursor xml, string source)
    {
        var (id, type, target) = (
            xml.Attribute("Id") ?? "",
            xml.Attribute("Type") ?? "",
            xml.Attribute("Target") ?? ""
        );
        var purpose = type[(type.LastIndexOf('/') + 1)..];
        if (xml.Attribute("TargetMode") == "External")
            return new Relationship(id, purpose, target, IsExternal: true);
        if (Relationship.Resolve(source, target) is { } part)
            return new Relationship(id, purpose, part, IsExternal: false);
        _diagnostics.Add(Kinds.DocxOutsideTarget, default, _path, target);
        return new Relationship(id, purpose, target, IsExternal: true);
    }

    private string FindMainPart()
    {
        foreach (var relationship in RelationshipsOf(Root))
        {
            if (relationship is { Type: "officeDocument", IsExternal: false })
            {
                if (Has(relationship.Target))
                    return CheckMainPart(relationship.Target);
                throw new DocxException(Kinds.DocxPartMissing, relationship.Target);
            }
        }
        const string Usual = "word/document.xml";
        if (!Has(Usual))
            throw new DocxException(Kinds.NotADocx, ArchiveForm.Recognise(_entries, _file, _limits));
        _diagnostics.Add(Kinds.DocxDangling, default, _path, "officeDocument", Usual);
        return CheckMainPart(Usual);
    }

    private string CheckMainPart(string part)
    {
        var type = Types.Of(part);
        if (ArchiveForm.OfContentType(type) is { } other)
            throw new DocxException(Kinds.NotADocx, other);
        if (!ContentTypes.IsWordDocument(type))
            _diagnostics.Add(Kinds.DocxContentType, default, _path, part, type);
        return part;
    }
}
