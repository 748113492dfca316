using System.Buffers;
using System.Text.RegularExpressions;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>The line that names an annex or a form: "Phụ lục I", "PHỤ LỤC 2: DANH SÁCH", "Mẫu số 01".</summary>
/// <param name="Line">The words and the number.</param>
/// <param name="Title">What stands behind them on the line; null: nothing.</param>
internal sealed partial record AnnexLabel(AnnexKind Kind, Passage Line, string Number, Passage? Title)
{
    private const int LongestLine = 160;

    private static readonly SearchValues<char> MarksBehind = SearchValues.Create(" .:-–—\t\u00A0");

    /// <summary>Off the first line of a paragraph; null when it is none.</summary>
    public static AnnexLabel? Read(ParagraphView paragraph)
    {
        var line = FragmentReader.Lines(paragraph).FirstOrDefault()?.Trim();
        if (line is null || line.Length > LongestLine)
            return null;
        if (Label().Match(Folding.Of(line.Text)) is not { Success: true } label)
            return null;
        var length = LengthOf(line.Text, label.Groups["label"].Length);
        var rest = line.Slice(length, line.Length - length);
        var title = rest.Text.Any(char.IsLetter) ? TrimMarks(rest) : null;
        // "Phụ lục này là …" is a sentence.
        if (title is not null && char.IsLower(title.Text[0]))
            return null;
        var kind = label.Groups["form"].Success ? AnnexKind.Form : AnnexKind.Annex;
        return new AnnexLabel(kind, line.Slice(0, length), label.Groups["number"].Value, title);
    }

    /// <summary>How much of a text so many folded characters are.</summary>
    private static int LengthOf(string text, int folded)
    {
        for (var length = 1; length <= text.Length; length++)
        {
            if (Folding.Of(text.AsSpan(0, length)).Length >= folded)
                return Math.Min(text.Length, length + Marks(text, length));
        }
        return text.Length;
    }

    private static int Marks(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && Folding.Of(text[at + count]) == '\0')
            count++;
        return count;
    }

    private static Passage TrimMarks(Passage title)
    {
        var text = title.Text.AsSpan();
        var start = text.IndexOfAnyExcept(MarksBehind);
        return title.Slice(start, text.Length - start).Trim();
    }

    [GeneratedRegex(
        @"^(?<label>PHU LUC( SO)?( ?(?<number>[IVXL]+|\d{1,2}[A-Z]?|[A-Z]))?|(?<form>MAU|BIEU MAU)( SO)? ?(?<number>\d{1,2}[A-Z]?|[IVX]+))(?![A-Z0-9])($|[ .:\-]*$|( ?[.:\-] ?| )(?=[^ ]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();
}
