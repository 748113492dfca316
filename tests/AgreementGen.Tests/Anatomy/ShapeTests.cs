using AgreementGen.Anatomy;
using AgreementGen.Tests.Architecture;
using AgreementGen.Tests.Reading;
using VerifyXunit;

namespace AgreementGen.Tests.Anatomy;

/// <summary>Documents laid out in ways unlike ours: what is found in each. A file dropped into <c>Shapes</c> is a test.</summary>
[UsesVerify]
public sealed class ShapeTests
{
    private const string Folder = "tests/AgreementGen.Tests/Anatomy/Shapes/";
    private const string Ending = ".sketch";

    public static TheoryData<string> Names =>
        [
            .. CodeBase
                .Files(Folder.TrimEnd('/'))
                .Where(path => path.EndsWith(Ending, StringComparison.Ordinal))
                .Select(path => path[Folder.Length..^Ending.Length]),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_found_however_it_is_laid_out(string shape)
    {
        var anatomy = Anatomist.Examine(Views.Read(Sketch.Build(CodeBase.Read(Folder + shape + Ending))));
        var guess = StandardGuess.Of(anatomy);
        var reasons = guess.Reasons.Select(reason => reason.Sign.ToString());
        var text =
            AnatomyText.Write(anatomy)
            + $"standard {guess.Standard}, {guess.Confidence}: {string.Join(", ", reasons)}\n"
            + string.Concat(Landmarks(anatomy).Select(landmark => $"at {landmark}\n"));

        return Verifier.Verify(text).UseDirectory("Shapes").UseFileName(shape);
    }

    /// <summary>From which paragraph on one stands where.</summary>
    private static IEnumerable<string> Landmarks(DocumentAnatomy anatomy)
    {
        var last = "";
        for (var i = 0; i < anatomy.Landmarks.Length; i++)
        {
            if (anatomy.Landmarks[i] != last)
                yield return $"¶{i + 1} {(anatomy.Landmarks[i].Length == 0 ? "—" : anatomy.Landmarks[i])}";
            last = anatomy.Landmarks[i];
        }
    }
}
