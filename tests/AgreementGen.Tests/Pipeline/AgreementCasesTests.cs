using AgreementGen.Documents;
using AgreementGen.Tests.Architecture;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VerifyXunit;

namespace AgreementGen.Tests.Pipeline;

/// <summary>
/// A file in Cases/agreements is a document that somebody signed: its header, symbol, order of parties, numbering and signatures as they
/// were, oddities included, in sentences of ours. One that begins with M has what no single document has. Beside it stands what is found
/// in it and what it becomes.
/// </summary>
[UsesVerify]
public sealed class AgreementCasesTests
{
    private const string Folder = "tests/AgreementGen.Tests/Cases/agreements/";
    private const string Ending = ".yaml";

    public static TheoryData<string> Names =>
        [
            .. CodeBase
                .Files(Folder.TrimEnd('/'))
                .Where(path => path.EndsWith(Ending, StringComparison.Ordinal))
                .Select(path => path[Folder.Length..^Ending.Length]),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_the_document_that_was_signed(string name)
    {
        var rendering = Programs.Render(CodeBase.Read(Folder + name + Ending));
        var findings = rendering.Diagnostics.Select(Programs.Show).Select(finding => $"! {finding}\n");
        Assert.False(rendering.HasErrors, string.Concat(findings));

        return Verifier
            .Verify(string.Concat(findings) + DocumentOutline.Write(rendering.Document!))
            .UseDirectory("../Cases/agreements")
            .UseFileName(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_a_sound_document(string name)
    {
        var rendering = Programs.Render(CodeBase.Read(Folder + name + Ending));
        var docx = AgreementPipeline.Write(rendering, OutputFormat.Docx);
        using var package = WordprocessingDocument.Open(new MemoryStream(docx.ToArray()), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }
}
