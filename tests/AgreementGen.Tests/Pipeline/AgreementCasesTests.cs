using AgreementGen.Documents;
using AgreementGen.Tests.Architecture;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VerifyXunit;

namespace AgreementGen.Tests.Pipeline;

/// <summary>
/// A file in Cases/agreements is a document that somebody signed: its header, symbol, order of parties, numbering and signatures as they
/// were, oddities included, in sentences of ours. Cases/oddities has what a reader of the page alone cannot always make out, and what no
/// single document has (names that begin with M). Beside each stands what is found in it and what it becomes.
/// </summary>
[UsesVerify]
public sealed class AgreementCasesTests
{
    private const string Cases = "tests/AgreementGen.Tests/Cases/";
    private const string Ending = ".yaml";
    private static readonly string[] Folders = ["agreements", "oddities"];

    public static TheoryData<string> Names =>
        [
            .. Folders
                .SelectMany(folder => CodeBase.Files(Cases + folder))
                .Where(path => path.EndsWith(Ending, StringComparison.Ordinal))
                .Select(path => path[Cases.Length..^Ending.Length]),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_the_document_that_was_signed(string name)
    {
        var rendering = Programs.Render(CodeBase.Read(Cases + name + Ending));
        var findings = rendering.Diagnostics.Select(Programs.Show).Select(finding => $"! {finding}\n");
        Assert.False(rendering.HasErrors, string.Concat(findings));

        return Verifier
            .Verify(string.Concat(findings) + DocumentOutline.Write(rendering.Document!))
            .UseDirectory("../Cases/" + Path.GetDirectoryName(name))
            .UseFileName(Path.GetFileName(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_a_sound_document(string name)
    {
        var rendering = Programs.Render(CodeBase.Read(Cases + name + Ending));
        var docx = AgreementPipeline.Write(rendering, OutputFormat.Docx);
        using var package = WordprocessingDocument.Open(new MemoryStream(docx.ToArray()), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }
}
