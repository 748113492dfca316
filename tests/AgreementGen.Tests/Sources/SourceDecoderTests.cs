using System.Globalization;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tests.Agreements;

namespace AgreementGen.Tests.Sources;

/// <summary>The files of Cases/bytes, whose bytes are the point of them.</summary>
public class SourceDecoderTests
{
    [Theory]
    [InlineData("bom.yaml")]
    [InlineData("cr-line-ends.yaml")]
    [InlineData("crlf-line-ends.yaml")]
    [InlineData("nfd.yaml")]
    public void The_same_program_in_other_bytes_is_the_same_agreement(string file)
    {
        var found = new DiagnosticBag();
        var source = Decode(file, found);
        var agreement = AgreementReader.Read(source!, found);
        Assert.Empty(found.ToSorted().Select(Programs.Describe));
        Assert.Equal("Phối hợp tuyên truyền", agreement!.Title[0].Value);
        Assert.Equal("Đoạn một\ndòng hai", agreement.Clauses[0].Text?.Value);
        Assert.Equal(6, agreement.Clauses[0].Text?.Location.Line);
    }

    [Theory]
    [InlineData("broken-utf8.yaml", 2, 14, "0xE1", 47)]
    [InlineData("cut-utf8.yaml", 2, 10, "0xE1", 41)]
    [InlineData("latin1.yaml", 2, 9, "0xE9", 40)]
    [InlineData("utf16.yaml", 1, 1, "0xFF", 0)]
    [InlineData("bom-then-broken.yaml", 1, 4, "0xFF", 6)]
    public void A_byte_that_is_not_UTF8_is_reported_at_its_place(
        string file,
        int line,
        int column,
        string value,
        int offset
    )
    {
        var found = new DiagnosticBag();
        Assert.Null(Decode(file, found));
        var only = Assert.Single(found.ToSorted());
        Assert.Equal(Kinds.BrokenUtf8, only.Kind);
        Assert.Equal((line, column), (only.Location.Line, only.Location.Column));
        var fact = only.Fact(CultureInfo.GetCultureInfo("en"));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"byte {offset} "), fact, StringComparison.Ordinal);
        Assert.Contains(value, fact, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_a_text_without_letters_and_no_program()
    {
        var found = new DiagnosticBag();
        var source = Decode("empty.yaml", found)!;
        Assert.Equal("", source.Text);
        Assert.Null(AgreementReader.Read(source, found));
        Assert.Equal(Kinds.EmptyFile, Assert.Single(found.ToSorted()).Kind);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var found = new DiagnosticBag();
        Assert.Null(SourceDecoder.Decode("x", new byte[SourceDecoder.SizeLimit + 1], found));
        Assert.Equal(Kinds.FileTooLarge, Assert.Single(found.ToSorted()).Kind);
        Assert.NotNull(SourceDecoder.Decode("x", new byte[SourceDecoder.SizeLimit], new DiagnosticBag()));
    }

    [Fact]
    public void Random_bytes_are_a_text_or_a_diagnostic()
    {
        // The second half holds U+FFFE, U+FFFF and their fragments, which normalization refuses.
        byte[] edges = [0xEF, 0xBF, 0xBE, 0xBF, (byte)'a'];
        var random = new Random(1970);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);
            if (i >= 10_000)
                bytes = Array.ConvertAll(bytes, value => edges[value % edges.Length]);
            var found = new DiagnosticBag();
            var source = SourceDecoder.Decode("x", bytes, found);
            Assert.Equal(source is null, found.HasErrors);
            Assert.All(found.ToSorted(), diagnostic => Assert.True(diagnostic.Location.Column > 0));
        }
    }

    private static SourceText? Decode(string file, DiagnosticBag found) =>
        SourceDecoder.Decode(file, File.ReadAllBytes(Path.Combine(Programs.Cases, "bytes", file)), found);
}
