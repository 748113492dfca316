using System.Collections.Immutable;
using AgreementGen.Composing;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Anatomy;

/// <summary>
/// What a reader of the printed document should find, a line for each component, told by the tree that it was printed from. The
/// counterpart of <see cref="FoundAnatomy"/>.
/// </summary>
internal static class TreeAnatomy
{
    public static ImmutableArray<string> Of(Document document, Standard standard) =>
        [
            .. Head(document.Header, standard),
            .. Lines("type", [document.Type]),
            .. Lines("title", document.Title),
            .. Lines("title-sign", [Sign(standard.TitleMark.Sign)]),
            .. Lines("issued-with", [document.IssuedWith]),
            .. Bases(document.Body),
            .. Units(document.Body, "unit"),
            .. Texts(document.Body),
            .. document.Signatures.Blocks.Concat(document.Signatures.Witnesses).SelectMany(Signature),
            .. Lines("recipients", [document.Recipients.Label]),
            .. Lines("recipient", document.Recipients.Items),
            .. Lines("archive", [document.Recipients.Archive]),
            .. document.Annexes.SelectMany(Annex),
        ];

    private static IEnumerable<string> Head(Header header, Standard standard)
    {
        var titles = HeadingLines.Of(header.Heading, standard.Wording);
        var sign = header.Lines.IsEmpty ? "" : SignBelowNames(header.Mark, standard);
        return
        [
            $"heading {header.Heading}",
            .. titles.Take(1).Select(text => $"national-title {text}"),
            .. titles.Skip(1).Select(text => $"motto {text}"),
            .. Lines("superior", header.Lines.Where(line => line.IsSuperior).Select(line => line.Line)),
            .. Lines("issuer", header.Lines.Where(line => !line.IsSuperior).Select(line => line.Line)),
            .. Lines("issuer-sign", [Sign(sign)]),
            .. Lines("number", header.NumberLines),
            .. Lines("draft", [header.DraftLine]),
            .. Lines("date", [header.DateLine]),
        ];
    }

    private static string SignBelowNames(IssuerMark? mark, Standard standard) =>
        mark switch
        {
            null => standard.IssuerMark.Sign,
            IssuerMark.Star => "*",
            IssuerMark.Asterisks => "***",
            _ => "",
        };

    private static IEnumerable<string> Bases(ImmutableArray<Block> body) =>
        ParagraphFlow.Of(body).Where(item => item.Kind == FlowKind.LegalBasis).Select(item => $"basis {item.Text}");

    private static IEnumerable<string> Units(ImmutableArray<Block> blocks, string name, string parent = "") =>
        blocks.OfType<Clause>().SelectMany(clause => Unit(clause, name, parent));

    private static IEnumerable<string> Unit(Clause clause, string name, string parent)
    {
        var isUnit = clause.Label.Length > 0;
        var isDivision = ParagraphFlow.StandsAlone(clause.Level);
        var title = clause.Heading?.Text ?? "";
        var body =
            isDivision ? ""
            : clause.Heading is not null ? title
            : clause.Paragraphs.FirstOrDefault()?.Text ?? "";
        var titled = !isDivision && title.Length > 0 ? " titled" : "";
        var below = isDivision && title.Length > 0 ? $" / {title}" : "";
        var own =
            $"{name} {LevelOf(clause)} [{clause.Label}] [{clause.BareNumber}]{titled} in [{parent}] {body}{below}";
        return Units(clause.Items, name, isUnit ? clause.Label : parent).Prepend(own).Skip(isUnit ? 0 : 1);
    }

    private static string LevelOf(Clause clause) =>
        clause switch
        {
            { Format.Style: NumberStyle.Decimal } => "SubClause",
            { Level: ClauseLevel.Plus } => "Dash",
            _ => clause.Level.ToString(),
        };

    private static IEnumerable<string> Texts(ImmutableArray<Block> body) =>
        ParagraphFlow
            .Of(body)
            .Where(item => item is { Table: null, Kind: not (FlowKind.LegalBasis or FlowKind.DivisionLabel) })
            .Where(item => item.Kind != FlowKind.DivisionTitle)
            .Where(item => item is not { Kind: FlowKind.Heading, Level: > 0 })
            .Select(item => $"text {item.Text}");

    private static IEnumerable<string> Signature(SignatureBlock block) =>
        [
            "signature",
            .. Lines("agency", [block.Agency]),
            .. Lines("authority", block.Authorities.Select(authority => authority.Line)),
            .. Lines("position", block.Positions),
            .. Lines("name", [block.Name]),
        ];

    private static IEnumerable<string> Annex(Annex annex) =>
        [
            $"annex {annex.Label} [{annex.BareNumber}]",
            .. Lines("annex-title", annex.Title),
            .. Lines("guide", [annex.GuideLine]),
            .. Units(annex.Body, "annex-unit"),
        ];

    private static Line? Sign(string sign) => sign.Length == 0 ? null : new Line(sign, default);

    private static IEnumerable<string> Lines(string name, IEnumerable<Line?> lines) =>
        lines
            .OfType<Line>()
            .SelectMany(line => line.Text.Split('\n'))
            .Where(text => text.Trim().Length > 0)
            .Select(text => $"{name} {text.Trim()}");
}
