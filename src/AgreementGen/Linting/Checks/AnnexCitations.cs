using System.Text.RegularExpressions;
using AgreementGen.Anatomy;

namespace AgreementGen.Linting.Checks;

/// <summary>Which annexes a text points to. "Phụ lục" without a number points to all; another document's annexes do not count.</summary>
internal sealed partial class AnnexCitations
{
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Number, Passage Place)> _places = [];

    /// <summary>Numbers with the place where each is cited.</summary>
    public IReadOnlyList<(string Number, Passage Place)> Places => _places;

    /// <summary>Of the main part and the annexes' texts, labels and guide lines left out.</summary>
    public static AnnexCitations Of(DocxSubject subject)
    {
        var citations = new AnnexCitations();
        var labels = subject.Anatomy.Annexes.Select(annex => annex.Label.Paragraph.Index).ToHashSet();
        foreach (var paragraph in subject.View.Paragraphs)
        {
            if (
                !labels.Contains(paragraph.Index)
                && paragraph.Text.Contains("hụ lục", StringComparison.OrdinalIgnoreCase)
            )
                citations.Read(new Passage(paragraph));
        }
        return citations;
    }

    public bool Mentions(string number) => _numbers.Contains(number) || _numbers.Contains("");

    private void Read(Passage paragraph)
    {
        foreach (Match match in Pattern().Matches(paragraph.Text))
        {
            if (match.Groups["other"].Success)
                continue;
            _numbers.Add(match.Groups["number"].Value);
            _places.Add((match.Groups["number"].Value, paragraph.Slice(match.Index, match.Length)));
        }
    }

    [GeneratedRegex(
        @"phụ lục(?: (?<number>[IVXLC]+|\d+)\b)?(?<other> ((ban hành )?kèm theo|của|thuộc|tại|trong) (các )?(Nghị|Thông|Quyết|Luật|Bộ luật|Pháp|Công|Văn bản|Hướng|Chỉ|Kế hoạch số|Chương trình số|Quy chế số))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
