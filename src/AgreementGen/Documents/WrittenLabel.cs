namespace AgreementGen.Documents;

/// <summary>A number written by hand, in the parts that a reference says: "Phụ lục số 01:" is Phụ lục số, 01.</summary>
/// <param name="Number">The number alone; empty where the label ends in none.</param>
internal readonly record struct WrittenLabel(string Word, string Number)
{
    /// <summary>What a table's caption may begin with.</summary>
    private static readonly string[] TableWords = ["Bảng", "Biểu"];

    /// <summary>What a clause's label may call itself.</summary>
    private static readonly string[] ClauseWords = ["Phần", "Chương", "Tiểu mục", "Mục", "Điều", "khoản", "điểm"];

    public string Text => $"{Word} {Number}".Trim();

    public static WrittenLabel Read(string label)
    {
        var text = TrimEnd(label);
        var space = text.LastIndexOf(' ');
        return IsNumber(text.AsSpan(space + 1))
            ? new WrittenLabel(text[..Math.Max(space, 0)].TrimEnd(), text[(space + 1)..])
            : new WrittenLabel(text, "");
    }

    /// <summary>"Bảng 1" of "Bảng 1. Chỉ tiêu …"; nothing when the caption does not begin with a number of its own.</summary>
    public static WrittenLabel? OfCaption(string caption)
    {
        var words = caption.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        var word = Array.Find(TableWords, known => words is [var first, ..] && IsSame(known, first));
        if (word is null)
            return null;
        var index = words.Length > 1 && IsSame("số", words[1]) ? 2 : 1;
        if (words.Length <= index || TrimEnd(words[index]) is not { } number || !IsNumber(number))
            return null;
        return new WrittenLabel(index == 2 ? $"{word} số" : word, number);
    }

    /// <summary>The label of a clause: "Điều 5a." is Điều, 5a; "II bis." is what its level is called, II bis.</summary>
    /// <param name="word">What its level is called; empty where that has no name, and the number's form decides.</param>
    public static WrittenLabel OfClause(string label, string word)
    {
        var text = TrimEnd(label).TrimStart(' ', '(', '-', '–', '+');
        foreach (var known in ClauseWords)
        {
            if (text.StartsWith(known + " ", StringComparison.OrdinalIgnoreCase))
                return new WrittenLabel(known, text[known.Length..].TrimStart());
        }
        return new WrittenLabel(word.Length > 0 ? word : WordOfForm(text), text);
    }

    private static string WordOfForm(string number) =>
        number.Length == 0 ? ""
        : char.IsAsciiDigit(number[0]) ? "khoản"
        : "IVXLC".Contains(number[0], StringComparison.Ordinal) ? "Mục"
        : char.IsLetter(number[0]) ? "điểm"
        : "";

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string TrimEnd(string text) => text.TrimEnd(' ', '.', ':', ',', ';', ')', '-', '–', '/');

    /// <summary>Has a digit, is Roman, or is a single letter.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9')
        || (text.Length > 0 && !text.ContainsAnyExcept("IVXLC"))
        || (text.Length == 1 && char.IsLetter(text[0]));
}
