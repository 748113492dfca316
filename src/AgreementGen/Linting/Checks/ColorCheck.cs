using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Checks;

/// <summary>Finds text that is not black; links have a rule of their own, and stamps are red.</summary>
internal static class ColorCheck
{
    public static void Run(DocxSubject subject, Findings findings)
    {
        foreach (var passage in Fonts.Passages(subject.View))
        {
            var colour = passage
                .Runs.Where(run => !run.IsLink)
                .Select(run => run.Color)
                .FirstOrDefault(Fonts.IsColoured);
            if (colour is not null && !IsStamp(subject, passage))
                findings.Measure(passage, colour, new Phrase("màu đen", "black"));
        }
    }

    /// <summary>Dấu chỉ mức độ khẩn is printed in red (NĐ 30/2020, Phụ lục I, III.2.b).</summary>
    private static bool IsStamp(DocxSubject subject, Passage passage) =>
        subject.Anatomy.Stamps.Any(stamp => stamp.Paragraph == passage.Paragraph);
}
