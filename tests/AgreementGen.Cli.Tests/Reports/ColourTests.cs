using AgreementGen.Cli.Commands;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Tests.Reports;

public sealed class ColourTests
{
    [Fact]
    public void Messages_on_a_screen_have_colours() =>
        Assert.True(HasColours(new FakeTerminal { IsErrorScreen = true }));

    [Fact]
    public void Messages_in_a_file_have_none() => Assert.False(HasColours(new FakeTerminal()));

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void The_environment_turns_them_off(string name, string value) =>
        Assert.False(
            HasColours(
                new FakeTerminal
                {
                    IsErrorScreen = true,
                    Variables = new(StringComparer.Ordinal) { [name] = value },
                }
            )
        );

    [Fact]
    public void So_does_the_option() =>
        Assert.False(HasColours(new FakeTerminal { IsErrorScreen = true }, "--no-color"));

    [Fact]
    public void A_document_is_not_printed_on_a_screen()
    {
        var terminal = new FakeTerminal { IsOutputScreen = true };

        var code = Application.Run(["render", "-"], terminal, new MemoryWorkspace());

        Assert.Equal(ExitCode.WrongCommandLine, code);
        Assert.Empty(terminal.Output);
    }

    private static bool HasColours(FakeTerminal terminal, params string[] options)
    {
        Application.Run(["render", "nowhere.yaml", .. options], terminal, new MemoryWorkspace());
        Assert.Contains("AG600", terminal.Errors, StringComparison.Ordinal);
        return terminal.Errors.Contains('\e', StringComparison.Ordinal);
    }
}
