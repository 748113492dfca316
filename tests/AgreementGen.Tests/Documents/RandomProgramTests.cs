using AgreementGen.Docx;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Pipeline;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Documents;

/// <summary>Programs of any shape against <see cref="RandomProgramText"/>, which numbers, cites and lays out by rules of its own.</summary>
public sealed class RandomProgramTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261125, 1);

    [Fact]
    public void Numbers_references_and_texts_are_those_of_a_naive_reading() =>
        Prop.ForAll(
                RandomProgram.Any,
                program =>
                {
                    var text = new RandomProgramText(program);
                    var docx = Write(text, DocxOptions.Default);

                    Assert.Equal(text.Printed, Known(DocxText.Paragraphs(docx)));
                }
            )
            .Check(Runs);

    /// <summary>Word's own lists and fields say the same.</summary>
    [Fact]
    public void Word_counts_as_we_do() =>
        Prop.ForAll(
                RandomProgram.Any,
                program =>
                {
                    var text = new RandomProgramText(program);
                    var docx = Write(text, new DocxOptions { WordNumbering = true });
                    var paragraphs = WordReader.Read(docx);

                    Assert.Equal(
                        text.Printed,
                        Known(paragraphs.Select(paragraph => paragraph.Number + paragraph.Text))
                    );
                    Assert.All(
                        WordReader.Fields(docx),
                        field => Assert.Equal(field.Result, WordReader.Evaluate(field, paragraphs))
                    );
                }
            )
            .Check(Runs);

    private static byte[] Write(RandomProgramText text, DocxOptions options)
    {
        var rendering = Programs.Render(text.Yaml);
        Assert.Empty(
            rendering
                .Diagnostics.Where(found => found.Kind.Severity == AgreementGen.Diagnostics.Severity.Error)
                .Select(Programs.Show)
        );
        return AgreementPipeline.Write(rendering, OutputFormat.Docx, options).ToArray();
    }

    /// <summary>From the preamble on; of the line below an annex's title the beginning.</summary>
    private static IEnumerable<string> Known(IEnumerable<string> paragraphs) =>
        paragraphs
            .SkipWhile(paragraph => paragraph != "Lời mở đầu")
            .Select(paragraph => paragraph.StartsWith("(Kèm theo", StringComparison.Ordinal) ? "(Kèm theo" : paragraph);
}
