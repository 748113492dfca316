using System.Diagnostics;
using System.Globalization;
using System.Text;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Agreements;

/// <summary>Programs changed at random: there are only diagnostics, each of which can be said, and soon.</summary>
public class MutationTests
{
    private const int Mutations = 10_000;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    /// <summary>What a mutation puts in: pieces of YAML, of expressions and of Unicode that have meanings.</summary>
    private static readonly string[] Pieces =
    [
        ":",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\r",
        "\t",
        "#",
        " #",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        "'",
        "|",
        ">",
        "|-\n",
        "&a ",
        "*a",
        "!",
        "!!int ",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "---\n",
        "...\n",
        "{{",
        "}}",
        "~",
        "null",
        "\\",
        "\"\\u0007\"",
        "\"\\U99999999\"",
        "\"\\",
        "<<: ",
        "\0",
        "\u0007",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "\ud800",
        "\udc00",
        "e\u0301",
        "😀",
        "đ",
        "0",
        "-1",
        "99999999999",
        "31/02/2021",
        "colspan: 9",
        "rowspan: 9",
        "id: btg",
        "party: x",
        "%YAML 9.9\n",
        "%TAG ! x\n",
        "&a [*a]",
        "[[[[[[[[[[[[[[[[",
    ];

    [Fact]
    public void Ten_thousand_mutations_end_in_diagnostics()
    {
        var programs = Programs.Valid().Select(Programs.ReadFile).ToArray();
        var random = new Random(20211215);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(programs[random.Next(programs.Length)], random);
            var started = Stopwatch.GetTimestamp();
            Check(text, $"mutation {i}");
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
        }
        Assert.True(slowest < TimeSpan.FromSeconds(5), $"The slowest took {slowest}.");
    }

    [Fact]
    public void Any_lines_of_a_program_in_any_order_end_in_diagnostics()
    {
        var lines = Programs.Full.Split('\n');
        var programs = Gen.Elements(lines).ListOf().Select(chosen => string.Join('\n', chosen));
        Check(programs);
    }

    [Fact]
    public void Any_text_ends_in_diagnostics() => Check(Gen.Elements(Pieces).ListOf().Select(string.Concat));

    [Fact]
    public void Any_setting_ends_in_diagnostics()
    {
        string[] parts =
        [
            "parties",
            "title",
            "vars",
            "clauses",
            "[0]",
            "[btg]",
            "[",
            "]",
            ".",
            "=",
            "x",
            "\ud800",
            "rows",
            "table",
        ];
        var settings = Gen.Elements(parts).ListOf().Select(string.Concat);
        var property = Prop.ForAll(
            settings.ToArbitrary(),
            setting =>
            {
                _ = Programs.Read(Programs.Full, out var found, setting);
                return found.ToSorted().All(CanBeSaid);
            }
        );
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), property);
    }

    private static void Check(Gen<string> programs)
    {
        var property = Prop.ForAll(
            programs.ToArbitrary(),
            text =>
            {
                Check(text, text);
                return true;
            }
        );
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), property);
    }

    private static void Check(string text, string what)
    {
        var found = new DiagnosticBag();
        try
        {
            var agreement = AgreementReader.Read(new SourceText("program.yaml", text), found);
            Assert.Equal(found.HasErrors, agreement is null);
        }
        catch (Exception bug) when (bug is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {bug}\n{text}");
        }
        Assert.All(found.ToSorted(), diagnostic => Assert.True(CanBeSaid(diagnostic)));
    }

    private static bool CanBeSaid(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        return place.Start >= 0
            && place.Length >= 0
            && place.Start + place.Length <= place.Source!.Text.Length
            && diagnostic.Fact(Vietnamese).Length > 0
            && diagnostic.Remedy(Vietnamese).Length > 0;
    }

    /// <summary>One to four changes: a piece put in, a stretch taken out, doubled or moved, a line indented.</summary>
    internal static string Mutate(string program, Random random)
    {
        var text = new StringBuilder(program);
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 40), text.Length - at);
            var stretch = text.ToString(at, length);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, stretch);
                    break;
                case 2:
                    text.Remove(at, length).Insert(random.Next(text.Length + 1), stretch);
                    break;
                case 3:
                    text.Insert(
                        Math.Max(0, program.LastIndexOf('\n', Math.Min(at, program.Length - 1)) + 1)
                            % (text.Length + 1),
                        " "
                    );
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }
        return text.ToString();
    }
}
