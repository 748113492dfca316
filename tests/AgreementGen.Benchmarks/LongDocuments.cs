using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AgreementGen.Sources;

namespace AgreementGen.Benchmarks;

/// <summary>The Trà Vinh sample, made longer.</summary>
internal static partial class LongDocuments
{
    private const string Body = "word/document.xml";

    /// <summary>Ten pages of A4 hold about so many letters at 14 pt and 1.15 lines.</summary>
    private const int LettersOfTenPages = 27_000;

    private const string Look =
        """<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>""";

    /// <summary>Its long paragraphs repeated until there are ten pages.</summary>
    public static byte[] TenPages()
    {
        var sample = Sample();
        var xml = Text(sample);
        var paragraphs = string.Concat(Paragraph().Matches(xml).Select(m => m.Value).Where(p => p.Length > 400));
        var longer = new StringBuilder();
        while (Letters(xml) + Letters(longer.ToString()) < LettersOfTenPages)
            longer.Append(paragraphs);
        return With(sample, Insert(xml, longer.ToString()));
    }

    /// <summary>The same as Word saves it after much editing: a run for every few words, with all its formatting at the place.</summary>
    public static byte[] TenPagesOfWord()
    {
        var docx = TenPages();
        var marked = Paragraph()
            .Replace(
                Text(docx),
                m => m.Value.Replace("<w:p>", """<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">""")
            );
        return With(docx, Run().Replace(marked, m => Torn(m.Groups["text"].Value)));
    }

    /// <summary>So many paragraphs of about 150 letters, no two alike.</summary>
    public static byte[] OfParagraphs(int count)
    {
        var sample = Sample();
        var words = Tag().Replace(Text(sample), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(1);
        var paragraphs = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 35).Select(_ => words[random.Next(words.Length)]));
            paragraphs.Append(
                CultureInfo.InvariantCulture,
                $"""<w:p><w:pPr><w:pStyle w:val="LoiVan"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"""
            );
        }
        return With(sample, Insert(Text(sample), paragraphs.ToString()));
    }

    /// <summary>The sample with so many bytes of pictures, which do not compress.</summary>
    public static byte[] OfBytes(int count)
    {
        var picture = new byte[count];
        new Random(1).NextBytes(picture);
        return With(Sample(), Text(Sample()), ("word/media/image1.png", picture));
    }

    private static byte[] Sample()
    {
        var program = File.ReadAllText(TestRepository.Path("samples/tra-vinh/program.yaml"));
        var pipeline = new AgreementPipeline(new MemoryWorkspace());
        var rendering = pipeline.Render(new Diagnostics.SourceText("program.yaml", program), RenderRequest.Default);
        return AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray();
    }

    private static string Torn(string text)
    {
        var words = text.Split(' ');
        return string.Concat(
            words
                .Chunk(4)
                .Select((some, i) => string.Join(' ', some) + (i < (words.Length - 1) / 4 ? " " : ""))
                .Select(some =>
                    $"""<w:r w:rsidRPr="00D4E5F6"><w:rPr>{Look}</w:rPr><w:t xml:space="preserve">{some}</w:t></w:r><w:proofErr w:type="spellEnd"/>"""
                )
        );
    }

    private static int Letters(string xml) => Tag().Replace(xml, "").Length;

    private static string Insert(string xml, string paragraphs) =>
        xml.Insert(xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal), paragraphs);

    private static string Text(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry(Body)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] With(byte[] docx, string body, params (string Name, byte[] Bytes)[] more)
    {
        using var file = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(docx)))
        using (var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source =
                    entry.FullName == Body ? new MemoryStream(Encoding.UTF8.GetBytes(body)) : entry.Open();
                using var target = to.CreateEntry(entry.FullName).Open();
                source.CopyTo(target);
            }
            foreach (var (name, bytes) in more)
            {
                using var target = to.CreateEntry(name, CompressionLevel.NoCompression).Open();
                target.Write(bytes);
            }
        }
        return file.ToArray();
    }

    [GeneratedRegex("<w:p>.*?</w:p>", RegexOptions.None, 10_000)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<w:r>(?:<w:t[^>]*>(?<text>[^<]*)</w:t>)</w:r>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Run();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();
}
