using System.Text;
using AgreementGen.Mending;
using AgreementGen.Sources;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Linting;
using AgreementGen.Tests.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Mending;

/// <summary>Whatever is broken of what can be mended, in whatever combination, is mended, and nothing else is changed.</summary>
public sealed class MendingPropertyTests
{
    private const int Mutations = 600;

    private static readonly LintPipeline Pipeline = new(new AgreementPipeline(new MemoryWorkspace()));

    /// <summary>Lines of <see cref="DocxEdit"/>, each of which breaks something that can be mended.</summary>
    private static readonly string[] Breakings =
    [
        "section 1 margin left 1134",
        "section 1 margin right 1440",
        "section 1 margin top 1700",
        "section 1 margin bottom 600",
        "section 1 size 12240 15840",
        "section 1 title-page off",
        "section 1 number-format upperRoman",
        "page-number size 9",
        "page-number align right",
        "all font Arial",
        "all color 1F4E79",
        "all size 12",
        "all-text size 11",
        "all-text align left",
        "all-text first-line 0",
        "all-text first-line 1134",
        "all-text before 0",
        "all-text line 480 auto",
        "\"CỘNG HÒA XÃ HỘI\" size 15",
        "\"CỘNG HÒA XÃ HỘI\" bold off",
        "\"Độc lập - Tự do\" italic on",
        "\"Độc lập - Tự do\" font Calibri",
        "\"Căn cứ\" italic off",
        "\"Căn cứ\" size 10",
        "\"Nơi nhận:\" bold off",
        "\"Nơi nhận:\" size 14",
        "\"Số:\" size 16",
        "\"Số:\" italic on",
        "\", ngày\" italic off",
        "\", ngày\" color FF0000",
    ];

    [Fact]
    public void Random_breakings_are_mended_and_the_text_stays() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Try(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(120));

    [Fact]
    public void Mutated_documents_end_in_a_mended_file_that_says_the_same_or_in_diagnostics()
    {
        var documents = FuzzTests.Documents().ToArray();
        var mended = 0;
        Parallel.For(
            0,
            Mutations,
            i =>
            {
                var random = new Random(i);
                var mutated = FuzzTests.Mutate(documents[random.Next(documents.Length)], random);
                try
                {
                    var result = Pipeline.Mend("tệp.docx", mutated, "tệp.docx", LintRequest.Default);
                    if (result.Changes.IsEmpty)
                        return;
                    Assert.Equal(Words(mutated), Words(result.Docx.ToArray()));
                    Interlocked.Increment(ref mended);
                }
                catch (Exception bug)
                {
                    Assert.Fail($"mutation {i}: {bug}");
                }
            }
        );
        // Were every document refused, nothing would have been tried.
        Assert.InRange(mended, Mutations / 5, Mutations);
    }

    private static void Try(Random random)
    {
        var name = RuleLab.Bases[random.Next(RuleLab.Bases.Length)];
        var isOfTheState = name.StartsWith("nd30", StringComparison.Ordinal);
        var fitting = Breakings.Where(line => isOfTheState || !line.StartsWith('"'));
        var script = string.Join('\n', fitting.OrderBy(_ => random.Next()).Take(random.Next(1, 8)));
        var (docx, subject) = RuleLab.Subject(name, clean => DocxEdit.Apply(clean, script));
        var request = new LintRequest { Settings = new() { Standard = subject.Standard.Id } };

        var result = Pipeline.Mend("tệp.docx", docx, "tệp.docx", request);

        var left = result.After.Findings.Where(finding => MendBook.Find(finding.Kind) is not null).Select(RuleLab.Show);
        Assert.True(!left.Any(), $"{name}\n{script}\n{string.Join('\n', left)}");
        Assert.Equal(Words(docx), Words(result.Docx.ToArray()));
        var twice = Pipeline.Mend("tệp.docx", result.Docx, "tệp.docx", request);
        Assert.Empty(twice.Changes.Select(DocxMenderTests.Show));
        Assert.Equal(result.Docx.ToArray(), twice.Docx.ToArray());
    }

    private static string Words(byte[] docx) =>
        string.Join('\n', DocxText.Paragraphs(docx)).Normalize(NormalizationForm.FormC);
}
