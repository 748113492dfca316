using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Pipeline;

/// <summary>Small programs and what the pipeline makes of them.</summary>
internal static class Programs
{
    private static readonly AgreementPipeline Pipeline = new(new MemoryWorkspace());

    /// <summary>The least that a program must say, with room for more keys.</summary>
    public static string Minimal(string more = "", string clauses = "- heading: Mục đích\n    text: Nội dung.") =>
        $"""
            template: chuong-trinh-phoi-hop
            title: về công tác phối hợp
            parties:
              - {"{"} id: a, system: state, name: Sở Nội vụ, symbol: SNV, signer: {"{"} position: Giám đốc {"}"} {"}"}
              - {"{"} id: b, system: party, name: Ban Tổ chức Tỉnh ủy, symbol: BTCTU, signer: {"{"} position: Trưởng Ban {"}"} {"}"}
            {more}
            clauses:
              {clauses}
            """;

    public static Rendering Render(string program, RenderRequest? request = null) =>
        Pipeline.Render(new SourceText("program.yaml", program), request ?? RenderRequest.Default);

    /// <summary>The composed document of a program that has no mistake.</summary>
    public static Document Compose(string program)
    {
        var rendering = Render(program);
        Assert.Empty(rendering.Diagnostics.Select(Show));
        return rendering.Document!;
    }

    public static string Outline(string program) => DocumentOutline.Write(Compose(program));

    /// <summary>code line:column [the place's text]</summary>
    public static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Kind.Code} {diagnostic.Location.Path}({diagnostic.Location.Line},{diagnostic.Location.Column}) [{diagnostic.Location.Text}] "
        + diagnostic.Fact(System.Globalization.CultureInfo.GetCultureInfo("en"));
}
