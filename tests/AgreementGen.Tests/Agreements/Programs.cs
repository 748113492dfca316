using AgreementGen.Agreements;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Agreements;

/// <summary>Programs to test with, and where their files are.</summary>
internal static class Programs
{
    /// <summary>The smallest program.</summary>
    public const string Small = """
        template: chuong-trinh-phoi-hop
        title: Phối hợp tuyên truyền
        parties:
          - id: btg
            name: Ban Tuyên giáo Tỉnh ủy
        clauses:
          - Nội dung thứ nhất.

        """;

    public static string Repository { get; } = TestRepository.Root;

    public static string Cases { get; } = Path.Combine(Repository, "tests", "AgreementGen.Tests", "Cases");

    /// <summary>A program with every key of the contract.</summary>
    public static string Full => File.ReadAllText(Path.Combine(Cases, "programs", "every-key.yaml"));

    /// <summary>The samples and the programs of the tests: all without a mistake.</summary>
    public static IEnumerable<string> Valid()
    {
        var samples = Path.Combine(Repository, "samples");
        var found = Directory.Exists(samples)
            ? Directory.EnumerateFiles(samples, "program.yaml", SearchOption.AllDirectories)
            : [];
        return found
            .Concat(Directory.EnumerateFiles(Path.Combine(Cases, "programs"), "*.yaml"))
            .Select(path => Path.GetRelativePath(Repository, path))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The samples' overlays.</summary>
    public static IEnumerable<string> Overlays() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository, "samples"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository, path))
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "overlays")
            .Order(StringComparer.Ordinal);

    public static string ReadFile(string path) => File.ReadAllText(Path.Combine(Repository, path));

    public static Agreement? Read(string text, out DiagnosticBag found, params string[] settings)
    {
        found = new DiagnosticBag();
        return AgreementReader.Read(new SourceText("program.yaml", text), found, new ProgramOverrides(settings));
    }

    /// <summary>The agreement of a program without a mistake.</summary>
    public static Agreement Read(string text, params string[] settings)
    {
        var agreement = Read(text, out var found, settings);
        Assert.Empty(found.ToSorted().Select(Describe));
        return agreement!;
    }

    /// <summary>A diagnostic on a line: place, code, the marked text.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        return FormattableString.Invariant($"{place.Line}:{place.Column} {diagnostic.Kind.Code} «{place.Text}»");
    }

    public static string[] Mistakes(string text, params string[] settings)
    {
        _ = Read(text, out var found, settings);
        return [.. found.ToSorted().Select(Describe)];
    }
}
