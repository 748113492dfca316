using System.Xml.Linq;
using AgreementGen.Tests.Architecture;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VerifyXunit;

namespace AgreementGen.Tests.Reading;

/// <summary>
/// Documents as others make them: each file in <c>Shapes/</c> is one, built with the Open XML SDK; beside it stands what the reader sees
/// in it. Dropping a file there makes it a test.
/// </summary>
[UsesVerify]
public sealed class ShapeTests
{
    private const string Folder = "tests/AgreementGen.Tests/Reading/Shapes";

    public static TheoryData<string> Names => [.. All];

    /// <summary>Without their extension.</summary>
    internal static IEnumerable<string> All =>
        CodeBase
            .Files(Folder)
            .Where(path => path.EndsWith(".xml", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>All but those that say why the validator cannot judge them.</summary>
    public static TheoryData<string> Valid =>
        [.. All.Where(shape => Load(shape).Attribute("beyond-the-validator") is null)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_reader_sees(string shape) =>
        Verifier.Verify(DocxViewText.Of(Views.Read(Build(shape))), "txt").UseDirectory("Shapes").UseFileName(shape);

    /// <summary>So that no shape is seen through a mistake of ours.</summary>
    [Theory]
    [MemberData(nameof(Valid))]
    public void Word_could_have_written(string shape)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Build(shape)), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(package)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    internal static byte[] Build(string shape) => ShapeBuilder.Build(Load(shape));

    private static XElement Load(string shape) =>
        XDocument.Load(TestRepository.Path($"{Folder}/{shape}.xml"), LoadOptions.PreserveWhitespace).Root!;
}
