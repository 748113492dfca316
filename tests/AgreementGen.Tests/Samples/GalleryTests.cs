using System.Text.RegularExpressions;
using AgreementGen.Sources;
using AgreementGen.Templating;
using AgreementGen.Tests.Architecture;

namespace AgreementGen.Tests.Samples;

/// <summary>The README shows a picture of each kind of agreement; tests/pictures.sh makes them.</summary>
public sealed partial class GalleryTests
{
    private const int LargestPicture = 60_000;

    [Fact]
    public void Each_kind_of_agreement_has_its_picture()
    {
        var kinds = Shown()
            .Select(match => Template().Match(CodeBase.Read(match.Groups["program"].Value)).Groups["name"].Value);

        Assert.Equal(
            new TemplateCatalogue(new MemoryWorkspace())
                .List()
                .Select(template => template.Name)
                .Order(StringComparer.Ordinal),
            kinds.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Pictures_are_there_and_small() =>
        Assert.All(
            Picture().Matches(CodeBase.Read("README.md")),
            match =>
                Assert.InRange(
                    new FileInfo(TestRepository.Path(match.Groups["picture"].Value)).Length,
                    1,
                    LargestPicture
                )
        );

    private static IEnumerable<Match> Shown() => LinkedPicture().Matches(CodeBase.Read("README.md"));

    [GeneratedRegex(@"\]\((?<picture>samples/[^)]*\.png)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\.png\)\]\((?<program>samples/[^)]*/program\.yaml)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkedPicture();

    [GeneratedRegex(@"^template: (?<name>[a-z-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Template();
}
