using AgreementGen.Agreements;
using AgreementGen.Batches;
using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Sources;
using AgreementGen.Tests.Docx;
using AgreementGen.Tests.Linting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AgreementGen.Tests.Batches;

/// <summary>One framework of the central body, 34 provinces: each document names its own province as it is on its date.</summary>
public sealed class ProvinceRunTests : IClassFixture<ProvinceRunTests.Run>
{
    private readonly Run _run;

    public ProvinceRunTests(Run run) => _run = run;

    public static TheoryData<string> Slugs => [.. ProvinceList.Current.All.Select(unit => unit.Slug)];

    /// <summary>Run once for all tests, on the last day of August 2026: Đồng Nai is a city, Quảng Ninh and Bắc Ninh are not yet.</summary>
    public sealed class Run : IBatchObserver
    {
        public const string Date = "31/8/2026";

        private readonly List<Diagnostic> _found = [];

        public Run()
        {
            var disk = new DiskWorkspace(TestRepository.Root, TimeProvider.System);
            Files.Add("program.yaml", disk.Read("samples/khung-trung-uong/program.yaml", new DiagnosticBag())!.Text);
            Result = Make(this, "out", workers: 2);
        }

        public BatchResult Make(IBatchObserver observer, string folder, int workers, Shard? shard = null)
        {
            var request = new BatchRequest
            {
                Program = "program.yaml",
                Data = "provinces",
                Folder = folder,
                Version = "1",
                Workers = workers,
                Shard = shard ?? Shard.Whole,
                Render = new RenderRequest { Overrides = new ProgramOverrides([$"date={Date}"]) },
            };
            return new BatchRun(new AgreementPipeline(Files), request).Run(observer, default);
        }

        /// <summary>Every file of a folder but journals.</summary>
        public SortedDictionary<string, string> Contents(string folder)
        {
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, bytes) in Files)
            {
                if (
                    path.StartsWith(folder + "/", StringComparison.Ordinal)
                    && !path.EndsWith(".journal", StringComparison.Ordinal)
                )
                    files[path[(folder.Length + 1)..]] = Digest.Of(bytes).ToString();
            }
            return files;
        }

        public MemoryWorkspace Files { get; } = [];

        public BatchResult Result { get; }

        public IEnumerable<Diagnostic> Found => Result.Diagnostics.Concat(_found);

        void IBatchObserver.Begin(int rows) { }

        void IBatchObserver.Add(RowOutcome outcome) => _found.AddRange(outcome.Diagnostics);
    }

    [Fact]
    public void There_are_34_documents_and_no_mistake()
    {
        Assert.DoesNotContain(_run.Found, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(34, _run.Result.Manifest!.Files.Length);
        Assert.Equal(
            ProvinceList.Current.All.Select(unit => unit.Slug + ".docx"),
            _run.Result.Manifest.Files.Select(entry => entry.File)
        );
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_document_names_its_province(string slug)
    {
        var unit = ProvinceList.Current.Find(slug)!.On(new DateOnly(2026, 8, 31));
        var text = string.Join('\n', DocxText.Paragraphs(_run.Files[$"out/{slug}.docx"]));

        Assert.Contains($"{unit.Committee.ToUpperInvariant()}", text, StringComparison.Ordinal);
        Assert.Contains($"Liên minh Hợp tác xã {unit.InlineName}", text, StringComparison.Ordinal);
        Assert.Contains($"{unit.Committee} {unit.Place}", text, StringComparison.Ordinal);
        Assert.Contains($"{unit.Place}, ngày 31 tháng 8 năm 2026", text, StringComparison.Ordinal);
        Assert.Contains("/CTr-BTGDVTU-LMHTX", text, StringComparison.Ordinal);
        Assert.DoesNotContain(unit.Committee == "Tỉnh ủy" ? "Thành ủy" : "Tỉnh ủy", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public void The_number_of_workers_changes_no_byte(int workers)
    {
        _run.Make(new Silence(), $"workers-{workers}", workers);

        Assert.Equal(_run.Contents("out"), _run.Contents($"workers-{workers}"));
    }

    [Fact]
    public void Seven_parts_joined_are_one_run()
    {
        for (var i = 1; i <= 7; i++)
            Assert.Empty(_run.Make(new Silence(), $"part-{i}", workers: 2, new Shard(i, 7)).Manifest!.Failures);
        var diagnostics = new DiagnosticBag();
        new ManifestMerge(_run.Files).Merge(
            [.. Enumerable.Range(1, 7).Select(i => $"part-{i}")],
            "joined",
            diagnostics,
            default
        );

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(_run.Contents("out"), _run.Contents("joined"));
    }

    private sealed class Silence : IBatchObserver
    {
        public void Begin(int rows) { }

        public void Add(RowOutcome outcome) { }
    }

    /// <summary>As who gets the document alone would lint it: the standard is recognised, and nothing is found.</summary>
    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_linter_finds_nothing(string slug)
    {
        var result = new LintPipeline(new AgreementPipeline(_run.Files)).Lint(
            $"{slug}.docx",
            _run.Files[$"out/{slug}.docx"],
            LintRequest.Default
        );

        Assert.Equal("nd30", result.Standard?.Id);
        Assert.Empty(result.Diagnostics.Where(told => !AsksForStandard.Contains(told.Kind.Code)).Select(RuleLab.Show));
    }

    /// <summary>That the standard was guessed, and that a body of the Party signs, for whom another may be chosen.</summary>
    private static readonly string[] AsksForStandard = [Kinds.StandardGuessed.Code, "ND30-JT-12"];

    [Theory]
    [InlineData("dong-nai", "thành phố Đồng Nai")]
    [InlineData("quang-ninh", "tỉnh Quảng Ninh")]
    [InlineData("bac-ninh", "tỉnh Bắc Ninh")]
    [InlineData("hue", "thành phố Huế")]
    [InlineData("ho-chi-minh", "Thành phố Hồ Chí Minh")]
    public void The_type_is_that_of_the_day(string slug, string name) =>
        Assert.Contains(
            $"Liên minh Hợp tác xã {name}",
            string.Join('\n', DocxText.Paragraphs(_run.Files[$"out/{slug}.docx"])),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_schema_of_Word_finds_nothing(string slug)
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(_run.Files[$"out/{slug}.docx"]),
            isEditable: false
        );

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => error.Description)
        );
    }
}
