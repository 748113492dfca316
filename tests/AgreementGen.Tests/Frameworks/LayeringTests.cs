using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Frameworks;

/// <summary>What becomes of two trees of which one is laid over the other.</summary>
public class LayeringTests
{
    [Theory]
    [InlineData("a: 1\nb: 2", "b: 3\nc: 4", "{a: 1, b: 3, c: 4}")]
    [InlineData("a: { b: 1, c: 2 }", "a: { c: 3 }", "{a: {b: 1, c: 3}}")]
    [InlineData("a: { b: 1 }", "a: text", "{a: text}")]
    [InlineData("a: text", "a: { b: 1 }", "{a: {b: 1}}")]
    [InlineData("a: 1", "a:", "{a: ~}")]
    [InlineData("a: [x, y]", "a: [z]", "{a: [z]}")]
    [InlineData("a: [{ b: 1 }]", "a: [{ b: 2 }]", "{a: [{b: 2}]}")]
    [InlineData("a: x", "a: [z]", "{a: [z]}")]
    public void Mappings_merge_key_by_key_and_anything_else_takes_the_place_of_what_was_there(
        string lower,
        string upper,
        string expected
    ) => Assert.Equal(expected, Layers.Lay(lower, upper));

    [Theory]
    [InlineData("a known id merges", "{ id: b, t: 3 }", "[{id: a, t: 1}, {id: b, t: 3}, {id: c, t: 1}]")]
    [InlineData("a new one comes last", "{ id: n }", "[{id: a, t: 1}, {id: b, t: 1}, {id: c, t: 1}, {id: n}]")]
    [InlineData("before", "{ id: n, before: b }", "[{id: a, t: 1}, {id: n}, {id: b, t: 1}, {id: c, t: 1}]")]
    [InlineData("after", "{ id: n, after: a }", "[{id: a, t: 1}, {id: n}, {id: b, t: 1}, {id: c, t: 1}]")]
    [InlineData("a known one moves", "{ id: c, before: a, t: 2 }", "[{id: c, t: 2}, {id: a, t: 1}, {id: b, t: 1}]")]
    [InlineData("remove", "{ id: b, remove: true }", "[{id: a, t: 1}, {id: c, t: 1}]")]
    [InlineData("not remove", "{ id: b, remove: false }", "[{id: a, t: 1}, {id: b, t: 1}, {id: c, t: 1}]")]
    [InlineData("without id", "{ after: a, t: 5 }", "[{id: a, t: 1}, {t: 5}, {id: b, t: 1}, {id: c, t: 1}]")]
    [InlineData(
        "several after one keep their order",
        "{ id: m, after: a }, { id: n, after: a }",
        "[{id: a, t: 1}, {id: m}, {id: n}, {id: b, t: 1}, {id: c, t: 1}]"
    )]
    [InlineData(
        "beside one that is new itself",
        "{ id: m, before: n }, { id: n, before: a }",
        "[{id: n}, {id: a, t: 1}, {id: b, t: 1}, {id: m}, {id: c, t: 1}]",
        "[{ id: n, before: a }, { id: m, before: n }]",
        "[{id: m}, {id: n}, {id: a, t: 1}, {id: b, t: 1}, {id: c, t: 1}]"
    )]
    [InlineData(
        "texts beside items with ids",
        "{ id: b, t: 3 }, text",
        "[{id: a, t: 1}, {id: b, t: 3}, {id: c, t: 1}, text]"
    )]
    public void Items_with_an_id_merge_by_it(string how, string upper, string expected, params string[] other)
    {
        const string Lower = "clauses: [{ id: a, t: 1 }, { id: b, t: 1 }, { id: c, t: 1 }]";
        _ = how;
        if (other is [var inOrder, var laid])
            Assert.Equal($"{{clauses: {laid}}}", Layers.Lay(Lower, $"clauses: {inOrder}"));
        else
            Assert.Equal($"{{clauses: {expected}}}", Layers.Lay(Lower, $"clauses: [{upper}]"));
    }

