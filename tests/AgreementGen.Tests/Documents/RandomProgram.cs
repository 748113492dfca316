using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Documents;

/// <summary>A node of a program made at random; what it says is in <see cref="RandomProgram"/>.</summary>
/// <param name="Formats">Of its items; empty: the formats above go on.</param>
/// <param name="Label">By hand; empty for none.</param>
/// <param name="Cites">Picks the node that its last paragraph cites, among those that can be cited.</param>
internal sealed record RandomNode(
    bool HasHeading,
    int Paragraphs,
    bool IsParty,
    bool HasTable,
    bool IsUnnumbered,
    string Label,
    int? Start,
    string[] Formats,
    int? Cites,
    RandomNode[] Items
);

/// <summary>Clauses and annexes of any shape: any nesting, any formats, numbers by hand, restarts, plain paragraphs, parties, tables.</summary>
internal sealed record RandomProgram(string[] Formats, RandomNode[] Clauses, RandomNode[][] Annexes)
{
    private const int Deepest = 6;

    private static readonly string[][] UsualFormats =
    [
        ["I.", "1.", "-", "+"],
        ["Phần I", "Chương I", "Mục 1", "Tiểu mục 1", "Điều 1.", "1.", "a)"],
        ["Chương I", "Điều 1.", "1.", "a)", "-"],
        ["Phần thứ nhất", "I-", "1.1.", "1.1."],
        ["Điều 1.", "1.1.", "(1)"],
        ["1.", "1.1.", "1.1.", "a)"],
        ["none", "1)", "a)"],
    ];

    private static readonly string[] AnyFormats = AgreementGen.Documents.NumberFormat.Examples;

    public static Arbitrary<RandomProgram> Any => Arb.From(Programs, Smaller);

    private static Gen<RandomProgram> Programs =>
        from formats in SomeFormats
        from clauses in Nodes(1, 5, 0)
        from annexes in Nodes(1, 3, 2).ArrayOf().Resize(3)
        select new RandomProgram(formats, clauses, annexes);

    private static Gen<string[]> SomeFormats =>
        Gen.OneOf(Gen.Elements(UsualFormats), Gen.Choose(1, 5).SelectMany(n => Gen.Elements(AnyFormats).ArrayOf(n)));

    private static Gen<RandomNode[]> Nodes(int least, int most, int depth) =>
        Gen.Choose(depth >= Deepest ? 0 : least, depth >= Deepest ? 0 : most).SelectMany(n => Node(depth).ArrayOf(n));

    private static Gen<RandomNode> Node(int depth) =>
        from kind in Gen.Choose(0, 99)
        from paragraphs in Gen.Choose(kind < 50 ? 0 : 1, 2)
        from isUnnumbered in Rarely(8)
        from label in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements("hand")))
        from start in Gen.Frequency((9, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 30).Select(n => (int?)n)))
        from formats in Gen.Frequency((8, Gen.Constant(Array.Empty<string>())), (1, SomeFormats))
        from cites in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 1000).Select(n => (int?)n)))
        from items in Gen.Frequency((2, Gen.Constant(Array.Empty<RandomNode>())), (2, Nodes(1, 4, depth + 1)))
        select new RandomNode(
            kind < 50,
            paragraphs,
            kind < 8,
            kind % 16 == 0,
            isUnnumbered,
            isUnnumbered ? "" : label,
            start,
            formats,
            cites,
            items
        );

    private static Gen<bool> Rarely(int oneIn) => Gen.Choose(1, oneIn).Select(n => n == 1);

    /// <summary>The same program with one node less: what FsCheck shows of a fault is then the least that has it.</summary>
    private static IEnumerable<RandomProgram> Smaller(RandomProgram program) =>
        [
            .. program.Annexes.Select(
                (_, i) => program with { Annexes = [.. program.Annexes.Where((_, j) => j != i)] }
            ),
            .. Smaller(program.Clauses)
                .Where(clauses => clauses.Length > 0)
                .Select(clauses => program with { Clauses = clauses }),
            .. program.Annexes.SelectMany(
                (annex, i) =>
                    Smaller(annex)
                        .Where(nodes => nodes.Length > 0)
                        .Select(nodes =>
                            program with
                            {
                                Annexes = [.. program.Annexes.Select((old, j) => j == i ? nodes : old)],
                            }
                        )
            ),
        ];

    private static IEnumerable<RandomNode[]> Smaller(RandomNode[] nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            yield return [.. nodes[..i], .. nodes[(i + 1)..]];
            foreach (var items in Smaller(nodes[i].Items))
                yield return [.. nodes[..i], nodes[i] with { Items = items }, .. nodes[(i + 1)..]];
            if (nodes[i].Start is not null || nodes[i].Formats.Length > 0 || nodes[i].Label.Length > 0)
                yield return
                [
                    .. nodes[..i],
                    nodes[i] with
                    {
                        Start = null,
                        Formats = [],
                        Label = "",
                    },
                    .. nodes[(i + 1)..],
                ];
        }
    }

    public override string ToString() => new RandomProgramText(this).Yaml;
}
