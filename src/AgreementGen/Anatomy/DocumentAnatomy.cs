using System.Collections.Immutable;
using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>How sure it is that a passage is what it was taken for.</summary>
public enum Confidence
{
    /// <summary>Place or look alone speak for it.</summary>
    Guess,

    /// <summary>Words or place and look speak for it.</summary>
    Likely,

    /// <summary>The words leave no doubt.</summary>
    Certain,
}

/// <summary>A component that was found: its lines in order, and how sure that is.</summary>
/// <param name="Lines">Never empty; one for each printed line that the author made (not for lines that wrap).</param>
public sealed record Part(ImmutableArray<Passage> Lines, Confidence Confidence)
{
    /// <summary>The horizontal line below its last line, in whatever technique; null: none.</summary>
    public StrokeView? Stroke { get; init; }

    public Passage First => Lines[0];

    public Passage Last => Lines[^1];

    /// <summary>Its lines, a blank between them; composed, for decomposed letters are another rule's.</summary>
    public string Text => string.Join(' ', Lines.Select(line => line.Text.Trim())).Normalize();

    /// <summary>The same as it is seen.</summary>
    public string PrintedText => string.Join(' ', Lines.Select(line => line.PrintedText.Trim())).Normalize();
}

/// <summary>Which body's form the head of the document has.</summary>
public enum HeadingView
{
    None,
    QuocHieu,
    Party,
    Youth,
}

/// <summary>The two blocks at the top of page 1 (ô số 1 to 4).</summary>
public sealed record HeadView
{
    public HeadingView Heading { get; init; }

    /// <summary>Quốc hiệu, or the title of the Party or the Union; null: not found.</summary>
    public Part? Title { get; init; }

    /// <summary>Tiêu ngữ.</summary>
    public Part? Motto { get; init; }

    /// <summary>Cơ quan chủ quản: the lines above the issuer, each light.</summary>
    public Part? Superior { get; init; }

    /// <summary>Cơ quan ban hành: a line each, as printed.</summary>
    public Part? Issuer { get; init; }

    /// <summary>The sign below the issuer: <c>*</c>, <c>***</c>.</summary>
    public Part? IssuerSign { get; init; }

    /// <summary>"Số: 05/CTr-BTG-LMHTX".</summary>
    public Part? Number { get; init; }

    /// <summary>"Trà Vinh, ngày 15 tháng 12 năm 2021"; also where it was found far from its place.</summary>
    public Part? Date { get; init; }

    /// <summary>"Dự thảo lần 2".</summary>
    public Part? Draft { get; init; }

    /// <summary>Titles of the State, the Party or the Union beside <see cref="Title"/>: each should not be there.</summary>
    public ImmutableArray<Passage> OtherTitles { get; init; } = [];

    /// <summary>Laid out as two columns of one table (not tabs, blanks or boxes).</summary>
    public bool IsTable { get; init; }

    /// <summary>How often a Quốc hiệu stands in the main part.</summary>
    public int QuocHieuCount { get; init; }
}

/// <summary>Levels of structure (Phụ lục I, II.6.c).</summary>
public enum UnitLevel
{
    /// <summary>Phần.</summary>
    Part,

    /// <summary>Chương.</summary>
    Chapter,

    /// <summary>Mục 1 (skeleton A).</summary>
    Section,

    /// <summary>Tiểu mục 1.</summary>
    Subsection,

    /// <summary>Điều.</summary>
    Article,

    /// <summary>A., B. above I.: practice, not of the decree.</summary>
    Letter,

    /// <summary>I. (skeleton B).</summary>
    Heading,

    /// <summary>Khoản: 1.</summary>
    Clause,

    /// <summary>1.1.</summary>
    SubClause,

    /// <summary>Điểm: a)</summary>
    Point,

    /// <summary>- or +.</summary>
    Dash,
}

/// <summary>A numbered unit of the body.</summary>
/// <param name="Label">As printed: "Điều 5.", "a)", "Chương I", "-".</param>
/// <param name="Number">The number alone: "5", "a", "I"; empty for a dash.</param>
/// <param name="Body">The paragraph that bears the label, without it: the title or the text behind the number.</param>
/// <param name="Title">For a level whose title stands on a line of its own: that line; null when there is none.</param>
/// <param name="Parent">Index of the unit that holds it in <see cref="DocumentAnatomy.Units"/>; -1: none.</param>
public sealed record UnitView(UnitLevel Level, string Label, string Number, Passage Body, Passage? Title, int Parent)
{
    /// <summary>The label as it stands in the text; null when it is the number of a list.</summary>
    public Passage? LabelPassage { get; init; }

    /// <summary>The body is a title, not running text: "Điều 5. Kinh phí", "1. Mục đích".</summary>
    public bool IsTitled { get; init; }

    /// <summary><see cref="Title"/> and the lines below it that go on with it.</summary>
    public ImmutableArray<Passage> TitleLines { get; init; } = [];

    public ParagraphView Paragraph => Body.Paragraph;
}

/// <summary>One block of signatures.</summary>
public sealed record SignatureView
{
    /// <summary>The body's name above the authority; null when it is not there.</summary>
    public Passage? Agency { get; init; }

    /// <summary><see cref="Agency"/> and the lines below it that go on with it.</summary>
    public ImmutableArray<Passage> AgencyLines { get; init; } = [];