    [Theory]
    [InlineData("in its own list", "{ id: a, items: [{ id: b, t: 2 }] }", "[{id: a, items: [{id: b, t: 2}, x]}]")]
    [InlineData("from the top, by the id alone", "{ id: b, t: 2 }", "[{id: a, items: [{id: b, t: 2}, x]}]")]
    [InlineData("removed from the top", "{ id: b, remove: true }", "[{id: a, items: [x]}]")]
    [InlineData("a new one beside it", "{ id: n, after: b }", "[{id: a, items: [{id: b, t: 1}, {id: n}, x]}]")]
    [InlineData("moved out", "{ id: b, before: a }", "[{id: b, t: 1}, {id: a, items: [x]}]")]
    [InlineData(
        "rescued from one that goes",
        "{ id: a, remove: true }, { id: b, t: 2, before: z }, { id: z }",
        "[{id: b, t: 2}, {id: z}]"
    )]
    [InlineData("a list without ids", "{ id: a, items: [y] }", "[{id: a, items: [y]}]")]
    [InlineData(
        "a text that is there already",
        "{ id: a, items: [{ id: n }, x] }",
        "[{id: a, items: [{id: b, t: 1}, x, {id: n}]}]"
    )]
    public void An_item_below_another_is_found_by_its_id(string how, string upper, string expected)
    {
        _ = how;
        Assert.Equal(
            $"{{clauses: {expected}}}",
            Layers.Lay("clauses: [{ id: a, items: [{ id: b, t: 1 }, x] }]", $"clauses: [{upper}]")
        );
    }

    [Fact]
    public void A_new_item_may_say_the_places_of_its_own_items() =>
        Assert.Equal(
            "{clauses: [{id: b}, {id: a, items: [{id: n}, {id: m}]}]}",
            Layers.Lay("clauses: [{ id: b }]", "clauses: [{ id: a, items: [{ id: m }, { id: n, before: m }] }]")
        );

    [Fact]
    public void Free_values_may_use_the_words_of_layers_as_their_own()
    {
        const string Values = "vars: { rows: [{ before: 5, remove: true }] }";
        Assert.Equal("{vars: {rows: [{before: 5, remove: true}]}}", Layers.Lay(Values));
        Assert.Equal("{x: 1, vars: {rows: [{before: 5, remove: true}]}}", Layers.Lay("x: 1", Values));
        Assert.Equal(
            "{vars: {a: [{id: x, n: 2}]}}",
            Layers.Lay("vars: { a: [{ id: x, n: 1 }] }", "vars: { a: [{ id: x, n: 2 }] }")
        );
    }

    [Fact]
    public void Every_value_keeps_its_place_through_any_number_of_layers()
    {
        var root = Layers
            .Read(
                out _,
                "a: 1\nclauses:\n  - { id: x, heading: H, text: T }\n",
                "b: 2\n",
                "\n\nclauses:\n  - id: x\n    text: U\n",
                "c: 3"
            )!
            .Root;
        var clause = (AgreementGen.Yaml.YamlMapping)
            ((AgreementGen.Yaml.YamlSequence)root.Find("clauses")!.Value).Items[0];
        Assert.Equal("0.yaml(1,4)", root.Find("a")!.Value.Location.ToString());
        Assert.Equal("1.yaml(1,4)", root.Find("b")!.Value.Location.ToString());
        Assert.Equal("0.yaml(3,23)", clause.Find("heading")!.Value.Location.ToString());
        Assert.Equal("2.yaml(5,11)", clause.Find("text")!.Value.Location.ToString());
        Assert.Equal("3.yaml(1,4)", root.Find("c")!.Value.Location.ToString());
        Assert.Equal("0.yaml", root.Location.Path);
    }

