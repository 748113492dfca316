using System.Collections.Concurrent;
using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using AgreementGen.Tests.Architecture;

namespace AgreementGen.Tests.Samples;

/// <summary>
/// A folder under <c>samples/</c> with a <c>program.yaml</c>, or a file in its <c>overlays/</c> (<c>khung-trung-uong.tra-vinh</c>); dropping
/// one there makes it a test.
/// </summary>
/// <param name="Text">The program file; with what it extends, when it does.</param>
internal sealed record Sample(string Name, string Text, Rendering Rendering, byte[] Docx)
{
    private static readonly ConcurrentDictionary<string, Sample> Loaded = new(StringComparer.Ordinal);

    private const string Program = "/program.yaml";
    private const string Overlays = "/overlays/";

    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>The samples' program files by the names of the samples.</summary>
    private static SortedDictionary<string, string> Files { get; } =
        new(
            CodeBase
                .Files("samples")
                .Where(path => path.EndsWith(Program, StringComparison.Ordinal) || path.Contains(Overlays))
                .ToDictionary(NameOf),
            StringComparer.Ordinal
        );

    private static string NameOf(string path)
    {
        var name = path["samples/".Length..path.LastIndexOf('.')];
        return name.Replace("/program", "", StringComparison.Ordinal).Replace(Overlays, ".", StringComparison.Ordinal);
    }

    public static Sample Get(string name) => Loaded.GetOrAdd(name, Load);

    public static IEnumerable<Sample> All => Names.Select(Get);

    public static Sample Load(string name)
    {
        var workspace = new DiskWorkspace(TestRepository.Root, TimeProvider.System);
        var unread = new DiagnosticBag();
        var source = workspace.Read(Files[name], unread);
        Assert.Empty(unread.ToSorted());
        var rendering = new AgreementPipeline(workspace).Render(source!, RenderRequest.Default);
        Assert.Empty(rendering.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Kind}"));
        var text = rendering.Files.Length == 1 ? source!.Text : ProgramYaml.Write(rendering.Program!, source!);
        return new(name, text, rendering, AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray());
    }

    /// <summary>The sample in one of the forms of text.</summary>
    public string Write(OutputFormat format) =>
        System.Text.Encoding.UTF8.GetString(AgreementPipeline.Write(Rendering, format).Span);
}
