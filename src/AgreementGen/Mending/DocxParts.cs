using System.Text;
using System.Xml;
using System.Xml.Linq;
using AgreementGen.Reading.Packages;

namespace AgreementGen.Mending;

/// <summary>
/// The parts of a .docx: those that are to be changed as trees, all others carried over as they lie in the file, never unpacked. DTDs
/// are refused.
/// </summary>
internal sealed class DocxParts
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    /// <summary>Line breaks and tabs that the file gave as numbers are given so again.</summary>
    private static readonly XmlWriterSettings Output = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<string, XDocument> _trees = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    /// <param name="docx">A file that <see cref="Reading.DocxReader"/> has read.</param>
    /// <param name="package">The same, opened.</param>
    public DocxParts(ReadOnlyMemory<byte> docx, DocxPackage package)
    {
        (_file, Package) = (docx, package);
        Document = Tree(Package.MainPart)!.Root!;
    }

    public DocxPackage Package { get; }

    /// <summary>The root of the main part.</summary>
    public XElement Document { get; }

    /// <summary>Names of the parts that were changed; those that are new are not among them.</summary>
    public IEnumerable<string> Changed => _changed;

    public bool IsNew(string name) => _added.Contains(name, StringComparer.OrdinalIgnoreCase);

    public bool Has(string name) =>
        IsNew(name)
        || Package.Entries.Any(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The part that a relationship of the main part names; null when it names none that is there.</summary>
    public XElement? Related(string id) =>
        Array.Find(Package.RelationshipsOf(Package.MainPart), one => one.Id == id && !one.IsExternal)
            is { Target: { } part }
            ? Tree(part)?.Root
            : null;

    /// <summary>A part as a tree, from now on written anew; null when there is none.</summary>
    public XDocument? Tree(string name)
    {
        if (_trees.TryGetValue(name, out var known))
            return known;
        using var original = Original(name);
        if (original is null)
            return null;
        var tree = XDocument.Load(original, LoadOptions.PreserveWhitespace);
        tree.Changed += (_, _) => _changed.Add(name);
        return _trees[name] = tree;
    }

    /// <summary>A part as it is in the file; null when there is none.</summary>
    public XmlReader? Original(string name) =>
        Package.Open(name) is { } content ? XmlReader.Create(content, Settings) : null;

    public void Add(string name, XDocument part)
    {
        _added.Add(name);
        _trees[name] = part;
    }

    /// <summary>The whole file; the same changes give the same bytes.</summary>
    public byte[] Save() =>
        ZipWriter.Write([
            .. Package.Entries.Select(entry =>
                _changed.Contains(entry.Name)
                    ? PackedFile.Pack(entry.Name, BytesOf(_trees[entry.Name]))
                    : new(entry.Name, entry.Method, entry.Crc, entry.Packed(_file), entry.Length)
            ),
            .. _added.Select(name => PackedFile.Pack(name, BytesOf(_trees[name]))),
        ]);

    private static byte[] BytesOf(XDocument tree)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, Output))
            tree.Save(writer);
        return content.ToArray();
    }
}
