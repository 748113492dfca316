using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Checking;

/// <summary>
/// Each annex is cited in the text, and each annex that is cited is there (NĐ 30/2020, Phụ lục I, III.1.a). "Phụ lục I ban hành kèm theo
/// Nghị định …" is another document's annex: a citation that names its document is left alone.
/// </summary>
internal static class AnnexCheck
{
    private const string Word = "Phụ lục";

    /// <summary>Words that say the annex belongs to another document.</summary>
    private static readonly string[] OtherDocuments = [" ban hành kèm theo", " kèm theo", " của "];

    public static void Check(Document document, DiagnosticBag diagnostics)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in DocumentLines.Of(document.Body))
            Collect(line, document, cited, diagnostics);
        foreach (var line in document.Annexes.SelectMany(annex => DocumentLines.Of(annex.Body)))
            Collect(line, document, cited, diagnostics);
        foreach (var annex in document.Annexes)
        {
            if (!cited.Contains(annex.Label))
                diagnostics.Add(Kinds.AnnexNotCited, annex.Origin.Best, annex.Label);
        }
    }

    private static void Collect(Line line, Document document, HashSet<string> cited, DiagnosticBag diagnostics)
    {
        var text = line.Text;
        foreach (var annex in document.Annexes)
        {
            if (
                annex.HandLabel is { } hand
                && text.Contains(WrittenLabel.Read(hand).Text, StringComparison.OrdinalIgnoreCase)
            )
                cited.Add(annex.Label);
        }
        for (var at = text.IndexOf(Word, StringComparison.OrdinalIgnoreCase); at >= 0; )
        {
            var rest = text.AsSpan(at + Word.Length);
            var number = NumberAt(rest, out var length);
            if (!IsOfAnotherDocument(rest[length..]) && !Cite(number, document, cited))
                diagnostics.Add(Kinds.AnnexMissing, line.Origin.Best, $"{Word} {number}".TrimEnd());
            at = text.IndexOf(Word, at + Word.Length, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>False when there is no such annex. "Phụ lục" alone cites all of them; 1 is as good as I.</summary>
    private static bool Cite(string number, Document document, HashSet<string> cited)
    {
        if (number.Length == 0)
            cited.UnionWith(document.Annexes.Select(annex => annex.Label));
        var index = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic)
            ? arabic - 1
            : -1;
        var found =
            document.Annexes.FirstOrDefault(annex => annex.BareNumber == number)
            ?? document.Annexes.ElementAtOrDefault(index);
        if (found is not null)
            cited.Add(found.Label);
        return found is not null || (number.Length == 0 && document.Annexes.Length > 0);
    }

    /// <summary>A Roman or Arabic number behind the word, or behind "số".</summary>
    private static string NumberAt(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        if (rest.IsEmpty || rest[0] is not (' ' or '\u00A0'))
            return "";
        var start = rest.StartsWith(" số ") ? " số ".Length : 1;
        var end = start;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is 'I' or 'V' or 'X'))
            end++;
        if (end == start || (end < rest.Length && char.IsLetterOrDigit(rest[end])))
            return "";
        length = end;
        return rest[start..end].ToString();
    }

    private static bool IsOfAnotherDocument(ReadOnlySpan<char> rest)
    {
        foreach (var words in OtherDocuments)
        {
            if (rest.StartsWith(words))
                return !NamesThisDocument(rest[words.Length..]);
        }
        return false;
    }

    /// <summary>"kèm theo Kế hoạch này": within the same part of the sentence.</summary>
    private static bool NamesThisDocument(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(",;.:");
        var part = end < 0 ? rest : rest[..end];
        return part.EndsWith(" này") || part.IndexOf(" này ") >= 0;
    }
}
