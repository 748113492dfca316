using AgreementGen.Diagnostics;
using AgreementGen.Drift;
using AgreementGen.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Drift;

/// <summary>What a program did with its framework, part by part.</summary>
public class DriftComparisonTests
{
    private const string Framework = """
        title: Phối hợp
        legal_bases: [{ id: b1, text: Căn cứ 1 }, { id: b2, text: Căn cứ 2 }]
        clauses:
          - { id: a, heading: A, items: [Một, { id: a1, text: Hai }, Ba] }
          - { id: b, heading: B, text: Nội dung }
          - { id: c, heading: C }
          - Đoạn cuối
        annexes: [{ id: pl, title: Phụ lục, clauses: [{ id: p1, text: Bảng }] }]
        """;

    [Theory]
    [InlineData("the same", "title: Phối hợp", "title: Phối hợp", "")]
    [InlineData("title", "title: Phối hợp", "title: Khác", "title changed (title: Phối hợp → Khác)")]
    [InlineData("heading", "heading: B", "heading: B mới", "clauses/b changed (heading: B → B mới)")]
    [InlineData(
        "two keys",
        "heading: B, text: Nội dung",
        "heading: X, text: Y",
        "clauses/b changed (heading: B → X, text: Nội dung → Y)"
    )]
    [InlineData("a key more", "id: c, heading: C", "id: c, heading: C, text: T", "clauses/c changed (text:  → T)")]
    [InlineData("an item without id", "Ba]", "Bốn]", "clauses/a changed (items: Một\\nBa → Một\\nBốn)")]
    [InlineData("an item with id", "text: Hai", "text: Nhì", "clauses/a/a1 changed (text: Hai → Nhì)")]
    [InlineData("an item with id gone", "{ id: a1, text: Hai }, ", "", "clauses/a/a1 removed (text: Hai → )")]
    [InlineData("a new one", "- { id: c,", "- { id: n, text: N }\n  - { id: c,", "clauses/n added (text:  → N)")]
    [InlineData("a new one below", "{ id: a1,", "{ id: n, text: N }, { id: a1,", "clauses/a/n added (text:  → N)")]
    [InlineData(
        "a new basis",
        "{ id: b2,",
        "{ id: b3, text: Căn cứ 3 }, { id: b2,",
        "legal_bases/b3 added (text:  → Căn cứ 3)"
    )]
    [InlineData("a text", "- Đoạn cuối", "- Đoạn khác", "clauses/#4 changed (text: Đoạn cuối → Đoạn khác)")]
    [InlineData("annex", "text: Bảng", "text: Danh sách", "annexes/pl/p1 changed (text: Bảng → Danh sách)")]
    [InlineData("locked is not said to a reader", "id: c, heading", "id: c, locked: true, heading", "")]
    [InlineData(
        "moved",
        "  - { id: c, heading: C }\n  - Đoạn cuối",
        "  - Đoạn cuối\n  - { id: c, heading: C }",
        "clauses/#4 moved (position: C → B)"
    )]
    public void Each_difference_is_told_once(string what, string from, string to, string expected)
    {
        _ = what;
        Assert.Contains(from, Framework, StringComparison.Ordinal);
        var program = Framework.Replace(from, to, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join('\n', Compare(Framework, program)));
    }

    [Fact]
    public void What_moves_below_another_part_has_moved_and_may_have_changed_too()
    {
        var program = Framework
            .Replace("{ id: a1, text: Hai }, ", "", StringComparison.Ordinal)
            .Replace("text: Nội dung }", "text: Nội dung, items: [{ id: a1, text: Nhì }] }", StringComparison.Ordinal);
        Assert.Equal(["clauses/a/a1 changed (text: Hai → Nhì, position:  → )"], Compare(Framework, program));
    }

    [Fact]
    public void The_fewest_parts_have_moved() =>
        Assert.Equal(
            ["clauses/d moved (position: c → )"],
            Compare(
                "clauses: [{ id: a, text: a }, { id: b, text: b }, { id: c, text: c }, { id: d, text: d }]",
                "clauses: [{ id: d, text: d }, { id: a, text: a }, { id: b, text: b }, { id: c, text: c }]"
            )
        );

    [Fact]
    public void A_part_knows_where_the_program_says_it()
    {
        var report = new DriftReport(
            "khung.yaml",
            Read("khung.yaml", "clauses: [{ id: a, text: x }, { id: b, text: y }]")
        );
        var row = report.Compare("r", Read("tinh.yaml", "\nclauses:\n  - id: a\n    text: z\n"));
        Assert.Equal(["tinh.yaml(3,5)", "khung.yaml(1,31)"], row.Differences.Select(entry => entry.Place.ToString()));
    }

    [Fact]
    public void Taking_away_and_putting_back_is_symmetric()
    {
        var property = Prop.ForAll(
            Gen.Shuffle(Enumerable.Range(0, 8))
                .Zip(Gen.Choose(0, 8), (order, count) => order.Take(count).ToArray())
                .ToArbitrary(),
            kept =>
            {
                var (all, some) = (Clauses(Enumerable.Range(0, 8)), Clauses(kept));
                var (there, back) = (Entries(all, some), Entries(some, all));
                Assert.Equal(8 - kept.Length, there.Count(entry => entry.State == DriftState.Removed));
                Assert.Equal(8 - kept.Length, back.Count(entry => entry.State == DriftState.Added));
                Assert.Equal(
                    there.Count(e => e.State == DriftState.Moved),
                    back.Count(e => e.State == DriftState.Moved)
                );
                Assert.Empty(Entries(some, some));
                return true;
            }
        );
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), property);

        static string Clauses(IEnumerable<int> ids) =>
            $"clauses: [{string.Join(", ", ids.Select(id => $"{{ id: c{id}, text: t{id} }}"))}]";
    }

    private static IEnumerable<string> Compare(string framework, string program) =>
        Entries(framework, program)
            .Select(entry =>
                $"{entry.Path} {entry.State.ToString().ToLowerInvariant()} ({string.Join(", ", entry.Changes.Select(change => $"{change.Key}: {change.Framework} → {change.Program}"))})".Replace(
                    "\n",
                    "\\n",
                    StringComparison.Ordinal
                )
            );

    private static IReadOnlyList<DriftEntry> Entries(string framework, string program) =>
        new DriftReport("khung.yaml", Read("khung.yaml", framework)).Compare("r", Read("p.yaml", program)).Differences;

    private static YamlMapping Read(string path, string text) =>
        YamlReader.ReadMapping(new SourceText(path, text), new DiagnosticBag())!;
}
