using AgreementGen.Docx;
using AgreementGen.Reading;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Reading;

/// <summary>A second opinion on the numbers of lists: what LibreOffice prints.</summary>
public sealed class LabelTests
{
    /// <summary>Lists that LibreOffice does not count otherwise: it knows neither <c>lvlRestart</c> 0 nor <c>isLgl</c>.</summary>
    private static readonly string[] Shapes = ["lists-of-styles", "strict", "distances"];

    /// <summary>Paragraphs are found by so many letters of their text.</summary>
    private const int Enough = 30;

    [SkippableFact]
    public void LibreOffice_prints_the_numbers_that_the_reader_sees()
    {
        var documents = Documents();
        var printed = LibreOffice.Convert(documents);

        Assert.All(documents, document => Check(Views.Read(document.Value), Solid(printed[document.Key])));
    }

    private static Dictionary<string, byte[]> Documents()
    {
        var byWord = new DocxOptions { WordNumbering = true };
        var documents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var sample in Sample.All)
            documents[sample.Name] = AgreementPipeline.Write(sample.Rendering, OutputFormat.Docx, byWord).ToArray();
        foreach (var file in ForeignTests.All)
            documents["foreign-" + file] = ForeignTests.Load(file);
        foreach (var shape in Shapes)
            documents["shape-" + shape] = ShapeTests.Build(shape);
        return documents;
    }

    /// <summary>In the order of the document; bullets are drawn with fonts of signs, whose letters differ.</summary>
    private static void Check(DocxView view, string printed)
    {
        var place = 0;
        foreach (var paragraph in view.Paragraphs.Where(p => p.NumberLabel.Any(char.IsLetterOrDigit) && p.Cell is null))
        {
            var text = Solid(paragraph.PrintedText);
            text = text[..Math.Min(text.Length, Solid(paragraph.NumberLabel).Length + Enough)];
            var found = printed.IndexOf(text, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Not printed, or not in its place: {text}");
            place = found;
        }
    }

    /// <summary>Without blanks: where a line breaks is not the question here.</summary>
    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
