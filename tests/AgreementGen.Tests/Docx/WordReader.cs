using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AgreementGen.Documents;

namespace AgreementGen.Tests.Docx;

/// <summary>One paragraph as Word shows it.</summary>
/// <param name="Number">What Word counts, with the space behind it; empty where the number is text.</param>
/// <param name="Bookmarks">Name and text of each bookmark that begins in it.</param>
internal sealed record WordParagraph(string Number, string Text, ImmutableArray<(string Name, string Text)> Bookmarks);

/// <summary>A field, and the text that the file gives as its result.</summary>
internal sealed record WordField(string Instruction, string Result);

/// <summary>
/// Shows a .docx as Word does: counts its lists (ECMA-376 part 1, 17.9) and evaluates its REF fields (17.16.5.50). Written from the
/// format's description alone; knows nothing of the writer.
/// </summary>
internal sealed partial class WordReader
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XElement> _lists;
    private readonly Dictionary<string, XElement> _uses;
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Use, int Level)> _started = [];

    private WordReader(XElement numbering)
    {
        _lists = numbering.Elements(W + "abstractNum").ToDictionary(list => Attribute(list, "abstractNumId"));
        _uses = numbering.Elements(W + "num").ToDictionary(use => Attribute(use, "numId"));
    }

    public static ImmutableArray<WordParagraph> Read(byte[] docx)
    {
        var reader = new WordReader(DocxText.Part(docx, "word/numbering.xml").Root!);
        return
        [
            .. DocxText
                .Part(docx, "word/document.xml")
                .Descendants(W + "p")
                .Select(reader.Read)
                .Where(paragraph => paragraph.Number.Length + paragraph.Text.Length > 0),
        ];
    }

    public static ImmutableArray<WordField> Fields(byte[] docx) =>
        [
            .. DocxText
                .Part(docx, "word/document.xml")
                .Descendants(W + "fldSimple")
                .Select(field => new WordField(Attribute(field, "instr").Trim(), Text(field.Descendants()))),
        ];

    /// <summary>What Word would print for a REF field; null when there is no such bookmark.</summary>
    public static string? Evaluate(WordField field, ImmutableArray<WordParagraph> paragraphs)
    {
        var words = field.Instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("REF", words[0]);
        foreach (var paragraph in paragraphs)
        {
            foreach (var (name, text) in paragraph.Bookmarks)
            {
                if (name == words[1])
                    return words.Contains(@"\n") ? paragraph.Number.Trim().TrimEnd('.') : text;
            }
        }
        return null;
    }

    private WordParagraph Read(XElement paragraph)
    {
        var place = paragraph.Element(W + "pPr")?.Element(W + "numPr");
        var text = Text(paragraph.Descendants());
        var number = place is null
            ? ""
            : Count(
                Attribute(place.Element(W + "numId")!, "val"),
                Number(place.Element(W + "ilvl")!, "val"),
                hasText: text.Length > 0
            );
        var bookmarks = paragraph
            .Elements(W + "bookmarkStart")
            .Select(start =>
                (
                    Attribute(start, "name"),
                    Text(
                        start
                            .ElementsAfterSelf()
                            .TakeWhile(element =>
                                element.Name != W + "bookmarkEnd" || Attribute(element, "id") != Attribute(start, "id")
                            )
                            .DescendantsAndSelf()
                    )
                )
            );
        return new WordParagraph(number, text, [.. bookmarks]);
    }

    private string Count(string use, int level, bool hasText)
    {
        var listId = Attribute(_uses[use].Element(W + "abstractNumId")!, "val");
        var levels = _lists[listId].Elements(W + "lvl").ToDictionary(element => Number(element, "ilvl"));
        if (!_counts.TryGetValue(listId, out var counts))
            _counts[listId] = counts = new int?[9];
        var start = _uses[use]
            .Elements(W + "lvlOverride")
            .Where(element => Number(element, "ilvl") == level)
            .Select(element => (int?)Number(element.Element(W + "startOverride")!, "val"))
            .SingleOrDefault();
        var isSet = _started.Add((use, level)) && start is not null;
        counts[level] =
            isSet || counts[level] is null
                ? start ?? Number(levels[level].Element(W + "start")!, "val")
                : counts[level] + 1;
        Array.Clear(counts, level + 1, counts.Length - level - 1);

        var text = Counter()
            .Replace(
                Attribute(levels[level].Element(W + "lvlText")!, "val"),
                match =>
                {
                    var index = match.Groups["level"].Value[0] - '1';
                    return Write(Attribute(levels[index].Element(W + "numFmt")!, "val"), counts[index]!.Value);
                }
            );
        var gap = Attribute(levels[level].Element(W + "suff")!, "val") == "space" && hasText ? " " : "";
        return text + gap;
    }

    /// <summary>Word's letters are a to z; after that it doubles them.</summary>
    private static string Write(string format, int number) =>
        format switch
        {
            "decimal" => number.ToString(CultureInfo.InvariantCulture),
            "upperRoman" => Numerals.Roman(number),
            "lowerLetter" => new string((char)('a' + (number - 1) % 26), (number - 1) / 26 + 1),
            _ => throw new NotSupportedException(format),
        };

    private static string Text(IEnumerable<XElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            if (element.Name == W + "t")
                text.Append(element.Value);
            else if (element.Name == W + "br")
                text.Append('\n');
            else if (element.Name == W + "tab" && element.Parent!.Name == W + "r")
                text.Append('\t');
        }
        return text.ToString();
    }

    private static string Attribute(XElement element, string name) => element.Attribute(W + name)!.Value;

    private static int Number(XElement element, string name) =>
        int.Parse(Attribute(element, name), CultureInfo.InvariantCulture);

    [GeneratedRegex("%(?<level>[1-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counter();
}
