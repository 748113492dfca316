using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Pipeline;

/// <summary>
/// The samples changed at random go through the whole pipeline: a document or diagnostics, never an exception
/// (which the command line would report as a bug of ours, exit code 4).
/// </summary>
public class MutationTests
{
    private const int Mutations = 10_000;

    [Fact]
    public void Ten_thousand_mutations_of_the_samples_end_in_a_document_or_in_diagnostics()
    {
        var programs = Directory
            .EnumerateFiles(TestRepository.Path("samples"), "program.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        var documents = 0;
        Parallel.For(
            0,
            Mutations,
            i =>
            {
                var random = new Random(i);
                var text = Agreements.MutationTests.Mutate(programs[random.Next(programs.Length)], random);
                try
                {
                    Interlocked.Add(ref documents, Render(text));
                }
                catch (Exception bug) when (bug is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"mutation {i}: {bug}\n{text}");
                }
            }
        );
        // Were every program refused, nothing behind the reader would have been tried.
        Assert.InRange(documents, Mutations / 20, Mutations);
    }

    private static int Render(string text)
    {
        var rendering = Programs.Render(text);
        if (rendering.HasErrors)
        {
            Assert.All(rendering.Diagnostics, CanBeSaid);
            return 0;
        }
        Assert.NotEmpty(AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray());
        Assert.NotEmpty(AgreementPipeline.Write(rendering, OutputFormat.Txt).ToArray());
        return 1;
    }

    private static void CanBeSaid(Diagnostic diagnostic)
    {
        Assert.NotEmpty(diagnostic.Fact(System.Globalization.CultureInfo.GetCultureInfo("vi")));
        Assert.NotEmpty(diagnostic.Remedy(System.Globalization.CultureInfo.GetCultureInfo("en")));
        Assert.True(diagnostic.Location.Line > 0 || diagnostic.Location.IsNone);
    }
}
