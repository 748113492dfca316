using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>What a full citation has besides type and symbol.</summary>
internal static class CitationParts
{
    private static readonly string[] Beginnings =
    [
        "về",
        "ban hành",
        "quy định",
        "phê duyệt",
        "hướng dẫn",
        "sửa đổi",
        "bổ sung",
        "thành lập",
        "triển khai",
        "thực hiện",
        "giao",
        "công bố",
        "phân công",
        "tăng cường",
        "đẩy mạnh",
        "giữa",
    ];

    /// <summary>An issuer's name has hardly more words; what goes on says the subject.</summary>
    private const int LongestIssuer = 20;

    private const int LongestChain = 8;

    public static IEnumerable<object> MissingIn(Prose prose, Citation citation)
    {
        if (!citation.HasWord)
            yield return new Phrase("chữ «số»", "the word «số»");
        citation = LastOfChain(prose, citation);
        if (citation.Date is null)
            yield return new Phrase("ngày ban hành", "its date");
        if (!citation.HasIssuer)
            yield return new Phrase("cơ quan ban hành", "its issuer");
        if (!HasSubject(prose, citation))
            yield return new Phrase("trích yếu nội dung", "its subject");
    }

    /// <summary>"Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của …": the last has the parts of all.</summary>
    private static Citation LastOfChain(Prose prose, Citation citation)
    {
        var index = Prose.FirstFrom(prose.Citations, citation.Last + 1, next => next.First);
        foreach (var next in prose.Citations.Skip(index).Take(LongestChain))
        {
            var isJoined = prose.Is(next.First - 1, "và") || prose.IsSign(next.First - 1, ',');
            if (citation.Date is not null || !isJoined || next.First != citation.Last + 2)
                break;
            citation = next;
        }
        return citation;
    }

    private static bool HasSubject(Prose prose, Citation citation)
    {
        var end = prose.SentenceOf(citation.First).End;
        if (end - citation.Last > LongestIssuer)
            return true;
        var rest = prose.Text[prose.Tokens[citation.Last].End..prose.Tokens[end - 1].End];
        return Beginnings.Any(words => rest.Contains(words, StringComparison.OrdinalIgnoreCase))
            || rest.AsSpan().ContainsAny("“\"«");
    }
}
