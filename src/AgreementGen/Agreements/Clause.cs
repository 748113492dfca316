using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Agreements;

/// <summary>A node of the body: section, article, clause, point, dash or plain paragraph, by depth and number format.</summary>
public sealed record Clause
{
    public Text? Id { get; init; }
    public Text? Heading { get; init; }

    /// <summary>Paragraphs are parted by a blank line inside the text.</summary>
    public Text? Text { get; init; }

    /// <summary>Whose words the template has: the clause on funding, on effect …</summary>
    public ClauseKind? Kind { get; init; }

    /// <summary>What the document replaces, for <see cref="ClauseKind.Replacement"/>.</summary>
    public Text? Replaces { get; init; }
    public ImmutableArray<Clause> Items { get; init; } = [];

    /// <summary>Id of the party whose name is the heading.</summary>
    public Text? Party { get; init; }
    public Table? Table { get; init; }

    /// <summary>Formats of its items by example; empty: inherited.</summary>
    public ImmutableArray<NumberFormat> Numbering { get; init; } = [];

    /// <summary>A number written by hand.</summary>
    public Text? Label { get; init; }

    /// <summary>First number of its items.</summary>
    public int? Start { get; init; }
    public bool IsUnnumbered { get; init; }
    public required Location Location { get; init; }
}

/// <summary>Clauses that nearly every agreement has.</summary>
public enum ClauseKind
{
    /// <summary>Thời hạn thực hiện.</summary>
    Term,

    /// <summary>Kinh phí.</summary>
    Funding,

    /// <summary>Sơ kết, tổng kết, báo cáo.</summary>
    Reporting,

    /// <summary>Đầu mối.</summary>
    FocalPoint,

    /// <summary>Hiệu lực.</summary>
    Effect,

    /// <summary>Thay thế văn bản trước.</summary>
    Replacement,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amendment,

    /// <summary>Số bản chính.</summary>
    Copies,
}

/// <summary>Phụ lục.</summary>
public sealed record Annex
{
    public Text? Id { get; init; }

    /// <summary>A number written by hand: Phụ lục 1.</summary>
    public Text? Label { get; init; }
    public Text? Title { get; init; }

    /// <summary>"(Kèm theo …)" below the title; null: composed; the text <c>none</c>: no such line.</summary>
    public Text? IssuedWith { get; init; }
    public Orientation Orientation { get; init; } = Orientation.Portrait;
    public ImmutableArray<NumberFormat> Numbering { get; init; } = [];
    public ImmutableArray<Clause> Clauses { get; init; } = [];
    public required Location Location { get; init; }
}

public sealed record Table
{
    public Text? Id { get; init; }

    /// <summary>A number written by hand before the caption: Bảng 1.</summary>
    public Text? Label { get; init; }
    public Text? Caption { get; init; }
    public required ImmutableArray<TableColumn> Columns { get; init; }
    public required ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; }

    /// <summary>How many of the first rows are headings too.</summary>
    public int HeadingRows { get; init; }
    public Text? Notes { get; init; }
    public required Location Location { get; init; }
}

public sealed record TableColumn(Text? Heading, ColumnWidth? Width, Alignment? Alignment, Location Location);

public sealed record TableCell(Text Text, int ColumnSpan, int RowSpan, Alignment? Alignment);
