using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace AgreementGen.Mending;

/// <summary>The parts of a .docx that are to be changed, as trees; all others are carried over as they are. DTDs are refused.</summary>
internal sealed class DocxParts
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>What a zip knows of time begins here: nothing of the day of the mending gets into the file.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Bytes)> _entries = [];
    private readonly Dictionary<string, XDocument> _trees = new(StringComparer.Ordinal);

    /// <param name="docx">A file that <see cref="Reading.DocxReader"/> has read: its sizes are known to be bearable.</param>
    public DocxParts(ReadOnlyMemory<byte> docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx.ToArray()), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            _entries.Add((entry.FullName, copy.ToArray()));
        }
    }

    public XElement Document => Tree("word/document.xml")!.Root!;

    /// <summary>Every header that is in the file.</summary>
    public IEnumerable<XElement> Headers =>
        _entries
            .Select(entry => entry.Name)
            .Where(name =>
                name.StartsWith("word/header", StringComparison.Ordinal)
                && name.EndsWith(".xml", StringComparison.Ordinal)
            )
            .Select(name => Tree(name)!.Root!);

    /// <summary>A part as a tree, from now on written anew; null when there is none.</summary>
    public XDocument? Tree(string name)
    {
        if (_trees.TryGetValue(name, out var known))
            return known;
        if (_entries.Find(entry => entry.Name == name) is not { Bytes: { } bytes })
            return null;
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        return _trees[name] = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Add(string name, XDocument part)
    {
        _entries.Add((name, []));
        _trees[name] = part;
    }

    /// <summary>The whole file; the same changes give the same bytes.</summary>
    public byte[] Save()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _entries)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                if (_trees.TryGetValue(name, out var tree))
                    tree.Save(stream, SaveOptions.DisableFormatting);
                else
                    stream.Write(bytes);
            }
        }
        return buffer.ToArray();
    }
}
