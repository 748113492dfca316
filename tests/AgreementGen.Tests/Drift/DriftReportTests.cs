using System.Globalization;
using System.Resources;
using System.Text;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Drift;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using AgreementGen.Yaml;
using VerifyXunit;

namespace AgreementGen.Tests.Drift;

/// <summary>The report on the four provinces of the sample, and what texts of users may do to it.</summary>
[UsesVerify]
public class DriftReportTests
{
    private const string Framework = "samples/khung-trung-uong/program.yaml";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public Task The_provinces_of_the_sample_as_json() => Verifier.Verify(Text(Sample().ToJson()), "json");

    [Fact]
    public Task The_provinces_of_the_sample_as_a_page() => Verifier.Verify(Text(Sample().ToHtml(Vietnamese)), "html");

    [Fact]
    public void A_page_is_well_formed_and_brings_nothing_from_outside()
    {
        var page = Text(Hostile().ToHtml(English));
        var root = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;
        Assert.Empty(root.Descendants("script"));
        Assert.DoesNotContain(root.Descendants().Attributes(), a => a.Name.LocalName is "src" or "onclick" or "style");
        Assert.All(
            root.Descendants("a"),
            a => Assert.StartsWith("#", a.Attribute("href")!.Value, StringComparison.Ordinal)
        );
        Assert.Contains("<script>alert(1)</script>", root.Value, StringComparison.Ordinal);
        Assert.Equal("en", root.Attribute("lang")!.Value);
    }

    [Fact]
    public void Every_row_has_a_cell_in_every_column_and_a_failed_one_says_so()
    {
        var root = XDocument
            .Parse(Text(Hostile().ToHtml(English)).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal))
            .Root!;
        var table = root.Descendants("table").First();
        var columns = table.Element("thead")!.Element("tr")!.Elements().Count();
        Assert.Equal(
            [columns, columns, columns],
            table
                .Element("tbody")!
                .Elements("tr")
                .Select(row => row.Elements().Sum(cell => (int?)cell.Attribute("colspan") ?? 1))
        );
        Assert.Contains("not read", table.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_are_whole_in_both_languages()
    {
        var words = new ResourceManager("AgreementGen.Drift.DriftWords", typeof(DriftReport).Assembly);
        Assert.Equal(Keys(CultureInfo.InvariantCulture), Keys(English));

        IEnumerable<string> Keys(CultureInfo language) =>
            words
                .GetResourceSet(language, createIfNotExists: true, tryParents: false)!
                .Cast<System.Collections.DictionaryEntry>()
                .Select(word => (string)word.Key)
                .Order(StringComparer.Ordinal);
    }

    private static DriftReport Sample()
    {
        var workspace = new DiskWorkspace(TestRepository.Root, TimeProvider.System);
        var layers = new ProgramLayers(workspace);
        var found = new DiagnosticBag();
        var program = workspace.Read(Framework, found)!;
        var report = new DriftReport(Framework, layers.Read(program, [], found)!.Root);
        foreach (var name in (string[])["tra-vinh", "thai-binh", "bac-giang", "dak-nong"])
        {
            var overlay = new OverlayFile($"samples/khung-trung-uong/overlays/{name}.yaml");
            report.Add(report.Compare(name, layers.Read(program, [overlay], found)!.Root));
        }
        report.Add(report.Compare("ca-mau", layers.Read(program, [], found)!.Root));
        Assert.Empty(found.ToSorted());
        return report;
    }

    private static DriftReport Hostile()
    {
        const string Evil = "<script>alert(1)</script>\" onclick=x & 'y'";
        var report = new DriftReport(
            "<b>.yaml",
            Read($"title: a\nclauses: [{{ id: a, heading: '{Evil.Replace("'", "''", StringComparison.Ordinal)}' }}]")
        );
        report.Add(report.Compare(Evil, Read("title: b\nclauses: [{ id: a, heading: <i> }, { id: b, text: c }]")));
        report.Add(
            report.Compare(
                "như khung",
                Read(
                    $"title: a\nclauses: [{{ id: a, heading: '{Evil.Replace("'", "''", StringComparison.Ordinal)}' }}]"
                )
            )
        );
        report.Add(report.Compare("hỏng", null));
        return report;
    }

    private static YamlMapping Read(string text) =>
        YamlReader.ReadMapping(new SourceText("p.yaml", text), new DiagnosticBag())!;

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
