using AgreementGen.Anatomy;
using AgreementGen.Tests.Reading;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Anatomy;

/// <summary>Our samples as another program writes them, with styles, tables and lines of its own: the same is found.</summary>
public sealed class RewrittenTests
{
    [SkippableTheory]
    [InlineData("odt")]
    [InlineData("doc")]
    [InlineData("rtf")]
    public void LibreOffice(string form)
    {
        var samples = Sample.All.ToList();
        var written = Samples.LibreOffice.Rewrite(
            samples.ToDictionary(sample => sample.Name, sample => sample.Docx, StringComparer.Ordinal),
            form
        );

        Assert.All(
            samples,
            sample =>
                Assert.Equal(
                    string.Join('\n', TreeAnatomy.Of(sample.Rendering.Document!, sample.Rendering.Standard!)),
                    string.Join('\n', FoundAnatomy.Of(Anatomist.Examine(Views.Read(written[sample.Name]))))
                )
        );
    }
}
