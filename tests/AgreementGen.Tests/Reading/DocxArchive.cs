using System.IO.Compression;
using System.Text;

namespace AgreementGen.Tests.Reading;

/// <summary>Takes a .docx apart and puts it together again with something changed.</summary>
internal sealed class DocxArchive
{
    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    private DocxArchive() { }

    public static DocxArchive Of(byte[] docx)
    {
        var archive = new DocxArchive();
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            archive._parts.Add((entry.FullName, bytes.ToArray()));
        }
        return archive;
    }

    /// <summary>The least that Word opens.</summary>
    public static DocxArchive Small(string body = "<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>") =>
        new DocxArchive()
            .With(
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
            )
            .With("_rels/.rels", Relationships(("rId1", "officeDocument", "word/document.xml", false)))
            .With("word/document.xml", Document(body));

    public static string Document(string body) =>
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""";

    public static string Relationships(
        params (string Id, string Type, string Target, bool IsExternal)[] relationships
    ) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(
            relationships.Select(r =>
                $"""<Relationship Id="{r.Id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Type}" Target="{r.Target}"{(r.IsExternal ? " TargetMode=\"External\"" : "")}/>"""
            )
        )
        + "</Relationships>";

    public IEnumerable<string> Names => _parts.Select(part => part.Name);

    public string Text(string name) => Encoding.UTF8.GetString(_parts.Single(part => part.Name == name).Bytes);

    public DocxArchive With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>In place of the part of this name, or as a new one.</summary>
    public DocxArchive With(string name, byte[] bytes)
    {
        var index = _parts.FindIndex(part => part.Name == name);
        if (index < 0)
            _parts.Add((name, bytes));
        else
            _parts[index] = (name, bytes);
        return this;
    }

    public DocxArchive Without(string name)
    {
        _parts.RemoveAll(part => part.Name == name);
        return this;
    }

    /// <summary>A second part of this name.</summary>
    public DocxArchive Also(string name, string text)
    {
        _parts.Add((name, Encoding.UTF8.GetBytes(text)));
        return this;
    }

    public byte[] Pack(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }
        return file.ToArray();
    }
}
