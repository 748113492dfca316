using System.Collections.Frozen;
using System.Text;

namespace AgreementGen.Markup;

public enum ElementContent
{
    /// <summary>Only elements.</summary>
    Elements,

    /// <summary>One paragraph of text with <c>b</c>, <c>i</c>, <c>br</c> and <c>ref</c>.</summary>
    Line,

    /// <summary>Text; <c>par</c> parts paragraphs.</summary>
    Paragraphs,

    /// <summary>Nothing.</summary>
    Empty,
}

/// <summary>What an element of the markup may hold.</summary>
/// <param name="Meaning">For template authors, in the reference of <c>templates/README.md</c>.</param>
public sealed record ElementRule(string Name, ElementContent Content, string Meaning)
{
    /// <summary>Names of the elements inside; a trailing <c>!</c> must be there, <c>*</c> may repeat.</summary>
    public string[] Children { get; init; } = [];

    public AttributeRule[] Attributes { get; init; } = [];

    public AttributeRule? FindAttribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }
        return null;
    }

    public bool Allows(string child) => Names.ContainsKey(child);

    public bool Repeats(string child) => Names.TryGetValue(child, out var mark) && mark == '*';

    public IReadOnlyList<string> Required => field ??= [.. Children.Where(name => name.EndsWith('!')).Select(Bare)];

    public IEnumerable<string> ChildNames => Children.Select(Bare);

    /// <summary>The marks of the children by their names, a blank for none; each element of each document asks for them.</summary>
    private FrozenDictionary<string, char> Names =>
        field ??= Children.ToFrozenDictionary(Bare, name => name[^1] is var mark and ('!' or '*') ? mark : ' ');

    private static string Bare(string name) => name.TrimEnd('!', '*');
}

/// <param name="Values">The words it may have; null: any text.</param>
public sealed record AttributeRule(string Name, string[]? Values = null, bool IsRequired = false)
{
    /// <summary>A whole number from 1.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>
/// The markup that templates write: meaning, never appearance. Inside texts stand <c>b</c>, <c>i</c>, <c>br</c>, <c>par</c> and <c>ref</c>,
/// which the engine writes; a template seldom needs them.
/// </summary>
public static class Vocabulary
{
    public const string Root = "agreement";

    private static readonly string[] Systems =
    [
        "party",
        "state",
        "front",
        "union",
        "youth",
        "association",
        "enterprise",
        "other",
    ];

