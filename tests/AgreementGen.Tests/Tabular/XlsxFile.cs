using System.IO.Compression;
using System.Security;
using System.Text;

namespace AgreementGen.Tests.Tabular;

/// <summary>A workbook made by hand: sheets of rows of cells in the XML of SpreadsheetML, so that a test sees exactly what is read.</summary>
internal sealed class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Data, string Merges, string State)> _sheets = [];

    /// <summary>Shared texts, as the inside of <c>&lt;si&gt;</c>.</summary>
    public string[] Strings { get; init; } = [];

    /// <summary>Formats by the index of the style; numbers of one or two digits are built-in ids, anything else is a code.</summary>
    public string[] Formats { get; init; } = [];

    public bool Is1904 { get; init; }

    /// <summary>A text before the root of every sheet.</summary>
    public string Prolog { get; init; } = "";

    /// <param name="rows">The inside of <c>&lt;sheetData&gt;</c>.</param>
    /// <param name="merges">Ranges of cells that are one, with blanks between.</param>
    /// <param name="state"><c>hidden</c>, <c>veryHidden</c>; empty: visible.</param>
    public XlsxFile Add(string name, string rows, string merges = "", string state = "")
    {
        _sheets.Add((name, rows, merges, state));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(package, "[Content_Types].xml", ContentTypes());
            Write(package, "_rels/.rels", Relationships(("rId1", "officeDocument", "xl/workbook.xml")));
            Write(package, "xl/workbook.xml", Workbook());
            Write(package, "xl/_rels/workbook.xml.rels", Relationships([.. Parts()]));
            Write(package, "xl/styles.xml", Styles());
            Write(
                package,
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">{Join(Strings, s => $"<si>{s}</si>")}</sst>"
            );
            for (var i = 0; i < _sheets.Count; i++)
                Write(
                    package,
                    $"xl/worksheets/sheet{i + 1}.xml",
                    $"{Prolog}<worksheet xmlns=\"{Main}\"><sheetData>{_sheets[i].Data}</sheetData>{Merges(_sheets[i].Merges)}</worksheet>"
                );
        }
        return file.ToArray();
    }

    private IEnumerable<(string Id, string Type, string Target)> Parts() =>
        _sheets
            .Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml"))
            .Append(("rIdS", "styles", "styles.xml"))
            .Append(("rIdT", "sharedStrings", "sharedStrings.xml"));

    private static string Merges(string ranges) =>
        ranges.Length == 0
            ? ""
            : $"<mergeCells>{Join(ranges.Split(' '), range => $"<mergeCell ref=\"{range}\"/>")}</mergeCells>";

    private string Workbook() =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr{(Is1904 ? " date1904=\"1\"" : "")}/><sheets>"
        + string.Concat(
            _sheets.Select(
                (s, i) =>
                    $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\"{(s.State.Length == 0 ? "" : $" state=\"{s.State}\"")} r:id=\"rId{i + 1}\"/>"
            )
        )
        + "</sheets></workbook>";

    private string Styles()
    {
        var codes = Formats.Where(format => !IsId(format)).ToList();
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>"
            + string.Concat(
                codes.Select(
                    (code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"
                )
            )
            + "</numFmts><cellXfs>"
            + Join(Formats, f => $"<xf numFmtId=\"{(IsId(f) ? f : $"{164 + codes.IndexOf(f)}")}\"/>")
            + "</cellXfs></styleSheet>";
    }

    private static bool IsId(string format) => format.Length <= 2 && format.All(char.IsAsciiDigit);

    private static string Relationships(params (string Id, string Type, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + Join(targets, t => $"<Relationship Id=\"{t.Id}\" Type=\"{Relations}/{t.Type}\" Target=\"{t.Target}\"/>")
        + "</Relationships>";

    private static string ContentTypes()
    {
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"{type}.worksheet+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}.sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{type}.styles+xml\"/>"
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{type}.sharedStrings+xml\"/></Types>";
    }

    private static string Join<T>(IEnumerable<T> items, Func<T, string> print) => string.Concat(items.Select(print));

    private static void Write(ZipArchive package, string name, string text)
    {
        using var part = package.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
