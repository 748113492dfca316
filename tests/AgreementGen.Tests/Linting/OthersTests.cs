using AgreementGen.Sources;
using AgreementGen.Tests.Anatomy;
using AgreementGen.Tests.Architecture;
using AgreementGen.Tests.Reading;
using VerifyXunit;

namespace AgreementGen.Tests.Linting;

/// <summary>
/// Documents as others lay theirs out, and such that other programs made, linted as a file of which nothing is known. Beside each stands
/// what is found in it, as a clerk would read it: whoever changes a rule sees here what that does to strangers.
/// </summary>
[UsesVerify]
public sealed class OthersTests
{
    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));

    public static TheoryData<string> Layouts => Anatomy.ShapeTests.Names;

    public static TheoryData<string> Files => Reading.ShapeTests.Names;

    public static TheoryData<string> Programs => ForeignTests.Names;

    /// <summary>Heads, signatures and recipients by tables, tabs, blanks, text boxes, frames.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public Task Another_layout(string name) =>
        Verify(Sketch.Build(CodeBase.Read($"tests/AgreementGen.Tests/Anatomy/Shapes/{name}.sketch")), "Layouts", name);

    /// <summary>Files built with the Open XML SDK: styles only, theme fonts, lists, mixed runs, tracked changes.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public Task Another_file(string name) => Verify(Reading.ShapeTests.Build(name), "Files", name);

    /// <summary>What other programs write.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public Task Another_program(string name) => Verify(ForeignTests.Load(name), "Programs", name);

    private static Task Verify(byte[] docx, string folder, string name) =>
        Verifier
            .Verify(FoundText.Of(Pipeline.Lint("văn bản.docx", docx, LintRequest.Default)), "txt")
            .UseDirectory($"Others/{folder}")
            .UseFileName(name);
}