    /// <summary>"TM. …", "KT. …" lines.</summary>
    public ImmutableArray<Passage> Authorities { get; init; } = [];

    /// <summary>Titles: "PHÓ TRƯỞNG BAN".</summary>
    public ImmutableArray<Passage> Positions { get; init; } = [];

    /// <summary>Null: room to sign, no name.</summary>
    public Passage? Name { get; init; }

    /// <summary>Remarks such as "(Đã ký)", "(Ký, ghi rõ họ tên)".</summary>
    public ImmutableArray<Passage> Remarks { get; init; } = [];
    public Confidence Confidence { get; init; }

    /// <summary>All its lines in order, the name last.</summary>
    public IEnumerable<Passage> Lines =>
        AgencyLines.Concat(Authorities).Concat(Positions).Concat(new[] { Name }.OfType<Passage>());
}

/// <summary>Nơi nhận.</summary>
/// <param name="Label">"Nơi nhận:".</param>
/// <param name="Items">Each item with its dash, a paragraph or a line each.</param>
/// <param name="Archive">The item that starts with "Lưu"; also among the items.</param>
/// <param name="After">What stands in the same block below the archive line: the drafter's symbol, or what should not be there.</param>
public sealed record RecipientsView(
    Passage? Label,
    ImmutableArray<Passage> Items,
    Passage? Archive,
    ImmutableArray<Passage> After
);

/// <summary>What follows the main part.</summary>
public enum AnnexKind
{
    /// <summary>Phụ lục.</summary>
    Annex,

    /// <summary>A document issued with this one, with a type of its own: "QUY CHẾ … (Ban hành kèm theo …)".</summary>
    Attachment,

    /// <summary>Biểu mẫu: "Mẫu số 01".</summary>
    Form,
}

/// <summary>Phụ lục, or another document behind the main part.</summary>
public sealed record AnnexView
{
    public AnnexKind Kind { get; init; }

    /// <summary>"Phụ lục I"; of an attachment: its type.</summary>
    public required Passage Label { get; init; }

    /// <summary>"I"; empty when it has no number.</summary>
    public required string Number { get; init; }
    public Part? Title { get; init; }

    /// <summary>"(Kèm theo …)".</summary>
    public Passage? Guide { get; init; }

    /// <summary>The line below its title or guide.</summary>
    public StrokeView? Stroke { get; init; }

    /// <summary>Indices of its paragraphs, the end exclusive.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }
}

/// <summary>What a reader recognises in a document: each component, where it stands, and how sure that is. Null: not found.</summary>
public sealed record DocumentAnatomy
{
    public required HeadView Head { get; init; }

    /// <summary>Tên loại.</summary>
    public Part? Type { get; init; }

    /// <summary>Trích yếu.</summary>
    public Part? Title { get; init; }

    /// <summary>"-----" below the title.</summary>
    public Part? TitleSign { get; init; }

    /// <summary>"(Ban hành kèm theo …)".</summary>
    public Passage? IssuedWith { get; init; }

    /// <summary>"V/v …" below the number of a công văn.</summary>
    public Part? Subject { get; init; }

    /// <summary>Kính gửi: the words and the addressees, a line each.</summary>
    public Part? Addressees { get; init; }

    /// <summary>Who decides, above the bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH".</summary>
    public Part? EnactingBody { get; init; }

    /// <summary>"QUYẾT ĐỊNH:", "QUYẾT NGHỊ:" below the bases.</summary>
    public Passage? Enactment { get; init; }

    /// <summary>Căn cứ, a paragraph each, in the order of the text; "Theo đề nghị của …" among them.</summary>
    public ImmutableArray<Passage> LegalBases { get; init; } = [];

    /// <summary>
    /// Lời văn: every paragraph of running text of the main part between the title and the signatures, without bases, labels and titles
    /// of divisions (of I. too), tables and their captions, and blanks.
    /// </summary>
    public ImmutableArray<ParagraphView> Text { get; init; } = [];

    /// <summary>What stands above and below the tables of the main part and belongs to them: captions, units of measure, notes.</summary>
    public ImmutableArray<Passage> Captions { get; init; } = [];

    /// <summary>Numbered units of the main part in the order of the text.</summary>
    public ImmutableArray<UnitView> Units { get; init; } = [];

    /// <summary>Numbered units of all annexes.</summary>
    public ImmutableArray<UnitView> AnnexUnits { get; init; } = [];
    public ImmutableArray<SignatureView> Signatures { get; init; } = [];
    public RecipientsView? Recipients { get; init; }
    public ImmutableArray<AnnexView> Annexes { get; init; } = [];

    /// <summary>Boxes: urgency, circulation, secrecy.</summary>
    public ImmutableArray<Passage> Stamps { get; init; } = [];

    /// <summary>Indices of the main part's body paragraphs: from the first after the title to the last before the signatures, end exclusive.</summary>
    public int BodyStart { get; init; }
    public int BodyEnd { get; init; }

    /// <summary>Index of the first paragraph of the first annex; the number of paragraphs when there is none.</summary>
    public int MainEnd { get; init; }

    /// <summary>Where a paragraph stands, for people: "Điều 3", "Nơi nhận", "Phụ lục II"; empty when there is nothing to say.</summary>
    public required ImmutableArray<string> Landmarks { get; init; }
}
