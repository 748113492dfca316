using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Docx;

/// <summary>The texts that a composed tree asks to be printed.</summary>
internal static class TreeText
{
    public static ImmutableArray<string> All(Document document, Standard standard) =>
        [
            .. Header(document.Header, standard.Wording),
            .. Signs(standard, document.Header, document.Annexes.Length),
            document.Type.Text,
            .. document.Title.Select(line => line.Text),
            .. Texts(document.IssuedWith),
            .. Body(document.Body),
            .. document.Signatures.Blocks.Concat(document.Signatures.Witnesses).SelectMany(Signature),
            .. Texts(document.Recipients.Label),
            .. document.Recipients.Items.Select(line => line.Text),
            .. Texts(document.Recipients.Archive),
            .. document.Annexes.SelectMany(Annex),
        ];

    public static IEnumerable<string> Body(ImmutableArray<Block> blocks) =>
        ParagraphFlow.Of(blocks).SelectMany(item => item.Table is null ? [item.Text] : Table(item.Table));

    private static IEnumerable<string> Header(Header header, Wording wording) =>
        [
            .. header.Lines.Select(line => line.Line.Text),
            .. header.Heading switch
            {
                Heading.QuocHieu => [wording.QuocHieu, wording.TieuNgu],
                Heading.Party => [wording.PartyTitle],
                Heading.Youth => [wording.YouthTitle],
                _ => Array.Empty<string>(),
            },
            .. header.NumberLines.Select(line => line.Text),
            .. Texts(header.DraftLine),
            .. Texts(header.DateLine),
        ];

    private static IEnumerable<string> Signs(Standard standard, Header header, int annexes) =>
        new[] { header.Lines.IsEmpty ? "" : SignBelowNames(standard, header.Mark), standard.TitleMark.Sign }
            .Concat(Enumerable.Repeat(standard.AnnexMark.Sign, annexes))
            .Where(sign => sign.Length > 0);

    private static string SignBelowNames(Standard standard, IssuerMark? mark) =>
        mark switch
        {
            null => standard.IssuerMark.Sign,
            IssuerMark.Star => "*",
            IssuerMark.Asterisks => "***",
            _ => "",
        };

    private static IEnumerable<string> Table(Table table) =>
        [
            .. Texts(table.CaptionLine),
            .. table.Columns.SelectMany(column => Texts(column.Heading)),
            .. table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines).Select(line => line.Text),
            .. Texts(table.Notes),
        ];

    private static IEnumerable<string> Signature(SignatureBlock block) =>
        [
            .. Texts(block.Capacity),
            .. Texts(block.Agency),
            .. block.Authorities.Select(authority => authority.Line.Text),
            .. block.Positions.Select(line => line.Text),
            .. Texts(block.Name),
        ];

    private static IEnumerable<string> Annex(Annex annex) =>
        [annex.Label, .. annex.Title.Select(line => line.Text), .. Texts(annex.GuideLine), .. Body(annex.Body)];

    private static IEnumerable<string> Texts(Line? line) => line is null || line.IsEmpty ? [] : [line.Text];
}
