using System.IO.Compression;
using System.Text;
using System.Xml;
using AgreementGen.Sources;
using BenchmarkDotNet.Attributes;

namespace AgreementGen.Benchmarks;

/// <summary>What any program must pay: the same words as bare paragraphs through XmlWriter and ZipArchive, nothing read, nothing laid out.</summary>
[MemoryDiagnoser]
public class FloorBenchmark
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private string[] _paragraphs = [];

    [GlobalSetup]
    public void Setup()
    {
        var pipeline = new AgreementPipeline(new MemoryWorkspace());
        var program = File.ReadAllText(TestRepository.Path("samples/tra-vinh/program.yaml"));
        var rendering = pipeline.Render(new Diagnostics.SourceText("program.yaml", program), RenderRequest.Default);
        var text = AgreementPipeline.Write(rendering, OutputFormat.Txt);
        _paragraphs = Encoding.UTF8.GetString(text.Span).Split('\n');
    }

    [Benchmark]
    public byte[] XmlAndZip()
    {
        using var file = new MemoryStream(64 * 1024);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
            xml.WriteStartElement("w", "document", Namespace);
            xml.WriteStartElement("w", "body", Namespace);
            foreach (var paragraph in _paragraphs)
            {
                xml.WriteStartElement("w", "p", Namespace);
                xml.WriteStartElement("w", "r", Namespace);
                xml.WriteElementString("w", "t", Namespace, paragraph);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        }
        return file.ToArray();
    }
}
