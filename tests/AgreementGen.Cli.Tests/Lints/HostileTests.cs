using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AgreementGen.Cli.Tests.Processes;
using AgreementGen.Tests.Reading;

namespace AgreementGen.Cli.Tests.Lints;

/// <summary>
/// What is no document, is broken, or means harm, given to the command: each is told with its code, none stops the others, and the
/// process has no more memory than it is given, on pain of death.
/// </summary>
public sealed class HostileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_is_told_and_none_stops_the_others()
    {
        var sound = DocxArchive.Small().Pack();
        var files = new Dictionary<string, (byte[] Bytes, string Code)>(StringComparer.Ordinal)
        {
            ["bit-flipped.docx"] = (Flipped(sound), "AG811"),
            ["bomb.docx"] = (Bomb(), "AG822"),
            ["called-docx.docx"] = ("Đây là một đoạn văn."u8.ToArray(), "AG801"),
            ["deep-tables.docx"] = (DocxArchive.Small(Nested(2_000)).Pack(), "AG825"),
            ["empty.docx"] = ([], "AG802"),
            ["entities.docx"] = (DocxArchive.Small().With("word/document.xml", Entities).Pack(), "AG815"),
            ["external.docx"] = (External(), "AG835"),
            ["locked.docx"] = (Compound("EncryptedPackage"), "AG803"),
            ["macros.docm"] = (Macros(), "AG833"),
            ["old-word.docx"] = (Compound("WordDocument"), "AG800"),
            ["printed.docx"] = ("%PDF-1.7\n"u8.ToArray(), "AG800"),
            ["truncated.docx"] = (sound[..(sound.Length / 2)], "AG810"),
            ["without-body.docx"] = (DocxArchive.Small().Without("word/document.xml").Pack(), "AG812"),
            ["without-types.docx"] = (DocxArchive.Small().Without("[Content_Types].xml").Pack(), "AG832"),
            ["zz-sound.docx"] = (sound, "ND30-QH-05"),
        };
        foreach (var (name, (bytes, _)) in files)
            await File.WriteAllBytesAsync(Path.Combine(_folder, name), bytes);

        var (code, told) = await LintAsync(64, [.. files.Keys.Order(StringComparer.Ordinal)]);

        Assert.Equal(1, code);
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), told.Keys);
        Assert.All(files, file => Assert.Contains(file.Value.Code, told[file.Key]));
    }

    /// <summary>All rules, in a heap of 240 MB; with the runtime itself that is less than 300 MB.</summary>
    [Fact]
    public async Task A_hundred_thousand_paragraphs_fit_into_the_memory_that_is_promised()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""<w:p><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan rà soát lần thứ {i} việc thực hiện Nghị định số 30/2020/NĐ-CP và báo cáo trước ngày 30 tháng 9 năm 2026.</w:t></w:r></w:p>"""
            );
        }
        await File.WriteAllBytesAsync(Path.Combine(_folder, "long.docx"), DocxArchive.Small(text.ToString()).Pack());

        var (code, told) = await LintAsync(240, "long.docx");

        Assert.Equal(1, code);
        Assert.Contains("ND30-QH-05", told["long.docx"]);
    }

    [Fact]
    public async Task Two_hundred_megabytes_are_too_much()
    {
        await using (var file = File.Create(Path.Combine(_folder, "big.docx")))
        {
            await file.WriteAsync("PK\u0003\u0004"u8.ToArray());
            file.SetLength(200L << 20);
        }

        var (code, told) = await LintAsync(64, "big.docx");

        Assert.Equal(1, code);
        Assert.Equal(["AG602"], told["big.docx"]);
    }

    /// <summary>Exit code, and the codes found in each file.</summary>
    /// <param name="megabytes">Of memory that the process can have for all that it makes; beyond it dies.</param>
    private async Task<(int ExitCode, SortedDictionary<string, string[]> Told)> LintAsync(
        int megabytes,
        params string[] files
    )
    {
        var limits = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_GCHeapHardLimit"] = (megabytes << 20).ToString("X", CultureInfo.InvariantCulture),
        };
        using var process = Tool.Start(_folder, limits, ["lint", "-j", "2", "--report", "json", .. files]);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal("", await errors);
        using var json = JsonDocument.Parse(await output);
        var told = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
        {
            told[file.GetProperty("file").GetString()!] =
            [
                .. file.GetProperty("diagnostics").EnumerateArray().Select(one => one.GetProperty("code").GetString()!),
            ];
        }
        return (process.ExitCode, told);
    }

    private const string Entities =
        """<!DOCTYPE a [<!ENTITY b "chín"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&c;&d;</a>""";

    private static byte[] External() =>
        DocxArchive
            .Small()
            .With(
                "word/_rels/document.xml.rels",
                DocxArchive.Relationships(("rId1", "image", "http://vidu.invalid/a.png", true))
            )
            .Pack();

    private static byte[] Macros() =>
        DocxArchive
            .Small()
            .With(
                "word/_rels/document.xml.rels",
                DocxArchive.Relationships(("rId1", "vbaProject", "vbaProject.bin", false))
            )
            .With("word/vbaProject.bin", "?")
            .Pack();

    /// <summary>300 MB of blanks in 300 KB.</summary>
    private static byte[] Bomb()
    {
        var blanks = new byte[300 << 20];
        Array.Fill(blanks, (byte)' ');
        return DocxArchive.Small().With("word/document.xml", blanks).Pack(CompressionLevel.SmallestSize);
    }

    /// <summary>A bit of what is packed of the body.</summary>
    private static byte[] Flipped(byte[] docx)
    {
        var flipped = docx.ToArray();
        flipped[docx.AsSpan().IndexOf("word/document.xml"u8) + 40] ^= 4;
        return flipped;
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth))
        + string.Concat(Enumerable.Repeat("<w:p/></w:tc></w:tr></w:tbl>", depth));

    /// <summary>A compound file with one stream's name.</summary>
    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(stream)];
}
