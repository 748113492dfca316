using System.IO.Compression;
using System.Xml;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using BenchmarkDotNet.Attributes;

namespace AgreementGen.Benchmarks;

/// <summary>A document of ten pages, warm: from the bytes of the .docx to the view. The goal: at most 3 ms, for 5 ms with all rules.</summary>
[MemoryDiagnoser]
public class ReadBenchmark
{
    private byte[] _ours = [];
    private byte[] _word = [];

    [GlobalSetup]
    public void Setup() => (_ours, _word) = (LongDocuments.TenPages(), LongDocuments.TenPagesOfWord());

    /// <summary>Written by us: formatting in styles.</summary>
    [Benchmark]
    public DocxView? Ours() => DocxReader.Read("a.docx", _ours, new DiagnosticBag());

    /// <summary>As Word saves it after much editing.</summary>
    [Benchmark]
    public DocxView? Word() => DocxReader.Read("a.docx", _word, new DiagnosticBag());

    /// <summary>What any reader must pay for the body of <see cref="Ours"/>: unpacking and XmlReader, nothing made of it.</summary>
    [Benchmark]
    public int FloorOfOurs() => Walk(_ours);

    /// <summary>The same for <see cref="Word"/>.</summary>
    [Benchmark]
    public int FloorOfWord() => Walk(_word);

    private static int Walk(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var xml = XmlReader.Create(part);
        var nodes = 0;
        while (xml.Read())
            nodes++;
        return nodes;
    }
}
