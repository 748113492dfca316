using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>Why a standard was chosen for a .docx, as a person says it.</summary>
public static class StandardReasons
{
    private static readonly Phrase Separator = new("; ", "; ");

    /// <summary>The reasons, the strongest first, with the words of the document that give them.</summary>
    public static object Of(StandardGuess guess) =>
        new PhraseList([.. guess.Reasons.DistinctBy(reason => reason.Sign).Select(Say)], Separator);

    private static Phrase Say(StandardReason reason)
    {
        var words = WordsFor(reason.Sign);
        return reason.Passage is { } passage && passage.Text.Trim() is { Length: > 0 } text
            ? new($"{words.Vietnamese} «{OneLine(text)}»", $"{words.English} «{OneLine(text)}»")
            : words;
    }

    private static Phrase WordsFor(StandardSign sign) =>
        sign switch
        {
            StandardSign.Title => new("có tiêu đề", "its heading is"),
            StandardSign.IssuerSign => new("dưới tên cơ quan có dấu", "below the issuer stands"),
            StandardSign.NumberForm => new("số và ký hiệu viết kiểu", "its number is written"),
            StandardSign.TitleSign => new("dưới trích yếu có dấu", "below the title stands"),
            StandardSign.Authority => new("thẩm quyền ký viết kiểu", "the authority is spelt"),
            StandardSign.Archive => new("dòng lưu viết kiểu", "the archive line is"),
            StandardSign.Date => new("văn bản đề ngày", "it is dated"),
            StandardSign.Separators => new("nơi nhận viết kiểu", "recipients are written"),
            _ => new("không có dấu hiệu của tiêu chuẩn khác", "nothing speaks for another"),
        };

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
