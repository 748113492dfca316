using System.Text;
using AgreementGen.Batches;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tabular;

namespace AgreementGen.Tests.Batches;

/// <summary>Which values are one row's own, and where they are found.</summary>
public sealed class LeakCheckTests
{
    /// <summary>The tables are what .NET says, below their end and above it.</summary>
    [Fact]
    public void Letters_are_those_of_NET()
    {
        var all = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)]);

        Assert.Equal([.. all.Select(char.ToLowerInvariant)], Letters.ToSmall(all).ToCharArray());
        Assert.Equal(all.Select(char.IsLetterOrDigit), all.Select(Letters.IsOfWord));
    }

    [Theory]
    [InlineData("Họp tại Nguyễn Văn An nhé", "Nguyễn Văn An:1")]
    [InlineData("HỌP TẠI NGUYỄN VĂN AN", "Nguyễn Văn An:1")]
    [InlineData("Nguyễn Văn Anh", "")]
    [InlineData("xNguyễn Văn An", "")]
    [InlineData("(Nguyễn Văn An)", "Nguyễn Văn An:1")]
    [InlineData("điện thoại 0912345678.", "0912345678:2")]
    [InlineData("Hải Đảo", "")]
    [InlineData("chung cho cả hai", "")]
    [InlineData("dòng thứ nhất", "dòng thứ nhất:2")]
    [InlineData("Nguyễn Văn Bình", "Nguyễn Văn Bình:2")]
    [InlineData("", "")]
    public void A_value_is_found_where_words_begin_and_end(string text, string expected)
    {
        var values = Values(
            "a,b\nNguyễn Văn An,chung cho cả hai\n0912345678,chung cho cả hai\nHải,Đảo\n".Replace(
                "0912345678,",
                "\"0912345678\ndòng thứ nhất\nNguyễn Văn Bình\",",
                StringComparison.Ordinal
            )
        );
        var found = new List<UniqueValues.Match>();

        values.Find(text.ToLowerInvariant(), found);

        Assert.Equal(
            expected,
            string.Join(' ', found.Select(match => $"{text.Substring(match.Start, match.Length)}:{match.Row}")),
            ignoreCase: true
        );
    }

    /// <summary>Not of a value's place in the table; of which values there are.</summary>
    [Fact]
    public void The_digest_is_of_the_values()
    {
        Assert.Equal(Values("a,b\nmột hai ba,bốn năm\n").Digest, Values("b,a\nbốn năm,một hai ba\n").Digest);
        Assert.NotEqual(Values("a\nmột hai ba\n").Digest, Values("a\nmột hai bốn\n").Digest);
    }

    /// <summary>A long value by its beginning.</summary>
    [Fact]
    public void A_long_value_is_found_by_its_beginning()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"chữ {i} "));
        var found = new List<UniqueValues.Match>();

        Values($"a\n{text}\n").Find((text + "khác").ToLowerInvariant(), found);

        Assert.Equal(1, Assert.Single(found).Row);
    }

    /// <summary>The words of a .docx as another reader sees them: runs joined, paragraphs parted, signs as letters.</summary>
    [Fact]
    public void The_words_of_a_document_are_read_from_its_bytes()
    {
        var program = Runs.Program.Replace(
            "Thực hiện tại",
            "A & B <b> \\\"c\\\" *Nguyễn* **Văn** An tại",
            StringComparison.Ordinal
        );
        var pipeline = new AgreementPipeline(new MemoryWorkspace());
        var row = Rows("noi,ten\nHuế,Trần B\n")[0];
        var open = pipeline.Open(new SourceText("program.yaml", program), RenderRequest.Default);
        var rendering = pipeline.Render(open, new RenderRequest { Row = new RowScope(row) });
        Assert.Empty(rendering.Diagnostics);

        var text = new OutputText();
        text.Read(AgreementPipeline.Write(rendering, OutputFormat.Docx), OutputFormat.Docx);
        var words = text.Words.ToString();
        Assert.Contains(
            "\na & b <b> \"c\" nguyễn văn an tại huế, người phụ trách là trần b./.\n",
            words,
            StringComparison.Ordinal
        );

        // Seen on the way into the package: the same, but for the parts that no document fills.
        text.Clear();
        AgreementPipeline.WriteDocx(rendering, options: null, text.ReadXml);
        Assert.Equal(
            SolidLines(words).Order(),
            SolidLines(text.Words.ToString()).Append("agreementgen").Append("2").Order()
        );

        var txt = AgreementPipeline.Write(rendering, OutputFormat.Txt);
        text.Read(txt, OutputFormat.Txt);
        Assert.Equal(Encoding.UTF8.GetString(txt.Span).ToLowerInvariant(), text.Words.ToString());

        static IEnumerable<string> SolidLines(string text) =>
            text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
    }

    [Fact]
    public void A_paragraph_in_which_nothing_was_found_is_read_once()
    {
        var text = new OutputText();
        var document =
            "<w:p><w:t>Lời chung</w:t></w:p><w:p><w:t>Nguyễn Văn An</w:t></w:p><w:p/><w:p><w:t>Hết</w:t></w:p>"u8;
        text.ReadXml(document);
        Assert.Equal("lời chung\n\nnguyễn văn an\n\nhết\n\n", text.Words.ToString().Replace("\n\n\n", "\n\n"));

        text.Remember([text.Words.IndexOf("nguyễn")]);
        text.Clear();
        text.ReadXml(document);

        Assert.Equal("nguyễn văn an", text.Words.ToString().Trim());
    }

    private static UniqueValues Values(string table)
    {
        var values = new UniqueValues();
        foreach (var row in Rows(table))
            values.Add(row);
        return values.Seal();
    }

    private static List<Row> Rows(string table) =>
        [
            .. RowSource
                .Open("a.csv", new MemoryWorkspace { { "a.csv", table } }, new DiagnosticBag())!
                .Read(new DiagnosticBag()),
        ];
}
