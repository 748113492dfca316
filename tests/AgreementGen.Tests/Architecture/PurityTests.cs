using System.Text.RegularExpressions;

namespace AgreementGen.Tests.Architecture;

/// <summary>The library has one door to the outside; the command line has one for the console.</summary>
public sealed partial class PurityTests
{
    private const string Door = "src/AgreementGen/Sources/DiskWorkspace.cs";

    [Fact]
    public void The_library_goes_out_by_one_door()
    {
        Assert.Empty(
            CodeBase.Code("src/AgreementGen").Where(file => file.Path != Door).SelectMany(file => file.Find(Outside()))
        );
        Assert.NotEmpty(CodeBase.Code("src/AgreementGen").Single(file => file.Path == Door).Find(Outside()));
    }

    [Fact]
    public void The_library_has_no_moods() =>
        Assert.Empty(CodeBase.Code("src/AgreementGen").SelectMany(file => file.Find(Mood())));

    [Fact]
    public void The_console_and_the_environment_are_touched_in_one_folder() =>
        Assert.Empty(
            CodeBase
                .Code("src/AgreementGen.Cli")
                .Where(file => !file.Path.StartsWith("src/AgreementGen.Cli/Terminals/", StringComparison.Ordinal))
                .Where(file => file.Path != "src/AgreementGen.Cli/Program.cs")
                .SelectMany(file => file.Find(Console()))
        );

    /// <summary>Files, console, environment, clock, other programs, the network.</summary>
    [GeneratedRegex(
        @"(?<![\w.])(System\.IO\.)?(File|Directory|FileStream|FileInfo|DirectoryInfo|Console|Environment|Process|Stopwatch|HttpClient|Socket)(?=[.(])|DateTime(Offset)?\.(Now|UtcNow|Today)|TimeProvider\.System|Path\.GetTemp\w+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Outside();

    /// <summary>What differs from run to run or from machine to machine.</summary>
    [GeneratedRegex(
        @"CultureInfo\.Current\w*|Guid\.NewGuid|Random\.Shared|new Random\(\)|TimeZoneInfo|AppContext|Thread\.Sleep",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Mood();

    [GeneratedRegex(
        @"(?<![\w.])(Console|Environment)\.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Console();
}
