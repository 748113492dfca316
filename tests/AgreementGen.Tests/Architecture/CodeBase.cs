using System.Text.RegularExpressions;

namespace AgreementGen.Tests.Architecture;

/// <summary>A source file of ours as the tests read it: where it is, and its code without comments and texts.</summary>
/// <param name="Path">Relative to the repository, with <c>/</c>.</param>
internal sealed partial record CodeFile(string Path, string Code)
{
    /// <summary>Lines with what <paramref name="pattern"/> finds, as <c>path(line)</c>.</summary>
    public IEnumerable<string> Find(Regex pattern) =>
        pattern
            .Matches(Code)
            .Select(match => $"{Path}({Code.AsSpan(0, match.Index).Count('\n') + 1}): {match.Value.Trim()}");
}

/// <summary>The repository's files.</summary>
internal static partial class CodeBase
{
    private static readonly string[] NotOurs =
    [
        "bin",
        "obj",
        ".git",
        "TestResults",
        "BenchmarkDotNet.Artifacts",
        "artifacts",
        "out",
    ];

    /// <summary>Paths relative to the repository, with <c>/</c>, of all files but what is built.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Below(TestRepository.Path(folder))
            .Select(path => Path.GetRelativePath(TestRepository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The C# files below a folder.</summary>
    public static IEnumerable<CodeFile> Code(string folder) =>
        Files(folder)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => new CodeFile(path, WithoutWords(Read(path))));

    public static string Read(string path) => File.ReadAllText(TestRepository.Path(path));

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Where(path => Path.GetFileName(path) != ".git")
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(sub => !NotOurs.Contains(Path.GetFileName(sub), StringComparer.Ordinal))
                    .SelectMany(Below)
            );

    /// <summary>Comments and string literals are blanked; line breaks stay, so that line numbers hold.</summary>
    private static string WithoutWords(string code) =>
        Words().Replace(code, match => new string('\n', match.Value.AsSpan().Count('\n')));

    [GeneratedRegex(
        """ //[^\n]* | /\*.*?\*/ | \"\"\".*?\"\"\" | @"(""|[^"])*" | "(\\.|[^"\\\n])*" """,
        Options,
        10_000
    )]
    private static partial Regex Words();

    private const RegexOptions Options =
        RegexOptions.IgnorePatternWhitespace
        | RegexOptions.Singleline
        | RegexOptions.ExplicitCapture
        | RegexOptions.CultureInvariant;
}
