using System.Collections.Immutable;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Linting;
using AgreementGen.Tests.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VerifyXunit;

namespace AgreementGen.Tests.Mending;

/// <summary>
/// Documents as others make them, mended: <c>Others/</c> tells what was changed in each, or why nothing was. No letter is lost, nothing
/// is made invalid, what is not mended stays byte for byte, and a second mending finds nothing to do.
/// </summary>
[UsesVerify]
public sealed class OthersTests
{
    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));

    public static TheoryData<string> Names => [.. ForeignTests.All, .. ShapeTests.All];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_mended(string name) =>
        Verifier.Verify(Told(Mend(Load(name))), "txt").UseDirectory("Others").UseFileName(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_the_same(string name)
    {
        var docx = Load(name);

        var mended = Mend(docx).Docx.ToArray();

        Assert.Equal(Texts(docx), Texts(mended));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_as_valid_as_before(string name)
    {
        var docx = Load(name);

        var mended = Mend(docx).Docx.ToArray();

        Assert.Empty(Errors(mended).Except(Errors(docx)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_mended_once(string name)
    {
        var once = Mend(Load(name)).Docx;

        var twice = Mend(once);

        Assert.Empty(twice.Changes.Select(DocxMenderTests.Show));
        Assert.Equal(once.ToArray(), twice.Docx.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_what_is_not_mended_byte_for_byte(string name)
    {
        var docx = Load(name);
        var (before, after) = (DocxArchive.Of(docx), DocxArchive.Of(Mend(docx).Docx.ToArray()));

        Assert.Empty(before.Names.Except(after.Names));
        Assert.All(
            before.Names.Where(part => before.Text(part) != after.Text(part)),
            part =>
                Assert.Matches(
                    @"^(\[Content_Types\]\.xml|word/(_rels/)?(document|header|footer)\d*\.xml(\.rels)?)$",
                    part
                )
        );
    }

    private static byte[] Load(string name) =>
        ForeignTests.All.Contains(name) ? ForeignTests.Load(name) : ShapeTests.Build(name);

    private static MendResult Mend(ReadOnlyMemory<byte> docx) =>
        Pipeline.Mend("tệp.docx", docx, "tệp.docx", LintRequest.Default);

    private static string Told(MendResult result)
    {
        var text = new StringBuilder();
        foreach (var change in result.Changes)
            text.Append(DocxMenderTests.Show(change))
                .Append(Repeats(change.Repeats))
                .Append($" ({change.Rule.Code})\n");
        foreach (
            var obstacle in result.After.Diagnostics.Where(one =>
                one.Kind.Code.StartsWith("AG84", StringComparison.Ordinal)
            )
        )
            text.Append(RuleLab.Show(obstacle)).Append('\n');
        return text.Length == 0 ? "không có gì để sửa\n" : text.ToString();
    }

    private static string Repeats(ImmutableArray<Location> places) =>
        places.IsEmpty ? "" : $" [{string.Join(", ", places.Select(place => place.Line))}]";

    private static IEnumerable<string> Texts(byte[] docx) =>
        DocxText.Paragraphs(docx).Select(text => text.Normalize(NormalizationForm.FormC));

    private static IEnumerable<string> Errors(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri}: {error.Description}"),
        ];
    }
}
