using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    private readonly DiagnosticBag _found = new();

    [Fact]
    public void Everything_that_can_be_said_is_read()
    {
        var read = Read(
            """
            standard: chuan/nha.yaml
            select: ND30
            ignore: [ND30-SO, quoc-hieu-look]
            severity: { ND30-PAGE-01: note, annex-not-cited: error }
            agencies:
              - { name: Ban Tuyên giáo Tỉnh ủy, code: BTG }
              - name: Liên minh Hợp tác xã tỉnh
              - Sở Nội vụ
            type_codes: [CTrPH, KHPH]
            signer_titles: true
            """
        )!;
        var settings = read.For("a.docx");

        Assert.Equal("nha/chuan/nha.yaml", settings.Standard?.Replace('\\', '/'));
        Assert.Equal("ND30", string.Join(' ', settings.Rules.Select));
        Assert.Equal("ND30-SO quoc-hieu-look", string.Join(' ', settings.Rules.Ignore));
        Assert.Equal(Severity.Note, settings.Severities[RuleBook.Find("ND30-PAGE-01")!.Kind]);
        Assert.Equal(Severity.Error, settings.Severities[Kinds.AnnexNotCited]);
        Assert.Equal(
            "Ban Tuyên giáo Tỉnh ủy, Liên minh Hợp tác xã tỉnh, Sở Nội vụ",
            string.Join(", ", settings.House.OfficialNames)
        );
        Assert.Equal("BTG", string.Join(' ', settings.House.AgencyCodes));
        Assert.Equal("CTrPH KHPH", string.Join(' ', settings.House.TypeCodes));
        Assert.True(settings.House.AllowsTitles);
    }

    [Fact]
    public void Some_files_are_linted_otherwise_and_the_later_wins()
    {
        var read = Read(
            """
            ignore: ND30-SO
            severity: { ND30-PAGE-01: note }
            overrides:
              - { files: cu/, standard: party-2018, ignore: ND30-QH }
              - { files: [cu/*.docx, "!cu/b.docx"], ignore: [], severity: { ND30-QH-02: note } }
            """
        )!;

        Assert.Equal("null ND30-SO 1", Show(read.For("nha/moi/a.docx")));
        Assert.Equal("party-2018  2", Show(read.For("nha/cu/a.docx")));
        Assert.Equal("party-2018 ND30-QH 1", Show(read.For("nha/cu/b.docx")));
        Assert.Same(read.For("nha/cu/a.docx"), read.For("nha/cu/c.docx"));
    }

    [Fact]
    public void The_command_line_takes_the_place_of_it_but_what_is_ignored_is_ignored_too()
    {
        var asked = new LintScope
        {
            Standard = "youth",
            Select = ["HD36"],
            Ignore = ["HD36-01"],
        };
        var settings = Read("{ standard: nd30, select: ND30, ignore: ND30-SO }")!.With(asked).For("a.docx");

        Assert.Equal("youth", settings.Standard);
        Assert.Equal("HD36", string.Join(' ', settings.Rules.Select));
        Assert.Equal("ND30-SO HD36-01", string.Join(' ', settings.Rules.Ignore));
    }

    [Theory]
    [InlineData("standrad: nd30", "AG131 standrad")]
    [InlineData("standard: nd31", "AG141 nd31")]
    [InlineData("select: [ND31]", "AG080 ND31")]
    [InlineData("ignore: quoc-hieu-lok", "AG081 quoc-hieu-lok")]
    [InlineData("severity: note", "AG135 note")]
    [InlineData("severity: { ND30-XX: note }", "AG080 ND30-XX")]
    [InlineData("severity: { AG131: note }", "AG082 AG131")]
    [InlineData("severity: { ND30-QH-02: 2 }", "AG140 2")]
    [InlineData("overrides: [ { ignore: ND30 } ]", "AG132 ignore")]
    [InlineData("agencies: [ { code: BTG } ]", "AG132 code")]
    [InlineData("signer_titles: maybe", "AG140 maybe")]
    [InlineData("select: [ND30", "AG115 [")]
    public void A_mistake_is_told_at_its_place(string text, string told)
    {
        Assert.Null(Read(text));
        Assert.Equal(told, string.Join(", ", _found.ToSorted().Select(one => $"{one.Kind.Code} {one.Location.Text}")));
    }

    [Fact]
    public void A_beginning_weighs_all_that_begin_so_and_the_longer_wins()
    {
        var weights = Read("severity: { ND30-PAGE-01: error, ND30-PAGE: note, AG4: note }")!.For("a.docx").Severities;

        Assert.Equal(Severity.Error, weights[RuleBook.Find("ND30-PAGE-01")!.Kind]);
        Assert.Equal(Severity.Note, weights[RuleBook.Find("ND30-PAGE-02")!.Kind]);
        Assert.Equal(Severity.Note, weights[Kinds.AnnexNotCited]);
        Assert.DoesNotContain(Kinds.UnknownReference, weights.Keys);
    }

    [Fact]
    public void It_is_found_in_the_current_folder_or_above()
    {
        var folder = Directory.CreateTempSubdirectory("agreementgen-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "a", "b"));
            File.WriteAllText(Path.Combine(folder, ConfigurationReader.FileName), "ignore: ND30");
            var workspace = new DiskWorkspace(Path.Combine(folder, "a", "b"), TimeProvider.System);

            Assert.Equal("../../agreementgen.yml", ConfigurationReader.Find(workspace, _found)?.Path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private LintConfiguration? Read(string text) =>
        ConfigurationReader.Read(new SourceText("nha/agreementgen.yml", text), _found);

    private static string Show(LintSettings settings) =>
        $"{settings.Standard ?? "null"} {string.Join(',', settings.Rules.Ignore)} {settings.Severities.Count}";
}
