using System.Text.RegularExpressions;

namespace AgreementGen.Tests.Architecture;

/// <summary>The repository builds on any machine and from any feed: it names none.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] Binary = [".docx", ".png", ".pdf", ".ico"];

    /// <summary>Written in parts, so that this file does not find itself.</summary>
    private static readonly Regex Elsewhere = new(
        string.Join(
            '|',
            "nuget" + @"\.org",
            "npm" + @"js\.(org|com)",
            "pypi" + @"\.org",
            "debian" + @"\.org",
            "/ho" + "me/",
            "/ro" + "ot/",
            "/wo" + "rk/",
            "/tm" + "p/",
            @"[A-Z]:\\" + @"Users"
        ),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10)
    );

    [Fact]
    public void No_file_names_a_package_registry_or_a_path_of_a_machine() =>
        Assert.DoesNotContain(
            CodeBase
                .Files()
                .Where(path => !Binary.Contains(Path.GetExtension(path), StringComparer.Ordinal))
                .Where(path => !path.Contains(".received.", StringComparison.Ordinal)),
            path => Elsewhere.IsMatch(CodeBase.Read(path))
        );

    /// <summary>The top level of the house.</summary>
    [Fact]
    public void The_top_level_is_tidy() =>
        Assert.Equal(
            ["samples", "src", "templates", "tests"],
            Directory
                .EnumerateDirectories(TestRepository.Root)
                .Select(path => Path.GetFileName(path)!)
                .Where(name =>
                    name[0] != '.' && name is not ("out" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts")
                )
                .Order(StringComparer.Ordinal)
        );
}
