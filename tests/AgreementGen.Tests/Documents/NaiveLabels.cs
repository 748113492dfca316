namespace AgreementGen.Tests.Documents;

/// <summary>Numbers and references as a reader forms them: of the format's example, and of the labels that he sees printed.</summary>
internal static class NaiveLabels
{
    private static readonly string[] Words = ["Phần", "Chương", "Mục", "Tiểu mục", "Điều"];

    private static readonly string[] Ordinals =
    [
        .. "nhất hai ba tư năm sáu bảy tám chín mười".Split(' '),
        .. "một hai ba bốn lăm sáu bảy tám chín".Split(' ').Select(one => $"mười {one}"),
        "hai mươi",
        .. "mốt hai ba tư lăm sáu bảy tám chín".Split(' ').Select(one => $"hai mươi {one}"),
        "ba mươi",
        .. "mốt hai ba tư lăm sáu bảy tám chín".Split(' ').Select(one => $"ba mươi {one}"),
    ];

    /// <summary>The example with another number in it.</summary>
    /// <param name="above">The labels of the nodes that it stands in.</param>
    public static string Write(string format, int number, string[] above) =>
        format.Contains("1.1", StringComparison.Ordinal) ? Replace(format, "1.1", Above(above) + number)
        : format.Contains("nhất", StringComparison.Ordinal) ? Replace(format, "nhất", Ordinals[number - 1])
        : format.Contains('1', StringComparison.Ordinal) ? Replace(format, "1", $"{number}")
        : format.Contains('I', StringComparison.Ordinal) ? Replace(format, "I", Roman(number))
        : Replace(format, "a", Letter(number));

    /// <summary>A number that nobody would count to, in the manner of the format.</summary>
    public static string ByHand(string format) =>
        format.Contains("1.1", StringComparison.Ordinal) ? Replace(format, "1.1", "7.7a")
        : format.Contains("nhất", StringComparison.Ordinal) ? Replace(format, "nhất", "hai bis")
        : format.Contains('1', StringComparison.Ordinal) ? Replace(format, "1", "7a")
        : format.Contains('I', StringComparison.Ordinal) ? Replace(format, "I", "II bis")
        : Replace(format, "a", "e1");

    /// <summary>"2." before the own number, from the nearest label above that has a number.</summary>
    private static string Above(string[] labels)
    {
        var number = labels.Select(NumberOf).LastOrDefault(known => known.Length > 0, "");
        var ordinal = Array.FindIndex(Ordinals, word => $"thứ {word}" == number);
        return ordinal >= 0 ? $"{ordinal + 1}."
            : number.Length > 0 ? $"{number}."
            : "";
    }

    /// <summary>From the inside out, up to a Điều or Phần, for those are counted through.</summary>
    public static string Say(string[] labels, string annex)
    {
        if (WordOf(labels[^1]).Length == 0)
            return "";
        var said = new List<string>();
        foreach (var label in labels.Reverse())
        {
            if (WordOf(label) is { Length: > 0 } word)
                said.Add($"{word} {NumberOf(label)}");
            if (WordOf(label) is "Điều" or "Phần")
                break;
        }
        return string.Join(' ', annex.Length == 0 ? said : said.Append(annex));
    }

    /// <summary>What a reader calls the number that he sees.</summary>
    private static string WordOf(string label) =>
        Array.Find(Words, word => label.StartsWith(word, StringComparison.Ordinal))
        ?? (
            NumberOf(label) is not { Length: > 0 } number ? ""
            : char.IsDigit(number[0]) || number.Contains('.', StringComparison.Ordinal) ? "khoản"
            : number[0] is 'I' or 'V' or 'X' or 'L' ? "Mục"
            : "điểm"
        );

    private static string NumberOf(string label)
    {
        var word = Array.Find(Words, word => label.StartsWith(word, StringComparison.Ordinal)) ?? "";
        return label[word.Length..].Trim(' ', '(', ')', '.', '-', '+');
    }

    public static string Roman(int number)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
        return tens[number / 10] + ones[number % 10];
    }

    private static string Letter(int number)
    {
        const string letters = "abcdđeghiklmnopqrstuvxy";
        return new string(letters[(number - 1) % letters.Length], (number - 1) / letters.Length + 1);
    }

    private static string Replace(string text, string old, string with) =>
        text.Replace(old, with, StringComparison.Ordinal);
}
