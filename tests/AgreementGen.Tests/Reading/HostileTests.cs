using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Reading.Packages;

namespace AgreementGen.Tests.Reading;

/// <summary>What is no document, is broken, or means harm: each is said, nothing is thrown, nothing outside is opened.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("{\\rtf1\\ansi}", "RTF")]
    [InlineData("<!DOCTYPE html><html></html>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "XML")]
    [InlineData(
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>",
        "Word XML (Flat OPC)"
    )]
    [InlineData("Rar!\u001A\u0007", "RAR")]
    public void Another_format_is_named(string start, string form) =>
        Assert.Equal(["AG800 " + form], Report(Encoding.UTF8.GetBytes(start)));

    [Theory]
    [InlineData("WordDocument", "Word 97–2003 (.doc)")]
    [InlineData("Workbook", "Excel 97–2003 (.xls)")]
    [InlineData("PowerPoint Document", "PowerPoint 97–2003 (.ppt)")]
    [InlineData("?", "OLE")]
    public void Old_Office_is_named(string stream, string form) =>
        Assert.Equal(["AG800 " + form], Report(Compound(stream)));

    [Theory]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text", "OpenDocument (.odt)")]
    [InlineData("mimetype", "application/epub+zip", "EPUB")]
    [InlineData("xl/workbook.xml", "<workbook/>", "Excel (.xlsx)")]
    [InlineData("ppt/presentation.xml", "<presentation/>", "PowerPoint (.pptx)")]
    [InlineData("ảnh.png", "?", "ZIP")]
    public void Another_archive_is_named(string part, string content, string form) =>
        Assert.Equal(
            ["AG800 " + form],
            Report(DocxArchive.Small().Without("_rels/.rels").Without("word/document.xml").With(part, content))
        );

    [Fact]
    public void A_workbook_with_a_main_part_is_named() =>
        Assert.Equal(
            ["AG800 Excel (.xlsx)"],
            Report(Changed("[Content_Types].xml", "wordprocessingml.document", "spreadsheetml.sheet"))
        );

    [Fact]
    public void A_password_is_said_to_be_one()
    {
        Assert.Equal(["AG803"], Report(Compound("EncryptedPackage")));

        var packed = DocxArchive.Small().Pack();
        packed[Directory(packed) + 8] |= 1;
        Assert.Equal(["AG803"], Report(packed));
    }

    [Fact]
    public void Nothing_and_noise_are_said_to_be_it()
    {
        Assert.Equal(["AG802"], Report([]));
        Assert.Equal(["AG801"], Report(Encoding.UTF8.GetBytes("Đây là một đoạn văn.")));
        Assert.Equal(["AG810"], Report("PK\u0003\u0004 chỉ có phần đầu"u8.ToArray()));
    }

    [Fact]
    public void However_much_is_cut_off_it_is_damaged()
    {
        var packed = DocxArchive.Small().Pack();

        Assert.All(
            Enumerable.Range(4, packed.Length - 4 - 1),
            length => Assert.Equal(["AG810"], Report(packed[..length]))
        );
    }

    /// <summary>What is read is what was written, or it is said that it is not.</summary>
    [Fact]
    public void A_flipped_bit_is_found_or_harmless()
    {
        var packed = DocxArchive.Small().With("word/media/image1.png", new byte[40]).Pack();
        var view = DocxViewText.Of(Views.Read(packed));

        Assert.All(
            Enumerable.Range(0, packed.Length * 8),
            bit =>
            {
                var flipped = packed.ToArray();
                flipped[bit / 8] ^= (byte)(1 << (bit % 8));
                var diagnostics = new DiagnosticBag();
                if (DocxReader.Read("tệp.docx", flipped, diagnostics) is { } read)
                    Assert.Equal(view, DocxViewText.Of(read));
                else
                    Assert.True(diagnostics.HasErrors);
            }
        );
    }

    [Theory]
    [InlineData("word/document.xml", "AG811 word/document.xml")]
    [InlineData("_rels/.rels", "AG811 _rels/.rels")]
    [InlineData("[Content_Types].xml", "AG811 [Content_Types].xml")]
    public void A_part_that_is_not_well_formed_is_named(string part, string expected)
    {
        foreach (var text in new[] { "<a><b></a>", "", "chữ", "<a/><b/>", "<a>&khong;</a>", "<a:b/>", "<a>\u0001</a>" })
            Assert.Equal([expected], Report(DocxArchive.Small().With(part, text)));
    }

    [Fact]
    public void Other_encodings_of_XML_are_read_and_unknown_ones_refused()
    {
        var document = DocxArchive.Small().Text("word/document.xml");
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(document)).ToArray();
        Assert.Equal("Chữ", Views.Read(DocxArchive.Small().With("word/document.xml", utf16).Pack()).Paragraphs[0].Text);

        var unknown = $"""<?xml version="1.0" encoding="tcvn3"?>{document}""";
        Assert.Equal(["AG811 word/document.xml"], Report(DocxArchive.Small().With("word/document.xml", unknown)));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("_rels/.rels")]
    [InlineData("[Content_Types].xml")]
    public void A_DTD_is_refused(string part)
    {
        const string Bomb =
            """<!DOCTYPE a [<!ENTITY b "chín"><!ENTITY c "&b;&b;&b;"><!ENTITY d "&c;&c;&c;">]><a>&d;</a>""";
        const string Outside = """<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>""";

        Assert.Equal([$"AG815 {part}"], Report(DocxArchive.Small().With(part, Bomb)));
        Assert.Equal([$"AG815 {part}"], Report(DocxArchive.Small().With(part, Outside)));
    }

    [Fact]
    public void A_part_that_unpacks_without_end_is_cut_off()
    {
        Assert.Equal(["AG821 word/document.xml 1"], Report(Blanks(4 << 20), new DocxLimits { PartBytes = 1 << 20 }));
        Assert.Equal(["AG823 word/document.xml 200"], Report(Blanks(4 << 20), new DocxLimits { RatioFrom = 1 << 20 }));
        Assert.Equal(["AG822 1"], Report(Blanks(4 << 20), new DocxLimits { TotalBytes = 1 << 20 }));
    }

    /// <summary>As it comes: 300 MB of blanks in 300 KB.</summary>
    [Fact]
    public void A_bomb_is_refused_by_the_usual_limits() => Assert.Equal(["AG822 192"], Report(Blanks(300 << 20)));

    /// <summary>XML readers hold a text or an attribute in memory whole.</summary>
    [Fact]
    public void What_would_be_held_in_memory_whole_has_its_limits()
    {
        var letters = new string('a', 5 << 20);
        var text = DocxArchive.Small($"<w:p><w:r><w:t>{letters}</w:t></w:r></w:p>");
        Assert.Equal(["AG829 word/document.xml 4"], Report(text));
        Assert.Equal(["AG829 word/document.xml 4"], Report(DocxArchive.Small($"<w:p w:rsidR=\"{letters}\"/>")));

        var cdata = $"<w:p><w:r><w:t><![CDATA[{string.Concat(Enumerable.Repeat("<b>", 6 << 20))}]]></w:t></w:r></w:p>";
        Assert.Equal(["AG821 word/document.xml 16"], Report(DocxArchive.Small(cdata)));
        var wide = Encoding.Unicode.GetBytes(
            "\uFEFF" + DocxArchive.Document(string.Concat(Enumerable.Repeat("<w:x/>", 2 << 20)))
        );
        Assert.Equal(["AG821 word/document.xml 16"], Report(DocxArchive.Small().With("word/document.xml", wide)));

        var some = DocxArchive.Small("<w:p><w:r><w:t>mười chữ cái</w:t></w:r></w:p>").Pack();
        Assert.Equal(["AG828 11"], Report(some, new DocxLimits { Letters = 11 }));
        Assert.Empty(Report(some, new DocxLimits { Letters = 12 }));
    }

    [Fact]
    public void Marks_of_CDATA_are_found_over_edges()
    {
        var bytes = Encoding.ASCII.GetBytes("chữ <![CDATA[ chữ");
        for (var size = 1; size <= bytes.Length; size++)
        {
            var finder = new CDataFinder();
            Assert.Contains(bytes.Chunk(size), piece => finder.IsIn(piece));
        }
    }

    [Fact]
    public void What_is_not_needed_is_not_unpacked()
    {
        var bomb = DocxArchive
            .Small()
            .With("word/media/bom.zip", new byte[64 << 20])
            .Pack(CompressionLevel.SmallestSize);

        Assert.Empty(Report(bomb, new DocxLimits { PartBytes = 1 << 20, TotalBytes = 1 << 20 }));
    }

    [Fact]
    public void Sizes_that_lie_are_found()
    {
        var packed = DocxArchive.Small().Pack();
        foreach (var size in new uint[] { 0, 10, 100_000, uint.MaxValue })
        {
            var lying = packed.ToArray();
            BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(Directory(lying) + 24), size);
            Assert.Single(Report(lying));
        }
    }

    [Fact]
    public void Entries_that_lie_over_each_other_are_refused()
    {
        var packed = DocxArchive.Small().Pack();
        var second = Directory(packed) + 46 + "[Content_Types].xml".Length;
        BinaryPrimitives.WriteUInt32LittleEndian(packed.AsSpan(second + 42), 20);

        Assert.Equal(["AG814 _rels/.rels"], Report(packed));
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Assert.Equal(["AG813 WORD/document.xml"], Report(DocxArchive.Small().Also("WORD/document.xml", "<a/>")));

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var archive = DocxArchive.Small();
        for (var i = 0; i < 10; i++)
            archive.With($"word/media/{i}.png", "?");

        Assert.Equal(["AG820 12"], Report(archive.Pack(), new DocxLimits { Entries = 12 }));
        Assert.Empty(Report(archive.Pack(), new DocxLimits { Entries = 13 }));
    }

    [Fact]
    public void Depth_and_length_have_their_limits()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 300));
        deep += "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 300));
        Assert.Equal(["AG824 word/document.xml 512"], Report(DocxArchive.Small(deep)));

        Assert.Empty(Report(DocxArchive.Small(Nested(24))));
        Assert.Equal(["AG825 word/document.xml 24"], Report(DocxArchive.Small(Nested(25))));
        Assert.Equal(["AG825 word/document.xml 24"], Report(DocxArchive.Small(Nested(2000))));

        var long_ = string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 11));
        Assert.Equal(["AG826 10"], Report(DocxArchive.Small(long_).Pack(), new DocxLimits { Paragraphs = 10 }));
        Assert.Equal(["AG827 10"], Report(DocxArchive.Small(long_).Pack(), new DocxLimits { Pieces = 10 }));
    }

    [Fact]
    public void Missing_parts_are_said()
    {
        Assert.Equal(["AG812 word/document.xml"], Report(DocxArchive.Small().Without("word/document.xml")));
        Assert.Equal(["AG816 word/document.xml"], Report(Changed("word/document.xml", "w:body", "w:bodi")));
        Assert.Equal(["AG830 officeDocument word/document.xml"], Report(DocxArchive.Small().Without("_rels/.rels")));
        Assert.Equal(
            ["AG830 styles word/styles.xml"],
            Report(With(("rId1", "styles", "styles.xml", false), ("rId2", "image", "media/mat.png", false)))
        );
        Assert.Equal(["AG832 word/document.xml "], Report(DocxArchive.Small().Without("[Content_Types].xml")));
        Assert.Equal(
            ["AG832 word/document.xml text/plain"],
            Report(
                Changed(
                    "[Content_Types].xml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    "text/plain"
                )
            )
        );
    }

    [Fact]
    public void Targets_are_parts_of_the_file_or_nothing()
    {
        const string Styles =
            """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1"><w:name w:val="Gốc"/></w:style></w:styles>""";
        foreach (var target in new[] { "/word/styles.xml", "../word/./styles.xml", "st%79les.xml", "styles.xml#x" })
        {
            var docx = With(("rId1", "styles", target, false)).With("word/styles.xml", Styles).Pack();
            Assert.Empty(Report(docx));
            Assert.Equal("Gốc", Views.Read(docx).Paragraphs[0].Style);
        }
        foreach (var target in new[] { "../../etc/passwd", "file:///etc/passwd", "http://vidu.vn/styles.xml", "C:\\a" })
            Assert.Contains($"AG831 {target}", Report(With(("rId1", "styles", target, false))));
    }

    [Fact]
    public void What_lies_outside_is_noted_and_macros_are_warned_of()
    {
        var outside = With(
                ("rId1", "settings", "settings.xml", false),
                ("rId2", "image", "file:///C:/anh.png", true),
                ("rId3", "image", "http://vidu.vn/a.png", true),
                ("rId4", "hyperlink", "http://vidu.vn", true)
            )
            .With("word/settings.xml", "<settings/>")
            .With(
                "word/_rels/settings.xml.rels",
                DocxArchive.Relationships(("rId1", "attachedTemplate", "http://vidu.vn/a.dotm", true))
            );
        Assert.Equal(
            ["AG835 attachedTemplate http://vidu.vn/a.dotm 1", "AG835 image file:///C:/anh.png 2"],
            Report(outside)
        );
        Assert.Equal(
            ["AG833"],
            Report(With(("rId1", "vbaProject", "vbaProject.bin", false)).With("word/vbaProject.bin", "?"))
        );
        Assert.Equal(["AG834"], Report(DocxArchive.Small("<w:altChunk/><w:p/>")));
    }

    [Fact]
    public void Archives_without_compression_are_read() =>
        Assert.Equal("Chữ", Views.Read(DocxArchive.Small().Pack(CompressionLevel.NoCompression)).Paragraphs[0].Text);

    /// <summary>As programs write it that do not know beforehand how long a part will be (APPNOTE.TXT 4.3.14, 4.3.15, 4.5.3).</summary>
    [Fact]
    public void Sizes_of_64_bits_are_read()
    {
        var packed = DocxArchive.Small().Pack();
        var start = Directory(packed);
        var file = new List<byte>(packed[..start]);
        for (var rest = packed.AsSpan(start); rest.StartsWith("PK\u0001\u0002"u8); )
        {
            var length = 46 + BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
            var entry = rest[..length].ToArray();
            ulong[] values = [UInt32(entry, 24), UInt32(entry, 20), UInt32(entry, 42)];
            foreach (var place in new[] { 20, 24, 42 })
                BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(place), uint.MaxValue);
            entry[30] = 28;
            file.AddRange([.. entry, 1, 0, 24, 0, .. values.SelectMany(BitConverter.GetBytes)]);
            rest = rest[length..];
        }
        var end = (ulong)file.Count;
        file.AddRange([
            .. "PK\u0006\u0006"u8,
            .. new byte[20],
            .. BitConverter.GetBytes(3UL),
            .. BitConverter.GetBytes(3UL),
        ]);
        file.AddRange([.. new byte[8], .. BitConverter.GetBytes((ulong)start)]);
        file.AddRange([.. "PK\u0006\u0007"u8, .. new byte[4], .. BitConverter.GetBytes(end), .. new byte[4]]);
        file.AddRange([.. "PK\u0005\u0006"u8, .. new byte[4], .. Enumerable.Repeat((byte)0xFF, 12), 0, 0]);

        Assert.Equal("Chữ", Views.Read([.. file]).Paragraphs[0].Text);
        BinaryPrimitives.WriteUInt64LittleEndian(
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(file)[((int)end + 48)..],
            ulong.MaxValue
        );
        Assert.Equal(["AG810"], Report([.. file]));

        static ulong UInt32(byte[] entry, int place) => BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(place));
    }

    [Fact]
    public void A_directory_that_is_shorter_than_it_says_is_damaged()
    {
        var packed = DocxArchive.Small().Pack();
        packed[^12]++;

        Assert.Equal(["AG810"], Report(packed));
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth))
        + string.Concat(Enumerable.Repeat("<w:p/></w:tc></w:tr></w:tbl>", depth));

    private static byte[] Blanks(int length)
    {
        var blanks = new byte[length];
        Array.Fill(blanks, (byte)' ');
        return DocxArchive.Small().With("word/document.xml", blanks).Pack(CompressionLevel.SmallestSize);
    }

    private static DocxArchive With(params (string Id, string Type, string Target, bool IsExternal)[] relationships) =>
        DocxArchive.Small().With("word/_rels/document.xml.rels", DocxArchive.Relationships(relationships));

    private static DocxArchive Changed(string part, string from, string to)
    {
        var archive = DocxArchive.Small();
        return archive.With(part, archive.Text(part).Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>A compound file with one stream's name.</summary>
    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(stream)];

    /// <summary>Where the archive's directory begins.</summary>
    private static int Directory(byte[] packed) => packed.AsSpan().IndexOf("PK\u0001\u0002"u8);

    private static IEnumerable<string> Report(DocxArchive archive) => Report(archive.Pack());

    /// <summary>Codes, and what they name beside the file.</summary>
    private static IEnumerable<string> Report(byte[] bytes, DocxLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        var view = DocxReader.Read("tệp.docx", bytes, diagnostics, limits ?? DocxLimits.Default);
        Assert.Equal(view is null, diagnostics.HasErrors);
        return diagnostics
            .ToSorted()
            .Select(found => string.Join(' ', [found.Kind.Code, .. found.Arguments.Skip(1).Select(Text)]));
    }

    private static string Text(object argument) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{argument}");
}
