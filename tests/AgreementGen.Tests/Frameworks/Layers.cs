using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Frameworks;

/// <summary>Small stacks of layers and what they become.</summary>
internal static class Layers
{
    /// <summary>The merged tree on one line, in the flow style of YAML; the texts are laid one over the other.</summary>
    public static string Lay(params string[] texts) => Show(Read(out _, texts)!.Root);

    /// <summary>What is found when the texts are laid one over the other: file(line,column) code «marked text», and the traces.</summary>
    public static string[] Mistakes(params string[] texts)
    {
        _ = Read(out var found, texts);
        return [.. found.ToSorted().Select(Describe)];
    }

    /// <summary>The first text is the program 0.yaml, the others are overlays 1.yaml, 2.yaml …</summary>
    public static LayeredProgram? Read(out DiagnosticBag found, params string[] texts)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (i, text) in texts.Index())
            workspace.Add(Name(i), text);
        found = new DiagnosticBag();
        return Read(workspace, Name(0), found, [.. texts.Index().Skip(1).Select(text => Name(text.Index))]);
    }

    public static LayeredProgram? Read(
        MemoryWorkspace workspace,
        string program,
        DiagnosticBag found,
        params ImmutableArray<string> overlays
    ) =>
        new ProgramLayers(workspace).Read(
            workspace.Read(program, found)!,
            [.. overlays.Select(path => new OverlayFile(path))],
            found
        );

    public static string Describe(Diagnostic diagnostic) =>
        string.Join(
            " ",
            [
                $"{diagnostic.Location} {diagnostic.Kind.Code} «{diagnostic.Location.Text}»",
                .. diagnostic.Traces.Select(trace => $"{trace.Kind} {trace.Location}"),
            ]
        );

    public static string Show(YamlNode node) =>
        node switch
        {
            YamlMapping mapping =>
                $"{{{string.Join(", ", mapping.Entries.Select(e => $"{e.Key.Value}: {Show(e.Value)}"))}}}",
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            YamlScalar scalar => scalar.IsNull ? "~" : scalar.Value,
            _ => "!",
        };

    private static string Name(int index) => FormattableString.Invariant($"{index}.yaml");
}
