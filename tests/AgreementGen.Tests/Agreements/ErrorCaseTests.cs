using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Agreements;

/// <summary>
/// A file in Cases/errors is a program with mistakes and says which, each in a comment below the line: <c># AG131 1-5</c> is the code and
/// the columns of the mark; <c># AG133 5:3..6:8</c> names the lines too (for marks over several lines, and where no comment may
/// stand); a single column is a point. Nothing else may be found. A folder is a case of several files, each with its own expectations:
/// <c>program.yaml</c>, what it extends, and the overlays <c>overlay*.yaml</c> in the order of their names.
/// </summary>
public partial class ErrorCaseTests
{
    private static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("vi"),
        CultureInfo.GetCultureInfo("en"),
    ];

    private static readonly string Folder = Path.Combine(Programs.Cases, "errors");

    public static TheoryData<string> Files() =>
        new(
            Directory
                .EnumerateFiles(Folder, "*.yaml")
                .Concat(Directory.EnumerateDirectories(Folder))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_is_reported_with_its_code_at_its_place_and_nothing_else_is(string file)
    {
        var files = FilesOf(Path.Combine(Folder, file));
        var found = new DiagnosticBag();
        var agreement = Read(files, found);

        Assert.Equal(
            files.SelectMany(Expected).Order(StringComparer.Ordinal),
            found.ToSorted().Select(Actual).Order(StringComparer.Ordinal)
        );
        Assert.Equal(found.HasErrors, agreement is null);
        Assert.All(found.ToSorted(), CanBeSaid);
    }

    /// <summary>The files of a case by their paths; the program first.</summary>
    private static List<SourceText> FilesOf(string path)
    {
        if (File.Exists(path))
            return [new SourceText(Path.GetFileName(path), File.ReadAllText(path))];
        return
        [
            .. Directory
                .EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories)
                .Select(one => new SourceText(
                    Path.GetRelativePath(path, one).Replace('\\', '/'),
                    File.ReadAllText(one)
                ))
                .OrderBy(one => one.Path != "program.yaml")
                .ThenBy(one => one.Path, StringComparer.Ordinal),
        ];
    }

    private static Agreement? Read(List<SourceText> files, DiagnosticBag found)
    {
        var workspace = new MemoryWorkspace();
        foreach (var file in files)
            workspace.Add(file.Path, file.Text);
        var overlays = files.Where(file => file.Path.StartsWith("overlay", StringComparison.Ordinal));
        var layers = new ProgramLayers(workspace).Read(
            files[0],
            [.. overlays.Select(file => new OverlayFile(file.Path))],
            found
        );
        return layers is not null && AgreementReader.Read(files[0], layers.Root, found) is { } agreement
            ? found.HasErrors
                ? null
                : agreement
            : null;
    }

    [Fact]
    public void Every_kind_of_mistake_in_the_data_has_a_case()
    {
        // What the command line causes, and what the parser might say one day, have tests of their own.
        Kind[] elsewhere =
        [
            Kinds.YamlSyntax,
            Kinds.BadSetting,
            Kinds.SettingIndex,
            Kinds.SettingId,
            Kinds.SettingThroughText,
            Kinds.SettingNeedsIndex,
        ];
        var cases = string.Concat(
            Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        var kinds = Kinds.All.Where(kind => kind.Group == "Data").Except(elsewhere);
        Assert.All(kinds, kind => Assert.Contains($"# {kind.Code} ", cases, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_sixty_cases_at_least() => Assert.True(Files().Count >= 60);

    private static List<string> Expected(SourceText file)
    {
        var expected = new List<string>();
        var line = 0;
        foreach (var (index, content) in file.Text.Split('\n').Index())
        {
            if (Expectation().Match(content) is not { Success: true } match)
            {
                line = index + 1;
                continue;
            }
            var first = match.Groups["line"] is { Success: true } named ? Number(named) : line;
            var last = match.Groups["lastLine"] is { Success: true } below ? Number(below) : first;
            var start = Number(match.Groups["start"]);
            var end = match.Groups["end"] is { Success: true } mark ? Number(mark) : start - 1;
            expected.Add(Describe(file.Path, match.Groups["code"].Value, first, start, last, end));
        }
        return expected;
    }

    private static string Actual(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var (line, column) = place.Source!.GetPosition(place.Start + place.Length);
        return Describe(place.Path, diagnostic.Kind.Code, place.Line, place.Column, line + 1, column);
    }

    private static string Describe(string path, string code, int line, int start, int lastLine, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{path} {line, 4}:{start} to {lastLine}:{end} {code}");

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static void CanBeSaid(Diagnostic diagnostic)
    {
        foreach (var language in Languages)
        {
            Assert.DoesNotContain("{0}", diagnostic.Fact(language), StringComparison.Ordinal);
            Assert.NotEqual(diagnostic.Kind.Code, diagnostic.Fact(language));
            Assert.NotEqual(diagnostic.Kind.Code + ".remedy", diagnostic.Remedy(language));
        }
    }

    [GeneratedRegex(
        @"^# (?<code>AG\d{3}) ((?<line>\d+):)?(?<start>\d+)((-|\.\.(?<lastLine>\d+):)(?<end>\d+))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Expectation();
}
