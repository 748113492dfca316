using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>A sign on a line of its own, such as a star below a name: it is there, it is the prescribed one, it stands in the middle.</summary>
internal static class SignCheck
{
    /// <param name="above">What the sign stands below.</param>
    public static void Tell(Part above, Part? sign, string wanted, Findings findings)
    {
        if (sign is null)
            findings.Measure(above.Last, above.Confidence, new Phrase("không có", "nothing"), $"«{wanted}»");
        else if (sign.Text.Trim() is var text && text != wanted)
            findings.Measure(sign.First, sign.Confidence, $"«{text}»", $"«{wanted}»");
        else if (sign.First.Alignment is { } stands and not AlignmentView.Center)
            findings.Measure(sign.First, sign.Confidence, Said.Alignment(stands), Said.Alignment(AlignmentView.Center));
    }
}
