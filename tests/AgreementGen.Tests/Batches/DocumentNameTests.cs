using AgreementGen.Batches;
using AgreementGen.Diagnostics;
using AgreementGen.Templating;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Batches;

public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("ca-mau", "ca-mau.docx")]
    [InlineData("Cà Mau", "Cà Mau.docx")]
    [InlineData("Ca\u0300 Mau", "Cà Mau.docx")]
    [InlineData("05/CTr-BTG", "05-CTr-BTG.docx")]
    [InlineData("../../etc/passwd", "etc-passwd.docx")]
    [InlineData("..\\..\\x", "x.docx")]
    [InlineData("C:\\Windows\\x", "C--Windows-x.docx")]
    [InlineData("a<b>:\"|?*", "a-b------.docx")]
    [InlineData("a\u0000b\u202Ec\u200Bd\n", "a-b-c-d-.docx")]
    [InlineData("tên.  . ", "tên.docx")]
    [InlineData(".ẩn", "ẩn.docx")]
    [InlineData("-rf", "rf.docx")]
    [InlineData("--help", "help.docx")]
    [InlineData("con", "con_.docx")]
    [InlineData("NUL.tar", "NUL_.tar.docx")]
    [InlineData("COM1", "COM1_.docx")]
    [InlineData("lpt¹.x", "lpt¹_.x.docx")]
    [InlineData("console", "console.docx")]
    [InlineData("x.docx", "x.docx")]
    [InlineData("x.DOCX", "x.docx")]
    public void A_value_becomes_a_name_that_every_system_takes(string value, string expected) =>
        Assert.Equal(expected, Name(new PatternPart(value, IsValue: true)));

    /// <summary>The slashes of the pattern part folders, those of a value do not.</summary>
    [Fact]
    public void Folders_are_the_patterns()
    {
        Assert.Equal("a-b/c.docx", Name(Value("a/b"), Words("/"), Value("c")));
        Assert.Equal("x/tỉnh y/z.docx", Name(Words("x/tỉnh "), Value("y"), Words("\\z")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("/")]
    [InlineData("--")]
    public void Nothing_is_no_name(string value)
    {
        Assert.Null(DocumentName.Of([Value(value)], ".docx", out var mistake));
        Assert.Equal(Kinds.NameEmpty, mistake!.Kind);
        Assert.Null(DocumentName.Of([Value("a"), Words("/"), Value(value)], ".docx", out _));
        Assert.Null(DocumentName.Of([Words("../"), Value("a")], ".docx", out _));
    }

    [Fact]
    public void A_long_name_is_refused_and_not_cut()
    {
        Assert.Equal(200 + ".docx".Length, Name(Value(new string('a', 200)))!.Length);
        Assert.Null(DocumentName.Of([Value(new string('ề', 67))], ".docx", out var mistake));
        Assert.Equal(Kinds.NameTooLong, mistake!.Kind);
    }

    /// <summary>Whatever the values are: below the folder, and taken by every system.</summary>
    [Fact]
    public void No_value_leaves_the_folder() =>
        Prop.ForAll<string, string>(
                (one, other) =>
                {
                    var path = DocumentName.Of([Value(one ?? ""), Words("/"), Value(other ?? "")], ".docx", out _);
                    return path is null
                        || path.Split('/') is [var folder, var file]
                            && !Path.IsPathRooted(path)
                            && folder is not (".." or "." or "")
                            && file[0] is not ('.' or '-')
                            && Path.GetFullPath(path, "/out").StartsWith("/out/", StringComparison.Ordinal)
                            && !path.Any(c => char.IsControl(c) || "<>:\"\\|?*".Contains(c, StringComparison.Ordinal));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.docx", "A.docx")]
    [InlineData("Đ.docx", "đ.docx")]
    [InlineData("Cà.docx", "Ca\u0300.docx")]
    [InlineData("x/a.docx", "X/A.DOCX")]
    [InlineData("ﬁ.docx", "fi.docx")]
    [InlineData("Ⅳ.docx", "iv.docx")]
    [InlineData("ß.docx", "ss.docx")]
    [InlineData("İ.docx", "i\u0307.docx")]
    [InlineData("a.docx", "a.docx/b.docx")]
    [InlineData("a.docx/b.docx", "a.docx")]
    public void A_name_is_taken_whatever_its_letters_look_like(string first, string second)
    {
        var names = new NameTable();

        Assert.Equal(0, names.TakePath(first, row: 1));
        Assert.Equal(1, names.TakePath(second, row: 2));
    }

    [Fact]
    public void Folders_may_be_shared()
    {
        var names = new NameTable();

        Assert.All(
            (string[])["x/a.docx", "x/b.docx", "X/c.docx", "y/a.docx", "a.docx"],
            path => Assert.Equal(0, names.TakePath(path, row: 1))
        );
        Assert.Equal(0, names.TakeKey("a", row: 7));
        Assert.Equal(7, names.TakeKey("a", row: 8));
        Assert.Equal(0, names.TakeKey("A", row: 9));
    }

    private static PatternPart Value(string text) => new(text, IsValue: true);

    private static PatternPart Words(string text) => new(text, IsValue: false);

    private static string? Name(params PatternPart[] pattern) => DocumentName.Of(pattern, ".docx", out _);
}
