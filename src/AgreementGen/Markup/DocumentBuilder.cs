using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Markup;

/// <summary>From checked elements to the typed tree. Numbers are not given here: see <see cref="Numbering"/>.</summary>
public sealed class DocumentBuilder
{
    private readonly SourceMap _map;
    private readonly DiagnosticBag _diagnostics;

    private DocumentBuilder(SourceMap map, DiagnosticBag diagnostics)
    {
        _map = map;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads the markup; null when it has mistakes.</summary>
    public static Document? Read(MarkupText markup, DiagnosticBag diagnostics)
    {
        var root = MarkupParser.Parse(markup, diagnostics);
        return root is null || diagnostics.HasErrors ? null : new DocumentBuilder(markup.Map, diagnostics).Build(root);
    }

    private Document Build(MarkupElement root) =>
        new()
        {
            Header = BuildHeader(root.Find("header")!),
            Type = LineOf(root.Find("type")) ?? new Line("", OriginOf(root)),
            Title = LinesOf(root.Find("title"), "line"),
            IssuedWith = LineOf(root.Find("issued-with")),
            IssuedBy = LineOf(root.Find("issued-by")),
            Body =
            [
                .. ParagraphsOf(root.Find("purpose"), ParagraphRole.Purpose),
                .. BasesOf(root.Find("bases")),
                .. PartiesOf(root.Find("parties")),
                .. ParagraphsOf(root.Find("preamble"), ParagraphRole.Preamble),
                .. BuildClauses(root.Find("clauses")),
            ],
            Signatures = BuildSignatures(root.Find("signatures")),
            Recipients = BuildRecipients(root.Find("recipients")),
            Annexes = [.. root.Elements.Where(element => element.Name == "annex").Select(BuildAnnex)],
            EndMark = LineOf(root.Find("end-mark"))?.Text is { } mark ? (mark == "none" ? "" : mark) : null,
        };

    private Header BuildHeader(MarkupElement header) =>
        new()
        {
            Heading = WordOf(header, "heading", Heading.Auto),
            Layout = WordOf(header, "layout", IssuerLayout.Auto),
            HasNames = header["names"] != "false",
            Parent = LineOf(header.Find("parent")),
            Issuers =
            [
                .. header
                    .Elements.Where(element => element.Name == "issuer")
                    .Select(issuer => new Issuer(
                        issuer["party"] ?? "",
                        WordOf(issuer, "system", PoliticalSystem.Other),
                        LinesOf(issuer, "line")
                    )),
            ],
            Lines = [.. LinesOf(header, "line").Select(line => new IssuerLine(line, IsSuperior: false))],
            Locality = LineOf(header.Find("locality")),
            Mark = string.IsNullOrEmpty(header["mark"]) ? null : WordOf(header, "mark", IssuerMark.Rule),
            Registrations =
            [
                .. header.Elements.Where(element => element.Name == "number").Select(BuildRegistration),
                .. LinesOf(header, "symbol").Select(symbol => new Registration(symbol, null, "", [])),
            ],
            Place = LineOf(header.Find("place")),
            Date = header.Find("date") is { } date
                ? new Date(NumberOf(date, "day"), NumberOf(date, "month"), NumberOf(date, "year"), OriginOf(date))
                : null,
            DateLine = LineOf(header.Find("date-line")),
        };

    private Registration BuildRegistration(MarkupElement number) =>
        new(null, LineOf(number.Find("value")), number["code"] ?? "", LinesOf(number, "agency"));

    private IEnumerable<Block> BasesOf(MarkupElement? bases) =>
        LinesOf(bases, "basis").Select(line => new Paragraph(ParagraphRole.LegalBasis, line));

    private ImmutableArray<Block> PartiesOf(MarkupElement? parties) =>
        parties is null ? [] : BuildItems(parties, [NumberFormat.None], 0);

    private IEnumerable<Block> ParagraphsOf(MarkupElement? element, ParagraphRole role) =>
        AllLinesOf(element).Select(line => new Paragraph(role, line));

    private ImmutableArray<Block> BuildClauses(MarkupElement? clauses)
    {
        if (clauses is null)
            return [];
        var formats = FormatsOf(clauses);
        return BuildItems(clauses, formats, 0);
    }

    private ImmutableArray<Block> BuildItems(MarkupElement parent, ImmutableArray<NumberFormat> formats, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Block>();
        foreach (var element in parent.Elements)
        {
            if (element.Name == "clause")
                items.Add(BuildClause(element, formats, depth));
        }
        return items.DrainToImmutable();
    }

    private Clause BuildClause(MarkupElement element, ImmutableArray<NumberFormat> formats, int depth)
    {
        var isUnnumbered = element["unnumbered"] == "true";
        var (inner, innerDepth) = element["numbering"] is { Length: > 0 }
            ? (FormatsOf(element), 0)
            : (formats, depth + 1);
        return new Clause(OriginOf(element))
        {
            Id = element["id"] is { Length: > 0 } id ? id : null,
            Format = isUnnumbered ? NumberFormat.None : FormatAt(formats, depth),
            HandLabel = element["label"] is { Length: > 0 } label ? label : null,
            Start = NumberOf(element, "start"),
            Heading = LineOf(element.Find("heading")),
            Paragraphs = AllLinesOf(element.Find("text")),
            Table = BuildTable(element.Find("table")),
            Items = BuildItems(element, inner, innerDepth),
        };
    }

    /// <summary>Below the last level that is named, its format goes on.</summary>
    private static NumberFormat FormatAt(ImmutableArray<NumberFormat> formats, int depth) =>
        formats.IsEmpty ? NumberFormat.None : formats[Math.Min(depth, formats.Length - 1)];

    private ImmutableArray<NumberFormat> FormatsOf(MarkupElement element)
    {
        var formats = ImmutableArray.CreateBuilder<NumberFormat>();
        foreach (var example in (element["numbering"] ?? "").Split(Vocabulary.NumberingSeparator))
        {
            if (NumberFormat.TryParse(example.Trim(), out var format))
                formats.Add(format);
            else
                _diagnostics.Add(
                    Kinds.WrongAttributeValue,
                    OriginOf(element).Best,
                    example,
                    "numbering",
                    string.Join("  ", NumberFormat.Examples)
                );
        }
        return formats.DrainToImmutable();
    }

    private Table? BuildTable(MarkupElement? table) =>
        table is null
            ? null
            : new Table(OriginOf(table))
            {
                Id = table["id"] is { Length: > 0 } id ? id : null,
                Label = table["label"] ?? "",
                HeadingRows = NumberOf(table, "heading-rows") ?? 0,
                Caption = LineOf(table.Find("caption")),
                Columns = [.. table.Elements.Where(element => element.Name == "column").Select(BuildColumn)],
                Rows =
                [
                    .. table
                        .Elements.Where(element => element.Name == "row")
                        .Select(row => row.Elements.Select(BuildCell).ToImmutableArray()),
                ],
                Notes = LineOf(table.Find("notes")),
            };

    private TableColumn BuildColumn(MarkupElement column) =>
        new(LineOf(column.Find("heading")), WidthOf(column), AlignmentOf(column));

    private ColumnWidth? WidthOf(MarkupElement column)
    {
        var text = column["width"];
        if (string.IsNullOrEmpty(text))
            return null;
        if (ColumnWidth.TryParse(text, out var width))
            return width;
        _diagnostics.Add(Kinds.WrongAttributeValue, OriginOf(column).Best, text, "width", "30%, 25mm");
        return null;
    }

    private TableCell BuildCell(MarkupElement cell) =>
        new(AllLinesOf(cell), NumberOf(cell, "colspan") ?? 1, NumberOf(cell, "rowspan") ?? 1, AlignmentOf(cell));

    private static Alignment? AlignmentOf(MarkupElement element) =>
        string.IsNullOrEmpty(element["align"]) ? null : WordOf(element, "align", Alignment.Left);

    private SignatureGrid BuildSignatures(MarkupElement? signatures) =>
        new(
            string.IsNullOrEmpty(signatures?["lead"]) ? null : WordOf(signatures, "lead", Side.Left),
            signatures is null ? null : NumberOf(signatures, "columns"),
            BlocksOf(signatures, "signature")
        )
        {
            Witnesses = BlocksOf(signatures, "witness"),
            WitnessSide = signatures is null ? Alignment.Center : WordOf(signatures, "witnesses", Alignment.Center),
        };

    private ImmutableArray<SignatureBlock> BlocksOf(MarkupElement? signatures, string name) =>
        signatures is null
            ? []
            : [.. signatures.Elements.Where(element => element.Name == name).Select(BuildSignature)];

    private SignatureBlock BuildSignature(MarkupElement signature) =>
        new()
        {
            Party = signature["party"] ?? "",
            System = WordOf(signature, "system", PoliticalSystem.Other),
            Capacity = LineOf(signature.Find("capacity")),
            Agency = LineOf(signature.Find("agency")),
            Authorities =
            [
                .. signature
                    .Elements.Where(element => element.Name == "authority")
                    .Select(authority => new Authority(
                        string.IsNullOrEmpty(authority["form"]) ? null : WordOf(authority, "form", AuthorityForm.KT),
                        LineOf(authority) ?? new Line("", OriginOf(authority))
                    )),
            ],
            Positions = LinesOf(signature, "position"),
            Name = LineOf(signature.Find("name")),
            Origin = OriginOf(signature),
        };

    private RecipientList BuildRecipients(MarkupElement? recipients) =>
        new(LinesOf(recipients, "recipient"), LineOf(recipients?.Find("archive")));

    private Annex BuildAnnex(MarkupElement annex) =>
        new()
        {
            Id = annex["id"] is { Length: > 0 } id ? id : null,
            HandLabel = annex["label"] is { Length: > 0 } label ? label : null,
            Title = LinesOf(annex.Find("title"), "line"),
            GuideLine = LineOf(annex.Find("issued-with")),
            Orientation = WordOf(annex, "orientation", Orientation.Portrait),
            Body = BuildClauses(annex.Find("clauses")),
            Origin = OriginOf(annex),
        };

    private ImmutableArray<Line> LinesOf(MarkupElement? parent, string name)
    {
        if (parent is null)
            return [];
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var element in parent.Elements)
        {
            if (element.Name == name && LineOf(element) is { } line)
                lines.Add(line);
        }
        return lines.DrainToImmutable();
    }

    /// <summary>The one line of an element; null when it is absent or has no text.</summary>
    private Line? LineOf(MarkupElement? element) => AllLinesOf(element) is [var line, ..] ? line : null;

    private ImmutableArray<Line> AllLinesOf(MarkupElement? element)
    {
        if (element?.Paragraphs is null or [])
            return [];
        var origin = OriginOf(element);
        var lines = ImmutableArray.CreateBuilder<Line>(element.Paragraphs.Count);
        foreach (var paragraph in element.Paragraphs)
            lines.Add(new Line([.. paragraph], origin));
        return lines.DrainToImmutable();
    }

    private Origin OriginOf(MarkupElement element) => _map.OriginOf(element.Start, element.End);

    private static int? NumberOf(MarkupElement element, string attribute) =>
        int.TryParse(element[attribute], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The markup's words are those of the enumerations, in lower case and with underscores.</summary>
    private static T WordOf<T>(MarkupElement element, string attribute, T absent)
        where T : struct, Enum =>
        element[attribute] is { Length: > 0 } word
        && Enum.TryParse<T>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : absent;
}
