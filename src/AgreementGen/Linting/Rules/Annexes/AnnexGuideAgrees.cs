using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Annexes;

/// <summary>The guide line repeats number and date of the main document (NĐ 30/2020, Phụ lục I, III.1.c).</summary>
internal sealed partial class AnnexGuideAgrees() : DocxRule("ND30-PL-05", "annex-guide-agrees", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var head = subject.Anatomy.Head;
        var main = head.Number is { } number ? RegistrationLine.Read(number.Text) : null;
        var day = head.Date is { } date ? DateLineParts.Read(date.Text)?.Date : null;
        foreach (var guide in Annexed.Of(subject).Select(annex => annex.Guide).OfType<Passage>())
        {
            if (main is { Number.Length: > 0 } && Cited().Match(guide.Text) is { Success: true } cited)
                Compare(guide, cited.Value, main.Number + main.Separator + main.Symbol);
            if (day is { } of && DateOf(guide.Text) is { } said && said != of)
                findings.Measure(guide, Said.Day(said), Said.Day(of));
        }

        void Compare(Passage guide, string found, string wanted)
        {
            if (found != wanted)
                findings.Measure(guide, found, wanted);
        }
    }

    /// <summary>A day that is said in full; null when a part of it is blank.</summary>
    private static DateOnly? DateOf(string guide)
    {
        var start = guide.IndexOf("ngày", StringComparison.Ordinal);
        return start < 0 ? null : DateLineParts.Read(guide[start..])?.Date;
    }

    /// <summary>A number with its symbol; a blank one is left to be filled in.</summary>
    [GeneratedRegex(
        @"\d+[/-][\p{L}][\p{L}\p{Nd}./&-]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Cited();
}