    [Theory]
    [InlineData("[{ id: x, before: zzz }]", "1.yaml(1,28) AG174 «zzz»")]
    [InlineData("[{ id: x, after: nguyen-tak }]", "1.yaml(1,27) AG175 «nguyen-tak»")]
    [InlineData("[{ id: muc-dick, remove: true }]", "1.yaml(1,17) AG175 «muc-dick»")]
    [InlineData("[{ remove: true }]", "1.yaml(1,13) AG176 «remove»")]
    [InlineData("[{ id: muc-dich, after: muc-dich }]", "1.yaml(1,34) AG177 «muc-dich»")]
    [InlineData("[{ id: muc-dich, after: nho }]", "1.yaml(1,34) AG177 «nho»")]
    [InlineData("[{ id: muc-dich, remove: true }, { id: nho }]", "1.yaml(1,49) AG178 «nho»")]
    [InlineData("[{ id: x }, { id: x }]", "1.yaml(1,28) AG150 «x» FirstDefined 1.yaml(1,17)")]
    [InlineData("[{ id: x, before: nho, after: nho }]", "1.yaml(1,33) AG153 «after» FirstDefined 1.yaml(1,20)")]
    [InlineData("[{ id: x, remove: tru }]", "1.yaml(1,28) AG141 «tru»")]
    [InlineData("[{ id: x, before: [a] }]", "1.yaml(1,28) AG133 «[a]»")]
    public void A_wrong_instruction_is_reported_at_its_place(string upper, string expected)
    {
        const string Lower = "clauses: [{ id: muc-dich, items: [{ id: nho }] }, { id: nguyen-tac }]";
        Assert.Equal([expected], Layers.Mistakes(Lower, $"clauses: {upper}"));
    }

    [Theory]
    [InlineData("[{ id: k, text: Khác }]", "1.yaml(1,20) AG172 «text» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: k, heading: Thêm }]", "1.yaml(1,20) AG172 «heading» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: k, locked: false }]", "1.yaml(1,20) AG172 «locked» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: k, remove: true }]", "1.yaml(1,20) AG172 «remove» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: k, after: b }]", "1.yaml(1,20) AG172 «after» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: con, text: Khác }]", "1.yaml(1,22) AG172 «text» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: con, remove: true }]", "1.yaml(1,22) AG172 «remove» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: con, before: b }]", "1.yaml(1,22) AG172 «before» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: n, before: con }]", "1.yaml(1,20) AG172 «before» LockedAt 0.yaml(1,20)")]
    [InlineData("[{ id: b, remove: true }]", "1.yaml(1,20) AG173 «remove» LockedAt 0.yaml(1,108)")]
    [InlineData("[{ id: b, items: [x] }]", "1.yaml(1,20) AG173 «items» LockedAt 0.yaml(1,108)")]
    [InlineData(
        "[x]",
        "1.yaml(1,1) AG173 «clauses» LockedAt 0.yaml(1,20)",
        "1.yaml(1,1) AG173 «clauses» LockedAt 0.yaml(1,108)"
    )]
    [InlineData("[{ id: k, text: Giữ }]")]
    [InlineData("[{ id: n, before: k }]")]
    [InlineData("[{ id: b, heading: B }]")]
    public void What_is_locked_below_cannot_be_changed(string upper, params string[] expected)
    {
        const string Lower =
            "clauses: [{ id: k, locked: true, text: Giữ, items: [{ id: con, text: C }] }, { id: b, items: [{ id: trong, locked: true }] }]";
        Assert.Equal(expected, Layers.Mistakes(Lower, $"clauses: {upper}"));
    }

    [Fact]
    public void A_layer_between_may_lock_what_the_lowest_left_open()
    {
        string[] layers = ["clauses: [{ id: a, t: 1 }]", "clauses: [{ id: a, t: 2, locked: true }]"];
        Assert.Equal("{clauses: [{id: a, t: 2, locked: true}]}", Layers.Lay(layers));
        Assert.Equal(
            ["2.yaml(1,20) AG172 «t» LockedAt 1.yaml(1,26)"],
            Layers.Mistakes([.. layers, "clauses: [{ id: a, t: 3 }]"])
        );
    }

    [Fact]
    public void Items_cannot_be_moved_deeper_than_a_file_may_be()
    {
        var deep = Nest("d", 90);
        Assert.Equal(
            [Kinds.YamlTooDeep.Code],
            Layers
                .Mistakes($"clauses: [{deep}]", $"clauses: [{Nest("e", 90).Insert(1, " after: d89,")}]")
                .Select(m => m.Split(' ')[1])
        );

        static string Nest(string name, int levels) =>
            string.Concat(Enumerable.Range(0, levels).Select(i => $"{{ id: {name}{i}, items: ["))
            + string.Concat(Enumerable.Repeat("]}", levels));
    }
}
