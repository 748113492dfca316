using AgreementGen.Sources;
using AgreementGen.Tests.Architecture;
using VerifyXunit;

namespace AgreementGen.Tests.Linting;

/// <summary>
/// What clerks do wrong, a file each in <c>Mistakes</c>: a remark, the base document, what was done to it (<see cref="DocxEdit"/>). Beside
/// it stands what is found, as of a file of which nothing is known: the mistake, once, and no consequences of it.
/// </summary>
[UsesVerify]
public sealed class MistakesTests
{
    private const string Folder = "tests/AgreementGen.Tests/Linting/Mistakes/";
    private const string Ending = ".edit";

    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));

    public static TheoryData<string> Names =>
        [
            .. CodeBase
                .Files(Folder.TrimEnd('/'))
                .Where(path => path.EndsWith(Ending, StringComparison.Ordinal))
                .Select(path => path[Folder.Length..^Ending.Length]),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_found_once(string mistake)
    {
        var lines = CodeBase.Read(Folder + mistake + Ending).Split('\n', 3);
        var docx = RuleLab.Subject(lines[1].Trim(), written => DocxEdit.Apply(written, lines[2])).Docx;
        var result = Pipeline.Lint("văn bản.docx", docx, LintRequest.Default);

        return Verifier.Verify(FoundText.Of(result), "txt").UseDirectory("Mistakes").UseFileName(mistake);
    }
}
