using System.Collections.Immutable;

namespace AgreementGen.Documents;

/// <summary>
/// The document as meaning: what is printed and what each part is, without fonts and sizes. Made from the markup, numbered,
/// then composed in the wording of a standard; after that every text in it is the text that is printed.
/// </summary>
public sealed record Document
{
    public required Header Header { get; init; }

    /// <summary>Tên loại, as printed (capitals).</summary>
    public required Line Type { get; init; }

    /// <summary>Trích yếu, a printed line each.</summary>
    public required ImmutableArray<Line> Title { get; init; }

    /// <summary>"(Ban hành kèm theo …)" below the title.</summary>
    public Line? IssuedWith { get; init; }

    /// <summary>Who issues it, as running text says it: "A và B".</summary>
    public Line? IssuedBy { get; init; }

    /// <summary>Purpose, legal bases, preamble and clauses in the order of the document.</summary>
    public required ImmutableArray<Block> Body { get; init; }

    public required SignatureGrid Signatures { get; init; }

    public required RecipientList Recipients { get; init; }

    public ImmutableArray<Annex> Annexes { get; init; } = [];

    /// <summary><c>./.</c>, <c>.</c> or empty; null until composed: the standard's.</summary>
    public string? EndMark { get; init; }

    /// <summary>What a reference to each id says, step by step; filled in by the numbering.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<ReferenceStep>> References { get; init; } =
        ImmutableDictionary<string, ImmutableArray<ReferenceStep>>.Empty;
}

/// <summary>The two blocks at the top of page 1.</summary>
public sealed record Header
{
    /// <summary>The right block; never <see cref="Heading.Auto"/> once composed.</summary>
    public required Heading Heading { get; init; }

    public IssuerLayout Layout { get; init; } = IssuerLayout.Auto;

    /// <summary>Whether there is a left block with the issuers' names.</summary>
    public bool HasNames { get; init; } = true;

    /// <summary>One entry for each issuing body, in the order of the parties; what the left block is composed of.</summary>
    public ImmutableArray<Issuer> Issuers { get; init; } = [];

    /// <summary>Common superior body.</summary>
    public Line? Parent { get; init; }

    /// <summary>The locality that all issuers share, below their names.</summary>
    public Line? Locality { get; init; }

    /// <summary>The printed lines of the left block: given literally, or composed of the issuers.</summary>
    public ImmutableArray<IssuerLine> Lines { get; init; } = [];

    /// <summary>What stands below them; null: the standard's.</summary>
    public IssuerMark? Mark { get; init; }

    /// <summary>One for all issuers, or one each.</summary>
    public ImmutableArray<Registration> Registrations { get; init; } = [];

    /// <summary>"Số: 05/CTr-BTG-LMHTX", composed; none: the document has no number.</summary>
    public ImmutableArray<Line> NumberLines { get; init; } = [];

    public Line? Place { get; init; }

    public Date? Date { get; init; }

    /// <summary>"Trà Vinh, ngày 15 tháng 12 năm 2021", given literally or composed; null: no such line.</summary>
    public Line? DateLine { get; init; }

    /// <summary>"Dự thảo lần 2" below the number, composed; null: no such line.</summary>
    public Line? DraftLine { get; init; }
}

/// <summary>Cơ quan ban hành: the lines of one party's left block; the last is its own name, those before are superior bodies.</summary>
public sealed record Issuer(string Party, PoliticalSystem System, ImmutableArray<Line> Lines);

/// <param name="IsSuperior">A superior body: printed light, above the issuer.</param>
public sealed record IssuerLine(Line Line, bool IsSuperior);

/// <summary>Số và ký hiệu, in parts.</summary>
/// <param name="Symbol">The whole as printed, when given by hand.</param>
/// <param name="Number">The number; null leaves room for it.</param>
/// <param name="TypeCode">CTr, QC …</param>
/// <param name="Agencies">Codes of the issuing bodies in order.</param>
public sealed record Registration(Line? Symbol, Line? Number, string TypeCode, ImmutableArray<Line> Agencies);

/// <summary>A date of which parts may be unknown.</summary>
public sealed record Date(int? Day, int? Month, int? Year, Origin Origin);

/// <summary>One step of a reference, from the inside out: khoản 2, Điều 5, Phụ lục II.</summary>
/// <param name="Word">khoản, Điều …</param>
/// <param name="Number">The number alone; empty where there is none.</param>
/// <param name="Place">The clause or annex that it names, by its <c>Place</c>.</param>
public sealed record ReferenceStep(string Word, string Number, int Place)
{
    public string Text => Number.Length == 0 ? Word : $"{Word} {Number}";
}

/// <summary>A part of the body.</summary>
public abstract record Block(Origin Origin);

public enum ParagraphRole
{
    /// <summary>"Để tăng cường …", before the bases.</summary>
    Purpose,

    /// <summary>Căn cứ.</summary>
    LegalBasis,

    /// <summary>"… thống nhất ký kết … như sau:".</summary>
    Preamble,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>An unnumbered paragraph.</summary>
public sealed record Paragraph(ParagraphRole Role, Line Line) : Block(Line.Origin);

/// <summary>A numbered (or deliberately unnumbered) node: phần, chương, mục, điều, khoản, điểm, dash.</summary>
public sealed record Clause : Block
{
    public Clause(Origin origin)
        : base(origin) { }

