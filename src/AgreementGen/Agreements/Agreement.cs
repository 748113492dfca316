using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Provinces;

namespace AgreementGen.Agreements;

/// <summary>A text of the program file with its place. The text is NFC and otherwise as written.</summary>
public readonly record struct Text(string Value, Location Location)
{
    public override string ToString() => Value;
}

/// <summary>One program file: all that one document says. Names follow the contract's section 1.</summary>
public sealed record Agreement
{
    public required SourceText Source { get; init; }

    /// <summary>The same for the program with a row's values in it; what is made of the program's texts is kept under it.</summary>
    internal object Identity { get; } = new();

    /// <summary>Name or path of the template folder.</summary>
    public required Text Template { get; init; }

    /// <summary>nd30, party, party-2018, party-2026, youth or a path; null when left to the parties.</summary>
    public Text? Standard { get; init; }
    public Medium Medium { get; init; } = Medium.Electronic;
    public State State { get; init; } = State.Draft;

    /// <summary>Which draft it is: Dự thảo lần 2.</summary>
    public int? DraftNumber { get; init; }
    public HeaderOptions Header { get; init; } = new();

    /// <summary>Tên loại, when it is not the template's.</summary>
    public Text? Type { get; init; }

    /// <summary>Trích yếu, a line each.</summary>
    public required ImmutableArray<Text> Title { get; init; }
    public Text? Term { get; init; }

    /// <summary>"(Ban hành kèm theo …)": what it is issued with, or the line as written when it starts with a bracket.</summary>
    public Text? IssuedWith { get; init; }
    public Text? Number { get; init; }

    /// <summary>The whole number and symbol as printed, a line each, when it is not composed; the text <c>none</c> is none.</summary>
    public ImmutableArray<Text> Symbol { get; init; } = [];
    public Text? Place { get; init; }
    public PartialDate? Date { get; init; }

    /// <summary>The whole line of place and date as printed, when it is not composed; the text <c>none</c> is none.</summary>
    public Text? DateLine { get; init; }
    public required ImmutableArray<Party> Parties { get; init; }
    public PartyOrder Order { get; init; } = new();
    public ImmutableArray<Text> Purpose { get; init; } = [];
    public ImmutableArray<LegalBasis> LegalBases { get; init; } = [];

    /// <summary>The sentence that introduces the parties; null is the template's; the text <c>none</c> is none.</summary>
    public Text? Opening { get; init; }

    /// <summary>The agreeing sentence; null is the template's; the text <c>none</c> is none.</summary>
    public Text? Preamble { get; init; }

    /// <summary>Number formats by example, a level each; empty is the template's.</summary>
    public ImmutableArray<NumberFormat> Numbering { get; init; } = [];
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary><c>./.</c>, <c>.</c> or <c>none</c>; null is the standard's.</summary>
    public Text? EndMark { get; init; }
    public ImmutableArray<Annex> Annexes { get; init; } = [];
    public ImmutableArray<Witness> Witnesses { get; init; } = [];
    public SignatureOptions Signatures { get; init; } = new();
    public ImmutableArray<Text> Recipients { get; init; } = [];
    public Text? Archive { get; init; }
    public Copies? Copies { get; init; }

    /// <summary>The unit of province level that the document is for, as it was on the document's date.</summary>
    public ProvinceState? Province { get; init; }

    /// <summary>Free values for expressions.</summary>
    public ImmutableArray<Variable> Variables { get; init; } = [];

    /// <summary>The framework file, relative to this one; null when it is laid below the program already.</summary>
    public Text? Extends { get; init; }
}

public enum Medium
{
    Electronic,
    Paper,
}

public enum State
{
    Draft,
    Issued,
}

/// <summary>A free value: a text, a list or a mapping, for <c>{{ vars.name }}</c>.</summary>
public sealed record Variable(Text Name, Yaml.YamlNode Value);

/// <summary>A date of which parts may be unknown (left blank in the document).</summary>
public sealed record PartialDate(int? Day, int? Month, int? Year, Location Location)
{
    /// <summary>The text that prints the date, when it is an expression (<c>{{ row.ngay }}</c>); its parts are known when it was asked.</summary>
    public Text? Expression { get; init; }

    /// <summary>The day, or the last day of the month or year that is known; null without a year.</summary>
    public DateOnly? LastDay =>
        Year is { } year ? new DateOnly(year, Month ?? 12, Day ?? DateTime.DaysInMonth(year, Month ?? 12)) : null;
}

/// <summary>Number of originals and how many each party keeps.</summary>
public sealed record Copies(int? Total, int? Each, Location Location);

/// <summary>How the header's left and right blocks are made.</summary>
public sealed record HeaderOptions
{
    public Heading Heading { get; init; } = Heading.Auto;
    public IssuerLayout Layout { get; init; } = IssuerLayout.Auto;

    /// <summary>Literal lines of the left block; empty: made of the parties; the text <c>none</c>: no such block.</summary>
    public ImmutableArray<Text> Lines { get; init; } = [];

    /// <summary>The common superior body above the issuers.</summary>
    public Text? Parent { get; init; }

    /// <summary>The locality that all issuers share, once below their names.</summary>
    public Text? Locality { get; init; }

    /// <summary>What stands below the names; null: the standard's.</summary>
    public IssuerMark? Mark { get; init; }

    /// <summary>Whether each body has a number line of its own.</summary>
    public bool HasNumberEach { get; init; }
}

/// <summary>Ids of all parties in the order of each place; empty: the order of the header, which is that of the file.</summary>
public sealed record PartyOrder
{
    public ImmutableArray<Text> Header { get; init; } = [];
    public ImmutableArray<Text> Text { get; init; } = [];
    public ImmutableArray<Text> Symbol { get; init; } = [];
    public ImmutableArray<Text> Signatures { get; init; } = [];
}

/// <summary>Where the blocks of the signers stand.</summary>
/// <param name="Lead">Which side the first party signs on; null: the default of the layout.</param>
/// <param name="Columns">Blocks in a row; null: by the number of parties.</param>
/// <param name="Witnesses">Where a single witness signs; null: in the middle.</param>
public sealed record SignatureOptions(Side? Lead = null, int? Columns = null, Alignment? Witnesses = null);
