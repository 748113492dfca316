using System.Diagnostics;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>What only a real process shows: its environment, its streams, its signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("agreementgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Time zones, locales, another working directory: the same bytes of every sample.</summary>
    [Fact]
    public async Task Every_surrounding_gives_the_same_bytes()
    {
        var expected = await RenderSamples(TestRepository.Root, Nothing);
        Assert.NotEmpty(expected);

        foreach (var timeZone in (string[])["Asia/Ho_Chi_Minh", "America/New_York"])
        {
            foreach (var locale in (string[])["vi_VN.UTF-8", "tr_TR.UTF-8", "C"])
                Assert.Equal(expected, await RenderSamples(_folder, Variables(("TZ", timeZone), ("LANG", locale))));
        }
    }

    [Fact]
    public async Task A_pipe_gets_the_document_and_nothing_else()
    {
        var program = await File.ReadAllTextAsync(
            TestRepository.Path("tests/AgreementGen.Cli.Tests/Commands/program.yaml")
        );

        var result = await Tool.RunAsync(_folder, Nothing, program, "render", "-", "--to", "txt");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.StartsWith("BAN TUYÊN GIÁO TỈNH ỦY\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi_VN.UTF-8", "không có lệnh nothing")]
    [InlineData("en_GB.UTF-8", "there is no command nothing")]
    public async Task The_locale_gives_the_language(string locale, string words)
    {
        var result = await Tool.RunAsync(_folder, Variables(("LANG", locale)), "", "nothing");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_the_surroundings()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "taken"), "a file, no folder");

        var result = await Tool.RunAsync(_folder, Nothing, "", "new", "chuong-trinh-phoi-hop", "-o", "taken/x.yaml");

        Assert.Equal(3, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Ctrl_C_ends_with_130_even_while_it_waits_for_input()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        var program = TestRepository.Path("tests/AgreementGen.Cli.Tests/Commands/program.yaml");
        using var process = Tool.Start(_folder, Nothing, "render", program, "-", "-o", "out/", "--lang", "en");
        Assert.Equal("out/program.docx", await process.StandardOutput.ReadLineAsync());

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("interrupted", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Variables(params (string Name, string Value)[] variables) =>
        variables.ToDictionary(variable => variable.Name, variable => variable.Value, StringComparer.Ordinal);

    /// <summary>The samples as rendered from a folder, by name.</summary>
    private async Task<SortedDictionary<string, string>> RenderSamples(
        string folder,
        Dictionary<string, string> variables
    )
    {
        var output = Directory.CreateTempSubdirectory("samples-").FullName;
        try
        {
            var programs = Directory
                .EnumerateFiles(TestRepository.Path("samples"), "program.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => Path.GetRelativePath(folder, path));
            var result = await Tool.RunAsync(folder, variables, "", ["render", .. programs, "-o", output, "--quiet"]);
            Assert.Equal((0, ""), (result.ExitCode, result.Errors));
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var path in Directory.EnumerateFiles(output))
                files[Path.GetFileName(path)] = Convert.ToHexString(
                    System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))
                );
            return files;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
