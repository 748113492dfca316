using AgreementGen.Sources;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Linting;
using AgreementGen.Tests.Reading;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Mending;

/// <summary>Another program opens what was mended and prints every word of it.</summary>
public sealed class PrintedTests
{
    private const string Breaking =
        "all font Arial\nall size 18\nall color 0070C0\nsection 1 size 12240 15840\nsection 1 margin left 1000";

    /// <summary>A box and the mark of a note part words in the file that are none.</summary>
    private static readonly string[] WithParted = ["libreoffice-from-fodt", "pandoc"];

    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));

    /// <summary>One start of LibreOffice for all of them.</summary>
    [SkippableFact]
    public void Every_word_of_a_mended_document_is_printed()
    {
        var broken = Sample.All.ToDictionary(
            sample => sample.Name,
            sample => DocxEdit.Apply(sample.Docx, Breaking),
            StringComparer.Ordinal
        );
        foreach (var name in ForeignTests.All.Except(WithParted))
            broken[name] = ForeignTests.Load(name);

        var printed = LibreOffice.Convert(broken.ToDictionary(d => d.Key, d => Mend(d.Value), StringComparer.Ordinal));

        Assert.All(
            broken,
            document =>
            {
                var solid = Solid(printed[document.Key]);
                Assert.All(
                    DocxText.Paragraphs(document.Value).SelectMany(text => text.Split()).Where(word => word.Length > 1),
                    word => Assert.Contains(word.Normalize(), solid, StringComparison.Ordinal)
                );
            }
        );
    }

    private static byte[] Mend(byte[] docx)
    {
        var result = Pipeline.Mend("tệp.docx", docx, "tệp.docx", LintRequest.Default);
        Assert.False(result.IsRefused);
        Assert.NotEmpty(result.Changes);
        return result.Docx.ToArray();
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Normalize();
}
