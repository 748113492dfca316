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
        Types = Read("[Content_Types].xml", ContentTypes.Read) ?? ContentTypes.None;
        MainPart = FindMainPart();
    }

    public ContentTypes Types { get; }

    /// <summary>Name of the part that holds the body.</summary>
    public string MainPart { get; }

    public DocxLimits Limits => _limits;

    /// <summary>Everything in the archive, in the order of its directory.</summary>
    public IReadOnlyCollection<ZipEntry> Entries => _entries.Values;

    /// <summary>The bytes of a part; null when there is none.</summary>
    public Stream? Open(string part) => _entries.GetValueOrDefault(part)?.Open(_file, _limits);

    private bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>What is made of a part's XML, which is read to its end so that its check sum is compared; null when there is no such part.</summary>
    public T? Read<T>(string part, Func<XmlCursor, T> read)
        where T : class
    {
        if (!_entries.TryGetValue(part, out var entry))
            return null;
        _total += entry.Length;
        if (_total > _limits.TotalBytes)
            throw new DocxException(Kinds.DocxTooLarge, _limits.TotalBytes / (1024 * 1024));
        using var xml = new XmlCursor(entry.Open(_file, _limits), part, _names, _limits);
        var made = read(xml);
        xml.Finish();
        return made;
    }

    /// <summary>The one part that the main part names for this purpose.</summary>
    public T? ReadRelated<T>(string type, Func<XmlCursor, T> read)
        where T : class => ReadTarget(found => found.Type == type, read);

    /// <summary>The part that a relationship of the main part with this id names.</summary>
    public T? ReadById<T>(string id, Func<XmlCursor, T> read)
        where T : class => ReadTarget(found => found.Id == id, read);

    /// <summary>What the producer wrote about the document (<c>docProps/app.xml</c>).</summary>
    public T? ReadProperties<T>(Func<XmlCursor, T> read)
        where T : class =>
        Array.Find(
            RelationshipsOf(Root),
            found => found is { Type: "extended-properties" or "extendedProperties", IsExternal: false }
        )
            is { Target: { } part }
            ? Read(part, read)
            : null;

    /// <summary>A target that is not there is a warning.</summary>
    private T? ReadTarget<T>(Predicate<Relationship> isMeant, Func<XmlCursor, T> read)
        where T : class
    {
        var found = Array.Find(RelationshipsOf(MainPart), found => !found.IsExternal && isMeant(found));
        if (found == default)
            return null;
        if (!Has(found.Target))
            _diagnostics.Add(Kinds.DocxDangling, default, _path, found.Type, found.Target);
        return Read(found.Target, read);
    }

    /// <summary>Of the whole file: <see cref="Root"/> names its parts of first rank.</summary>
    public Relationship[] OwnRelationships => RelationshipsOf(Root);

    public Relationship[] RelationshipsOf(string part) =>
        _relationships.TryGetValue(part, out var known) ? known : _relationships[part] = ReadRelationships(part);

    /// <summary>The part that holds the relationships of a part (ECMA-376 part 2, 6.5.3).</summary>
    public static string RelationshipPartOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private Relationship[] ReadRelationships(string part) =>
        Read(RelationshipPartOf(part), xml => ReadRelationships(xml, part)) ?? [];

    private Relationship[] ReadRelationships(XmlCursor xml, string source)
    {
        var found = new List<Relationship>();
        foreach (var name in xml.Children())
        {
            if (name == "Relationship")
                found.Add(ReadRelationship(xml, source));
        }
        return [.. found];
    }

    private Relationship ReadRelationship(XmlCursor xml, string source)
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