    private static readonly ElementRule[] Rules =
    [
        new(Root, ElementContent.Elements, "The document.")
        {
            Children =
            [
                "header!",
                "type!",
                "title",
                "issued-with",
                "issued-by",
                "purpose",
                "bases",
                "parties",
                "preamble",
                "clauses!",
                "end-mark",
                "signatures",
                "recipients",
                "annex*",
            ],
        },
        new("header", ElementContent.Elements, "The two blocks at the top of page 1.")
        {
            Attributes =
            [
                new("heading", ["auto", "quoc_hieu", "party", "youth", "none"]),
                new("layout", ["auto", "joined", "stacked", "hyphenated"]),
                new("names", ["true", "false"]),
                new("mark", ["rule", "star", "asterisks", "none"]),
            ],
            Children = ["parent", "issuer*", "line*", "locality", "number*", "symbol*", "place", "date", "date-line"],
        },
        new("parent", ElementContent.Line, "The superior body common to all issuers."),
        new(
            "issuer",
            ElementContent.Elements,
            "An issuing body; its last line is its own name, those above are superior bodies."
        )
        {
            Attributes = [new("party"), new("system", Systems)],
            Children = ["line*"],
        },
        new(
            "line",
            ElementContent.Line,
            "One line of the title, of an issuer, or (in the header) of the left block as it stands."
        ),
        new("locality", ElementContent.Line, "The locality that the issuers share, below their names."),
        new(
            "number",
            ElementContent.Elements,
            "Number and symbol, to be composed by the standard; several: one for each body."
        )
        {
            Attributes = [new("code", IsRequired: true)],
            Children = ["value", "agency*"],
        },
        new("value", ElementContent.Line, "The number; absent: room for it."),
        new(
            "agency",
            ElementContent.Line,
            "In a number: the code of an issuing body. In a signature: the body's name above the authority."
        ),
        new("symbol", ElementContent.Line, "The whole number and symbol as printed; a line each."),
        new("place", ElementContent.Line, "The place of the date line."),
        new("date", ElementContent.Empty, "The date; absent parts are left blank.")
        {
            Attributes =
            [
                new("day") { IsNumber = true },
                new("month") { IsNumber = true },
                new("year") { IsNumber = true },
            ],
        },
        new("date-line", ElementContent.Line, "The whole line of place and date as printed."),
        new("type", ElementContent.Line, "The name of the type, in capitals."),
        new("title", ElementContent.Elements, "The subject.") { Children = ["line*"] },
        new(
            "issued-with",
            ElementContent.Line,
            "(Ban hành kèm theo …). In an annex: (Kèm theo …); absent: composed; none: no such line."
        ),
        new(
            "issued-by",
            ElementContent.Line,
            "Who issues it, as running text says it; the line below an annex's title names them."
        ),
        new("purpose", ElementContent.Paragraphs, "Paragraphs before the legal bases."),
        new("bases", ElementContent.Elements, "The legal bases.") { Children = ["basis*"] },
        new("basis", ElementContent.Line, "One legal basis, its end mark added when missing."),
        new(
            "parties",
            ElementContent.Elements,
            "Who the parties are, between bases and preamble: a plain paragraph each, or a titled block."
        )
        {
            Children = ["clause*"],
        },
        new("preamble", ElementContent.Paragraphs, "The agreeing sentence."),
        new("clauses", ElementContent.Elements, "The body.")
        {
            Attributes = [new("numbering", IsRequired: true)],
            Children = ["clause*"],
        },
        new("clause", ElementContent.Elements, "A node of the body; its number follows from its depth.")
        {
            Attributes =
            [
                new("id"),
                new("label"),
                new("start") { IsNumber = true },
                new("unnumbered", ["true", "false"]),
                new("numbering"),
            ],
            Children = ["heading", "text", "table", "clause*"],
        },
        new("heading", ElementContent.Line, "The title of a clause or of a table column."),
        new("text", ElementContent.Paragraphs, "The words of a clause."),
        new("table", ElementContent.Elements, "A table.")
        {
            Attributes = [new("id"), new("label"), new("heading-rows") { IsNumber = true }],
            Children = ["caption", "column*", "row*", "notes"],
        },
        new("caption", ElementContent.Line, "The line above a table."),
        new("column", ElementContent.Elements, "A column.")
        {
            Attributes = [new("width"), new("align", ["left", "center", "right", "justify"])],
            Children = ["heading"],
        },
        new("row", ElementContent.Elements, "A row.") { Children = ["cell*"] },
        new("cell", ElementContent.Paragraphs, "A cell.")
        {
            Attributes =
            [
                new("colspan") { IsNumber = true },
                new("rowspan") { IsNumber = true },
                new("align", ["left", "center", "right", "justify"]),
            ],
        },
        new("notes", ElementContent.Line, "The line below a table."),
        new("end-mark", ElementContent.Line, "./. or . or none; absent: the standard's."),
        new("signatures", ElementContent.Elements, "The blocks of the signers.")
        {
            Attributes =
            [
                new("lead", ["left", "right"]),
                new("columns") { IsNumber = true },
                new("witnesses", ["left", "center", "right"]),
            ],
            Children = ["signature*", "witness*"],
        },
        new("signature", ElementContent.Elements, "The block of one signer.")
        {
            Attributes = [new("party"), new("system", Systems)],
            Children = ["agency", "authority*", "position*", "name"],
        },
        new("witness", ElementContent.Elements, "The block of one who signs below the parties.")
        {
            Attributes = [new("system", Systems)],
            Children = ["capacity!", "agency", "authority*", "position*", "name"],
        },
        new("capacity", ElementContent.Line, "In what capacity a witness signs, as printed."),
        new(
            "authority",
            ElementContent.Line,
            "Whose authority, spelt by the signer's system; without form: as printed."
        )
        {
            Attributes = [new("form", ["TM", "KT", "TL", "TUQ", "Q"])],
        },
        new("position", ElementContent.Line, "The signer's post."),
        new("name", ElementContent.Line, "The signer's name; absent: room to sign."),
        new("recipients", ElementContent.Elements, "Nơi nhận.") { Children = ["recipient*", "archive"] },
        new("recipient", ElementContent.Line, "A recipient, without dash and separator."),
        new("archive", ElementContent.Line, "Where it is kept: VT, TT."),
        new("annex", ElementContent.Elements, "An annex.")
        {
            Attributes = [new("id"), new("label"), new("orientation", ["portrait", "landscape"])],
            Children = ["title", "issued-with", "clauses"],
        },
    ];

    /// <summary>All elements by name.</summary>
    public static readonly FrozenDictionary<string, ElementRule> Elements = Rules.ToFrozenDictionary(
        rule => rule.Name,
        StringComparer.Ordinal
    );

    /// <summary>In the order of the document, for the reference.</summary>
    public static IReadOnlyList<ElementRule> InOrder => Rules;

    /// <summary>What may stand inside texts.</summary>
    public static readonly string[] Inlines = ["b", "i", "br", "par", "ref"];

    /// <summary>Formats of numbers in the <c>numbering</c> attribute are parted by this.</summary>
    public const char NumberingSeparator = '|';

    /// <summary>
    /// Stand for a space and a tab at the ends of a value, where XML's white space would be the template's indentation.
    /// Non-characters of Unicode: no user's text holds them.
    /// </summary>
    public const char ProtectedSpace = '\uFDD0';

    public const char ProtectedTab = '\uFDD1';

    /// <summary>Lower-case snake form of an enumeration's word, as the markup writes it: QuocHieu is <c>quoc_hieu</c>.</summary>
    public static string WordOf<T>(T word)
        where T : struct, Enum
    {
        var name = word.ToString();
        var text = new StringBuilder(name.Length + 1);
        foreach (var letter in name)
            text.Append(char.IsAsciiLetterUpper(letter) && text.Length > 0 ? "_" : "")
                .Append(char.ToLowerInvariant(letter));
        return text.ToString();
    }
}
