using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using AgreementGen.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Frameworks;

/// <summary>Rules of layers that hold for any layers.</summary>
public class LayeringPropertyTests
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f", "g"];
    private static readonly string[] Words = ["một", "Hai: ba", "{{ x }}", "05", "*đậm*", "~", ""];

    [Fact]
    public void An_empty_layer_changes_nothing() =>
        Check(
            Program(),
            program =>
            {
                var alone = Layers.Read(out _, program)!.Root;
                var under = Layers.Read(out _, program, "{}", "# không có gì\n{}")!.Root;
                Assert.Equal(Layers.Show(alone), Layers.Show(under));
                Assert.Equal(Places(alone), Places(under));
            }
        );

    [Fact]
    public void A_copy_of_the_program_laid_over_it_changes_nothing() =>
        Check(
            Program(),
            program =>
            {
                var copied = Layers.Read(out var found, program, program)!.Root;
                Assert.Empty(found.ToSorted());
                Assert.Equal(Layers.Lay(program), Layers.Show(copied));
            }
        );

    [Fact]
    public void Layers_laid_together_first_are_the_same_as_one_after_the_other() =>
        Check(
            Program().Three(),
            layers =>
            {
                var (lowest, middle, upper) = layers;
                var after = Lay(upper, Lay(middle, Read(lowest)));
                var together = Lay(Lay(upper, Read(middle)), Read(lowest));
                Assert.Equal(Show(after), Show(together));
            }
        );

    [Fact]
    public void A_chain_of_extends_is_the_same_as_overlays() =>
        Check(
            Program().Three(),
            layers =>
            {
                var (lowest, middle, upper) = layers;
                var workspace = new MemoryWorkspace
                {
                    { "0.yaml", lowest },
                    { "1.yaml", $"extends: 0.yaml\n{middle}" },
                    { "2.yaml", $"extends: 1.yaml\n{upper}" },
                };
                var chain = Layers.Read(workspace, "2.yaml", new DiagnosticBag())!.Root;
                Assert.Equal(Layers.Lay(lowest, middle, upper), Layers.Show(chain));
            }
        );

    [Fact]
    public void Every_text_is_still_the_text_at_its_place() =>
        Check(
            Program().Three(),
            layers =>
            {
                var (lowest, middle, upper) = layers;
                foreach (var scalar in Scalars(Layers.Read(out _, lowest, middle, upper)!.Root))
                {
                    var written = new SourceText("x", $"x: {scalar.Location.Text}");
                    var read = (YamlScalar)YamlReader.ReadMapping(written, new DiagnosticBag())!.Entries[0].Value;
                    Assert.Equal(scalar.Value, read.Value);
                }
            }
        );

    [Fact]
    public void Placing_and_removing_lose_and_double_nothing_else() =>
        Check(
            Instructions().Where(all => all.Length > 0),
            instructions =>
            {
                const string Lower =
                    "clauses: [{ id: a, items: [{ id: b }, { id: c }] }, { id: d }, { id: e }, { id: f }]";
                var upper = string.Join(", ", instructions.Select(one => $"{{ id: {one.Id}, {one.Instruction} }}"));
                var merged = Layers.Read(out var found, Lower, $"clauses: [{upper}]")!.Root;
                var left = Scalars(merged).Select(scalar => scalar.Value).ToList();
                Assert.Equal(left.Distinct(StringComparer.Ordinal), left);
                if (found.HasErrors)
                    return;
                var removed = instructions
                    .Where(one => one.Instruction == "remove: true")
                    .Select(one => one.Id)
                    .ToList();
                var placed = instructions.Select(one => one.Id).Except(removed, StringComparer.Ordinal);
                var kept = removed.Contains("a") ? Ids[3..6] : Ids[..6];
                Assert.Equal(
                    kept.Except(removed, StringComparer.Ordinal)
                        .Union(placed, StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                    left.Order(StringComparer.Ordinal)
                );
            }
        );

    [Fact]
    public void A_long_list_and_a_long_chain_of_places_are_no_trouble()
    {
        var lower = $"clauses: [{string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"{{ id: a{i} }}"))}]";
        var upper =
            $"clauses: [{string.Join(", ", Enumerable.Range(1, 12_000).Select(i => $"{{ id: a{i}, after: a{i * 7 % 19_997} }}"))}]";
        var merged = Layers.Read(out var found, lower, upper)!.Root;
        Assert.Equal(20_000, ((YamlSequence)merged.Entries[0].Value).Items.Length);
        Assert.All(found.ToSorted(), mistake => Assert.Equal(Kinds.PlacedByItself, mistake.Kind));
    }

    [Fact]
    public void A_bomb_of_aliases_stays_small_below_other_layers()
    {
        var bomb =
            "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(
                Enumerable
                    .Range(0, 9)
                    .Select(i =>
                        $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i)}", 10))}]\n"
                    )
            );
        Assert.Null(Layers.Read(out var found, bomb, "a: 1"));
        Assert.Contains(Kinds.YamlTooLarge, found.ToSorted().Select(mistake => mistake.Kind));
    }

    /// <summary>A layer: texts, mappings, lists without ids and lists with ids, each under names of its own.</summary>
    private static Gen<string> Program() =>
        from scalars in Entries("s", Word())
        from mappings in Entries("m", Entries("t", Word()).Select(entries => $"{{ {entries} }}"))
        from plain in Entries("l", Word().ListOf().Select(words => $"[{string.Join(", ", words.Take(3).Append("x"))}]"))
        from items in Items(2)
        let parts = new[] { "n: 1", scalars, mappings, plain, items == "[]" ? "" : $"clauses: {items}" }
        select $"{string.Join("\n", parts.Where(part => part.Length > 0))}\n";

    private static Gen<string> Entries(string name, Gen<string> value) =>
        Gen.Choose(0, 3)
            .Zip(value)
            .ListOf()
            .Select(entries =>
                string.Join(
                    name == "t" ? ", " : "\n",
                    entries
                        .Take(3)
                        .DistinctBy(entry => entry.Item1)
                        .Select(entry => $"{name}{entry.Item1}: {entry.Item2}")
                )
            );

    /// <summary>Each id has its one place, so that no layer puts it below another item.</summary>
    private static Gen<string> Items(int depth) =>
        Gen.Elements(Ids)
            .Zip(Entries("t", Word()).Zip(depth == 0 ? Gen.Constant("") : Items(depth - 1)))
            .ListOf()
            .Select(items =>
                $"[{string.Join(
                    ", ",
                    items.Take(4).DistinctBy(item => item.Item1).Select(item => Item(item.Item1 + depth, item.Item2.Item1, item.Item2.Item2))
                )}]"
            );

    private static string Item(string id, string entries, string items) =>
        $"{{ id: {id}{(entries.Length > 0 ? ", " + entries : "")}{(items.Length > 2 ? ", items: " + items : "")} }}";

    private static Gen<string> Word() => Gen.Elements(Words).Select(word => word is "~" or "" ? "~" : $"'{word}'");

    private static Gen<(string Id, string Instruction)[]> Instructions() =>
        Gen.Elements(Ids)
            .Zip(Gen.Elements("before", "after", "remove").Zip(Gen.Elements(Ids)))
            .ListOf()
            .Select(all =>
                all.Take(5)
                    .DistinctBy(one => one.Item1)
                    .Select(one => (one.Item1, Instruction(one.Item2.Item1, one.Item2.Item2)))
                    .ToArray()
            );

    private static string Instruction(string key, string id) => key == "remove" ? "remove: true" : $"{key}: {id}";

    private static void Check<T>(Gen<T> cases, Action<T> holds) =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                cases.ToArbitrary(),
                one =>
                {
                    holds(one);
                    return true;
                }
            )
        );

    private static YamlMapping Read(string text) =>
        YamlReader.ReadMapping(new SourceText("x.yaml", text), new DiagnosticBag())!;

    private static YamlMapping Lay(string upper, YamlMapping lower) => Lay(Read(upper), lower);

    private static YamlMapping Lay(YamlMapping upper, YamlMapping lower) =>
        new Layering(new DiagnosticBag()).Lay(upper, lower);

    /// <summary>Keys and items in the order of their names, which the way of laying may change.</summary>
    private static string Show(YamlNode node) =>
        node switch
        {
            YamlMapping mapping =>
                $"{{{string.Join(", ", mapping.Entries.Select(e => $"{e.Key.Value}: {Show(e.Value)}").Order(StringComparer.Ordinal))}}}",
            YamlSequence list when list.Items.All(item => item is YamlMapping) =>
                $"[{string.Join(", ", list.Items.Select(Show).Order(StringComparer.Ordinal))}]",
            _ => Layers.Show(node),
        };

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value)),
            YamlSequence list => list.Items.SelectMany(Scalars),
            YamlScalar scalar => [scalar],
            _ => [],
        };

    private static IEnumerable<string> Places(YamlNode node) =>
        Scalars(node).Select(scalar => scalar.Location.ToString());
}