    public string? Id { get; init; }

    /// <summary>The format of its own number.</summary>
    public required NumberFormat Format { get; init; }

    public ClauseLevel Level => Format.Level;

    /// <summary>A number written by hand.</summary>
    public string? HandLabel { get; init; }

    /// <summary>First number of its items, when not 1.</summary>
    public int? Start { get; init; }

    /// <summary>The number as printed ("Điều 5.", "a)", "-"); empty for none. Filled in by the numbering.</summary>
    public string Label { get; init; } = "";

    /// <summary>The number alone ("5", "a"), for references.</summary>
    public string BareNumber { get; init; } = "";

    /// <summary>The count behind the number, from 1; a number written by hand is counted too. Filled in by the numbering.</summary>
    public int Count { get; init; }

    /// <summary>Its place among all clauses and annexes, from 1 in the order of reading. Filled in by the numbering.</summary>
    public int Place { get; init; }

    public Line? Heading { get; init; }

    public ImmutableArray<Line> Paragraphs { get; init; } = [];

    public Table? Table { get; init; }

    public ImmutableArray<Block> Items { get; init; } = [];
}

/// <summary>Bảng.</summary>
public sealed record Table : Block
{
    public Table(Origin origin)
        : base(origin) { }

    public string? Id { get; init; }

    /// <summary>The number before the caption ("Bảng 1."), written by hand; empty for none.</summary>
    public string Label { get; init; } = "";
    public Line? Caption { get; init; }

    /// <summary>The line above the table: number and caption.</summary>
    public Line? CaptionLine =>
        Label.Length == 0 ? Caption
        : Caption is null ? new Line(Label, Origin)
        : Caption.Prepend(Label + " ");

    public required ImmutableArray<TableColumn> Columns { get; init; }
    public required ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; }

    /// <summary>How many of the first rows are headings, below those of the columns.</summary>
    public int HeadingRows { get; init; }
    public Line? Notes { get; init; }
}

public sealed record TableColumn(Line? Heading, ColumnWidth? Width, Alignment? Alignment);

/// <param name="Lines">Paragraphs of the cell.</param>
public sealed record TableCell(ImmutableArray<Line> Lines, int ColumnSpan, int RowSpan, Alignment? Alignment);

/// <summary>The blocks of all signers.</summary>
/// <param name="Lead">The side of the first party; null: the default of the layout.</param>
/// <param name="Columns">Blocks in a row; null: by their number.</param>
public sealed record SignatureGrid(Side? Lead, int? Columns, ImmutableArray<SignatureBlock> Blocks)
{
    /// <summary>Who signs below the parties: witnesses, a body that confirms.</summary>
    public ImmutableArray<SignatureBlock> Witnesses { get; init; } = [];

    /// <summary>Where a single witness signs.</summary>
    public Alignment WitnessSide { get; init; } = Alignment.Center;
}

/// <summary>One block: agency, authority, title, room, name.</summary>
public sealed record SignatureBlock
{
    /// <summary>Id of the party; empty for a witness.</summary>
    public required string Party { get; init; }
    public PoliticalSystem System { get; init; }

    /// <summary>In what capacity a witness signs: CHỨNG KIẾN, XÁC NHẬN CỦA.</summary>
    public Line? Capacity { get; init; }

    /// <summary>The body's name above the authority; absent when one body signs alone.</summary>
    public Line? Agency { get; init; }
    public ImmutableArray<Authority> Authorities { get; init; } = [];
    public ImmutableArray<Line> Positions { get; init; } = [];
    public Line? Name { get; init; }
    public required Origin Origin { get; init; }
}

/// <param name="Form">The form to be spelt by the signer's system; null once composed or when written by hand.</param>
/// <param name="Line">Before composition: whose authority ("Trưởng ban"); after: the printed line ("K/T TRƯỞNG BAN").</param>
public sealed record Authority(AuthorityForm? Form, Line Line);

/// <summary>Nơi nhận.</summary>
/// <param name="Items">Before composition as in the program; after: with dash and separator.</param>
public sealed record RecipientList(ImmutableArray<Line> Items, Line? Archive)
{
    /// <summary>"Nơi nhận:", composed.</summary>
    public Line? Label { get; init; }
}

/// <summary>Phụ lục.</summary>
public sealed record Annex
{
    public string? Id { get; init; }

    /// <summary>A number written by hand: Phụ lục 1.</summary>
    public string? HandLabel { get; init; }

    /// <summary>"Phụ lục I"; filled in by the numbering.</summary>
    public string Label { get; init; } = "";
    public string BareNumber { get; init; } = "";

    /// <summary>See <see cref="Clause.Place"/>.</summary>
    public int Place { get; init; }
    public ImmutableArray<Line> Title { get; init; } = [];

    /// <summary>"(Kèm theo Chương trình số … ngày … của …)", given literally or composed; given as <c>none</c>: no such line.</summary>
    public Line? GuideLine { get; init; }
    public Orientation Orientation { get; init; }
    public ImmutableArray<Block> Body { get; init; } = [];
    public required Origin Origin { get; init; }
}
