using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Sizes that go together (NĐ 30/2020, Phụ lục I, V; Phụ lục III).</summary>
internal sealed class HeadSizes() : DocxRule("ND30-HDR-03", "head-sizes", Severity.Note)
{
    /// <summary>Quốc hiệu, tiêu ngữ, địa danh, half-points.</summary>
    private static readonly (int, int, int)[] Families = [(24, 26, 26), (26, 28, 28), (26, 28, 26)];

    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Title: { } title, Motto: { } motto, Date: { } date })
            return;
        if (
            title.First.Sizes is not [var first]
            || motto.First.Sizes is not [var second]
            || date.First.Sizes is not [var third]
        )
            return;
        if (!Families.Contains((first, second, third)))
            findings.Measure(title.First, $"{first / 2m:0.#}/{second / 2m:0.#}/{third / 2m:0.#}", "12/13/13, 13/14/14");
    }
}
