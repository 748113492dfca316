using AgreementGen.Docx;
using AgreementGen.Standards;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AgreementGen.Tests.Docx;

public sealed class DocxWriterTests
{
    [Theory]
    [InlineData("nd30")]
    [InlineData("party-2018")]
    [InlineData("party-2026")]
    [InlineData("youth")]
    public void A_document_is_valid_for_word(string standard)
    {
        var bytes = DocxWriter.Write(Samples.TwoParties(), StandardCatalogue.Get(standard));
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(package)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        Assert.Empty(errors);
    }
}
