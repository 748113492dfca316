using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Agreements;

/// <summary>
/// A file in Cases/errors is a program with mistakes and says which, each in a comment below the line: <c># AG131 1-5</c> is the code and
/// the columns of the mark; <c># AG133 5:3..6:8</c> names the lines too (for marks over several lines, and where no comment may
/// stand); a single column is a point. Nothing else may be found.
/// </summary>
public partial class ErrorCaseTests
{
    private static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("vi"),
        CultureInfo.GetCultureInfo("en"),
    ];

    public static TheoryData<string> Files() =>
        new(
            Directory
                .EnumerateFiles(Path.Combine(Programs.Cases, "errors"), "*.yaml")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_is_reported_with_its_code_at_its_place_and_nothing_else_is(string file)
    {
        var text = File.ReadAllText(Path.Combine(Programs.Cases, "errors", file));
        var found = new DiagnosticBag();
        var agreement = AgreementReader.Read(new SourceText(file, text), found);

        Assert.Equal(Expected(text), found.ToSorted().Select(Actual).Order(StringComparer.Ordinal));
        Assert.Equal(found.HasErrors, agreement is null);
        Assert.All(found.ToSorted(), CanBeSaid);
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
            Directory.EnumerateFiles(Path.Combine(Programs.Cases, "errors")).Select(File.ReadAllText)
        );
        var kinds = Kinds.All.Where(kind => kind.Group == "Data").Except(elsewhere);
        Assert.All(kinds, kind => Assert.Contains($"# {kind.Code} ", cases, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_sixty_cases_at_least() => Assert.True(Files().Count >= 60);

    private static IEnumerable<string> Expected(string text)
    {
        var expected = new List<string>();
        var line = 0;
        foreach (var (index, content) in text.Split('\n').Index())
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
            expected.Add(Describe(match.Groups["code"].Value, first, start, last, end));
        }
        return expected.Order(StringComparer.Ordinal);
    }

    private static string Actual(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var (line, column) = place.Source!.GetPosition(place.Start + place.Length);
        return Describe(diagnostic.Kind.Code, place.Line, place.Column, line + 1, column);
    }

    private static string Describe(string code, int line, int start, int lastLine, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{line, 4}:{start} to {lastLine}:{end} {code}");

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
