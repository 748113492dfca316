using System.Reflection;
using System.Text;
using VerifyTests;
using VerifyXunit;

namespace AgreementGen.Cli.Tests.VerifyStandIn;

/// <summary>The stand-in behaves as Verify 19.6 does where our tests rely on it. Left out when the package is used.</summary>
[UsesVerify]
public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_equal_text_passes_and_leaves_nothing_received()
    {
        Write("same.verified.txt", "một\nhai");
        Write("same.received.txt", "from a run before");

        await Verifier.Verify("một\r\nhai").UseDirectory(_folder).UseFileName("same");

        Assert.Equal(["same.verified.txt"], Files());
    }

    [Fact]
    public async Task A_byte_order_mark_in_the_verified_file_does_not_count()
    {
        File.WriteAllText(Path.Combine(_folder, "bom.verified.xml"), "<a/>", new UTF8Encoding(true));

        await Verifier.Verify("<a/>", "xml").UseDirectory(_folder).UseFileName("bom");
    }

    [Fact]
    public async Task A_difference_fails_with_the_changed_lines_and_writes_what_was_received()
    {
        Write("other.verified.txt", "một\nhai\nba");

        var exception = await Assert.ThrowsAsync<VerifyException>(async () =>
            await Verifier.Verify("một\nhai!\nba").UseDirectory(_folder).UseFileName("other")
        );

        Assert.Contains("NotEqual:", exception.Message, StringComparison.Ordinal);
        Assert.Contains("- hai\n+ hai!\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal("một\nhai!\nba", File.ReadAllText(Path.Combine(_folder, "other.received.txt")));
    }

    [Fact]
    public async Task A_last_line_break_is_a_difference()
    {
        Write("end.verified.txt", "một\n");

        await Assert.ThrowsAsync<VerifyException>(async () =>
            await Verifier.Verify("một").UseDirectory(_folder).UseFileName("end")
        );
    }

    [Fact]
    public async Task A_missing_verified_file_fails_and_the_received_one_has_a_byte_order_mark()
    {
        var exception = await Assert.ThrowsAsync<VerifyException>(async () =>
            await Verifier.Verify("một", "md").UseDirectory(_folder).UseFileName("new")
        );

        Assert.Contains("New:", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["new.received.md"], Files());
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(_folder, "new.received.md"))[..3]);
    }

    [Theory]
    [InlineData("a/b", 1)]
    public async Task Class_method_and_parameters_are_the_name(string text, int number)
    {
        Write(
            "VerifierTests.Class_method_and_parameters_are_the_name_text=a-b_number=1.verified.txt",
            $"{text} {number}"
        );

        await Verifier.Verify("a/b 1").UseDirectory(_folder).UseParameters(text, number);
    }

    [Fact]
    public async Task A_method_name_can_be_given()
    {
        Write("VerifierTests.Another.verified.txt", "x");

        await Verifier.Verify("x").UseDirectory(_folder).UseMethodName("Another");
    }

    [Fact]
    public async Task Settings_can_be_shared_and_are_not_changed()
    {
        Write("T.M.verified.txt", "x");
        Write("T.N.verified.txt", "y");
        var settings = new VerifySettings();
        settings.UseDirectory(_folder);
        settings.UseTypeName("T");

        await Verifier.Verify("x", settings).UseMethodName("M");
        await Verifier.Verify("y", settings).UseMethodName("N");
    }

    [Theory]
    [InlineData(1)]
    public async Task Parameters_must_be_named(int number)
    {
        Assert.Equal(1, number);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Verifier.Verify("x"));
    }

    [Fact]
    public async Task Two_verifications_cannot_share_a_file()
    {
        Write("shared.verified.txt", "x");
        await Verifier.Verify("x").UseDirectory(_folder).UseFileName("shared");

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await Verifier.Verify("x").UseDirectory(_folder).UseFileName("shared")
        );
    }

    [Fact]
    public void A_class_must_say_that_it_uses_Verify()
    {
        var attribute = typeof(VerifierTests).GetCustomAttribute<UsesVerifyAttribute>()!;
        attribute.After(typeof(VerifierTests).GetMethod(nameof(A_class_must_say_that_it_uses_Verify))!);

        Assert.Throws<InvalidOperationException>(() =>
        {
            _ = Verifier.Verify("x");
        });
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string[] Files() =>
        [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
