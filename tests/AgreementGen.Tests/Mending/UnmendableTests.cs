using System.IO.Compression;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Mending;
using AgreementGen.Sources;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Linting;
using AgreementGen.Tests.Reading;

namespace AgreementGen.Tests.Mending;

/// <summary>What a careful person would not touch is not touched, and it is said why; what means harm does none.</summary>
public sealed class UnmendableTests
{
    private const string Main = "word/document.xml";
    private const string Settings = "word/settings.xml";

    /// <summary>Before the runs of a paragraph of text.</summary>
    private const string Agreeing = """<w:p><w:pPr><w:pStyle w:val="LoiThongNhat" /></w:pPr>""";

    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));
    private static readonly byte[] Wrong = RuleLab.Subject("nd30", docx => DocxEdit.Apply(docx, "all size 18")).Docx;

    [Fact]
    public void A_document_that_is_only_wrong_is_mended() => Assert.Empty(Refusal(DocxArchive.Of(Wrong)));

    [Fact]
    public void A_signed_document() =>
        Assert.Equal(
            "AG842",
            Refusal(
                Changed(
                    "_rels/.rels",
                    "</Relationships>",
                    """<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>"""
                )
            )
        );

    [Theory]
    [InlineData("""<w:documentProtection w:edit="readOnly" w:enforcement="1"/>""", "AG843")]
    [InlineData("""<w:documentProtection w:edit="trackedChanges" w:enforcement="true"/>""", "AG843")]
    [InlineData("""<w:documentProtection w:edit="forms" w:enforcement="0"/>""", "")]
    [InlineData("""<w:writeProtection w:recommended="1"/>""", "AG843")]
    [InlineData("<w:trackRevisions/>", "")]
    public void A_protected_document(string setting, string code) => Assert.Equal(code, Refusal(WithSettings(setting)));

    [Theory]
    [InlineData("true", "AG843")]
    [InlineData("false", "")]
    public void A_document_that_is_marked_as_final(string value, string code) =>
        Assert.Equal(
            code,
            Refusal(
                Changed(
                        "_rels/.rels",
                        "</Relationships>",
                        """<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>"""
                    )
                    .With(
                        "docProps/custom.xml",
                        $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="x" pid="2" name="_MarkAsFinal"><vt:bool>{value}</vt:bool></property></Properties>"""
                    )
            )
        );

    [Theory]
    [InlineData("<w:r>", """<w:ins w:id="1" w:author="a"><w:r><w:t>Mới</w:t></w:r></w:ins><w:r>""")]
    [InlineData("<w:rPr>", """<w:rPr><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange>""")]
    [InlineData("</w:sectPr>", """<w:sectPrChange w:id="1" w:author="a"><w:sectPr/></w:sectPrChange></w:sectPr>""")]
    public void A_document_with_tracked_changes(string old, string text) =>
        Assert.Equal("AG840", Refusal(Changed(Main, old, text)));

    [Fact]
    public void A_document_of_strict_form()
    {
        var result = Mend(ShapeTests.Build("strict"));

        Assert.True(result.IsRefused);
        Assert.Contains(result.After.Diagnostics, told => told.Kind == Kinds.MendingUnsure);
    }

    [Fact]
    public void A_document_that_is_too_long() =>
        Assert.Equal("AG844", Refusal(Changed(Main, "<w:body>", "<w:body>" + Filling(Unmendable.LargestPart))));

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("chữ")]
    public void What_cannot_be_read_is_not_mended(string content)
    {
        var result = Mend(System.Text.Encoding.UTF8.GetBytes(content));

        Assert.True(result.IsRefused);
        Assert.Contains(result.After.Diagnostics, told => told.Severity == Severity.Error);
    }

    /// <summary>Half a gigabyte of nothing in a picture: it is carried over as it lies there, never unpacked.</summary>
    [Fact]
    public void A_bomb_in_a_part_that_nobody_reads()
    {
        var bomb = WithBomb(Wrong, 512);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var mended = Mend(bomb).Docx.ToArray();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L * 1024 * 1024);
        using var archive = new ZipArchive(new MemoryStream(mended));
        Assert.Equal(512L * 1024 * 1024, archive.GetEntry("word/media/image1.png")!.Length);
    }

    [Fact]
    public void Macros_and_pictures_stay_as_they_are()
    {
        var docx = DocxArchive.Of(Wrong).With("word/vbaProject.bin", [1, 2, 3]).With("ảnh.png", [4, 5]).Pack();

        var mended = DocxArchive.Of(Mend(docx).Docx.ToArray());

        Assert.Equal("\u0001\u0002\u0003", mended.Text("word/vbaProject.bin"));
        Assert.Equal("\u0004\u0005", mended.Text("ảnh.png"));
    }

    [Theory]
    [InlineData(".VnTime")]
    [InlineData("VNI-Times")]
    [InlineData("Symbol")]
    [InlineData("Wingdings 2")]
    public void Letters_of_another_encoding_keep_their_font_beside_others(string font)
    {
        var docx = Changed(
                Main,
                Agreeing,
                $"""{Agreeing}<w:r>{FontOf(font)}<w:t>abc</w:t></w:r><w:r>{FontOf("Arial")}<w:t xml:space="preserve"> d</w:t></w:r>"""
            )
            .Pack();

        var fonts = DocxText
            .Part(Mend(docx).Docx.ToArray(), Main)
            .Descendants(DocxEdit.W + "rFonts")
            .Select(one => (string?)one.Attribute(DocxEdit.W + "ascii"))
            .ToList();

        Assert.Contains(font, fonts);
        Assert.DoesNotContain("Arial", fonts);
    }

    [Fact]
    public void Text_boxes_of_a_paragraph_are_not_mended_with_it()
    {
        const string box =
            """<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:90pt;height:20pt"><v:textbox><w:txbxContent><w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>Ghi chú</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>""";
        var docx = Changed(Main, Agreeing, Agreeing + box);

        var mended = DocxText.Part(Mend(docx.Pack()).Docx.ToArray(), Main);

        var run = mended.Descendants(DocxEdit.W + "txbxContent").Descendants(DocxEdit.W + "r").Single();
        Assert.Equal("20", run.Descendants(DocxEdit.W + "sz").Single().Attribute(DocxEdit.W + "val")!.Value);
    }

    /// <summary>Nothing, in pieces that a reader takes.</summary>
    private static string Filling(int length) =>
        string.Concat(Enumerable.Repeat($"<!--{new string('x', 1024 * 1024)}-->", length / (1024 * 1024)));

    private static string FontOf(string name) => $"""<w:rPr><w:rFonts w:ascii="{name}" w:hAnsi="{name}"/></w:rPr>""";

    private static DocxArchive Changed(string part, string old, string text)
    {
        var archive = DocxArchive.Of(Wrong);
        var before = archive.Text(part);
        var at = before.LastIndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{part} lacks {old}");
        return archive.With(part, before[..at] + text + before[(at + old.Length)..]);
    }

    private static DocxArchive WithSettings(string setting)
    {
        var archive = DocxArchive.Of(Wrong);
        var text = archive.Text(Settings);
        var at = text.IndexOf('>', text.IndexOf("<w:settings", StringComparison.Ordinal)) + 1;
        return archive.With(Settings, text.Insert(at, setting));
    }

    private static byte[] WithBomb(byte[] docx, int megabytes)
    {
        using var file = new MemoryStream();
        file.Write(docx);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = zip.CreateEntry("word/media/image1.png", CompressionLevel.Fastest).Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
                entry.Write(zeros);
        }
        return file.ToArray();
    }

    private static MendResult Mend(byte[] docx) => Pipeline.Mend("tệp.docx", docx, "tệp.docx", LintRequest.Default);

    private static string Refusal(DocxArchive archive)
    {
        var docx = archive.Pack();
        var result = Mend(docx);
        Assert.Equal(result.IsRefused, docx.AsSpan().SequenceEqual(result.Docx.Span));
        return string.Join(
            ' ',
            result
                .After.Diagnostics.Select(told => told.Kind.Code)
                .Where(code => code.StartsWith("AG84", StringComparison.Ordinal))
        );
    }
}
