using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using AgreementGen.Tests.Agreements;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Frameworks;

/// <summary>Whatever becomes of the files, they are laid together or it is said what is wrong; nothing throws.</summary>
public class LayerMutationTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    private static readonly string[] Pieces =
    [
        "\n  - { id: x, after: nguyen-tac }",
        "\n  - { id: noi-dung, remove: true }",
        "locked: true\n",
        "before: chi-tieu\n",
        "extends: program.yaml\n",
        "extends: ../overlays/tra-vinh.yaml\n",
        "remove: true\n",
        "id: noi-dung\n",
        "items: []\n",
        "clauses: ~\n",
        "vars: [1]\n",
    ];

    [Fact]
    public void Mutated_frameworks_and_overlays_never_throw()
    {
        var framework = Programs.ReadFile("samples/khung-trung-uong/program.yaml");
        var overlay = Programs.ReadFile("samples/khung-trung-uong/overlays/tra-vinh.yaml");
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                seed =>
                {
                    var random = new Random(seed);
                    Render(random.Next(3) == 0 ? Mutate(framework, random) : framework, Mutate(overlay, random));
                    return true;
                }
            )
        );
    }

    private static string Mutate(string text, Random random)
    {
        if (random.Next(2) == 0)
            return MutationTests.Mutate(text, random);
        var lines = text.Split('\n').ToList();
        lines.Insert(
            random.Next(lines.Count),
            new string(' ', random.Next(4) * 2) + Pieces[random.Next(Pieces.Length)]
        );
        return string.Join('\n', lines);
    }

    private static void Render(string framework, string overlay)
    {
        var workspace = new MemoryWorkspace { { "program.yaml", framework }, { "overlays/tra-vinh.yaml", overlay } };
        var rendering = new AgreementPipeline(workspace).Render(
            workspace.Read("program.yaml", new DiagnosticBag())!,
            new RenderRequest { Overlays = [new OverlayFile("overlays/tra-vinh.yaml")] }
        );
        Assert.Equal(rendering.HasErrors, rendering.Document is null);
        Assert.All(rendering.Diagnostics, mistake => Assert.NotEmpty(mistake.Fact(Vietnamese)));
    }
}
