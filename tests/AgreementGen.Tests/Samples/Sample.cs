using System.Collections.Concurrent;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tests.Architecture;

namespace AgreementGen.Tests.Samples;

/// <summary>A folder under <c>samples/</c> with a <c>program.yaml</c>; dropping one there makes it a test.</summary>
/// <param name="Text">The program file, decoded.</param>
internal sealed record Sample(string Name, string Text, Rendering Rendering, byte[] Docx)
{
    private static readonly ConcurrentDictionary<string, Sample> Loaded = new(StringComparer.Ordinal);

    /// <summary>The samples' folders.</summary>
    public static IEnumerable<string> Names =>
        CodeBase
            .Files("samples")
            .Where(path => path.EndsWith("/program.yaml", StringComparison.Ordinal))
            .Select(path => path["samples/".Length..^"/program.yaml".Length]);

    public static Sample Get(string name) => Loaded.GetOrAdd(name, Load);

    public static IEnumerable<Sample> All => Names.Select(Get);

    public static Sample Load(string name)
    {
        var workspace = new DiskWorkspace(TestRepository.Root, TimeProvider.System);
        var unread = new DiagnosticBag();
        var source = workspace.Read($"samples/{name}/program.yaml", unread);
        Assert.Empty(unread.ToSorted());
        var rendering = new AgreementPipeline(workspace).Render(source!, RenderRequest.Default);
        Assert.Empty(rendering.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Kind}"));
        return new(name, source!.Text, rendering, AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray());
    }

    /// <summary>The sample in one of the forms of text.</summary>
    public string Write(OutputFormat format) =>
        System.Text.Encoding.UTF8.GetString(AgreementPipeline.Write(Rendering, format).Span);
}
