using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Frameworks;

/// <summary>Which files are laid over which, and what is said when one of them cannot be had.</summary>
public class ProgramLayersTests
{
    [Fact]
    public void A_program_is_laid_over_the_file_that_it_extends_to_any_depth()
    {
        var workspace = new MemoryWorkspace
        {
            { "tinh/program.yaml", "extends: ../khung/vung.yaml\na: 3" },
            { "khung/vung.yaml", "extends: trung-uong.yaml\na: 2\nb: 2" },
            { "khung/trung-uong.yaml", "a: 1\nb: 1\nc: 1" },
        };
        var read = Layers.Read(workspace, "tinh/program.yaml", new DiagnosticBag())!;
        Assert.Equal("{a: 3, b: 2, c: 1}", Layers.Show(read.Root));
        Assert.Equal(
            ["khung/trung-uong.yaml", "khung/vung.yaml", "tinh/program.yaml"],
            read.Files.Select(file => file.Path)
        );
    }

    [Fact]
    public void Overlays_come_last_and_the_later_wins()
    {
        var workspace = new MemoryWorkspace
        {
            { "program.yaml", "a: 1\nb: 1\nc: 1" },
            { "x.yaml", "b: 2\nc: 2" },
            { "y.yaml", "c: 3" },
        };
        var read = Layers.Read(workspace, "program.yaml", new DiagnosticBag(), "x.yaml", "y.yaml")!;
        Assert.Equal("{a: 1, b: 2, c: 3}", Layers.Show(read.Root));
    }

    [Fact]
    public void An_overlay_that_extends_the_program_is_the_same_alone_and_over_it()
    {
        var workspace = new MemoryWorkspace
        {
            { "khung.yaml", "a: 1\nclauses: [{ id: x }]" },
            { "tinh/tra-vinh.yaml", "extends: ../khung.yaml\na: 2\nclauses: [{ id: y, before: x }]" },
        };
        var alone = Layers.Read(workspace, "tinh/tra-vinh.yaml", new DiagnosticBag())!;
        var over = Layers.Read(workspace, "khung.yaml", new DiagnosticBag(), "tinh/tra-vinh.yaml")!;
        Assert.Equal("{a: 2, clauses: [{id: y}, {id: x}]}", Layers.Show(alone.Root));
        Assert.Equal(Layers.Show(alone.Root), Layers.Show(over.Root));
        Assert.Equal(2, over.Files.Length);
    }

    [Fact]
    public void A_file_is_read_once_for_all_programs_and_threads()
    {
        var workspace = new CountingWorkspace(
            new MemoryWorkspace
            {
                { "khung.yaml", "a: 1" },
                { "x.yaml", "b: 2" },
                { "p.yaml", "extends: khung.yaml" },
            }
        );
        var layers = new ProgramLayers(workspace);
        var program = workspace.Read("p.yaml", new DiagnosticBag())!;
        Parallel.For(
            0,
            64,
            _ =>
                Assert.Equal(
                    "{a: 1, b: 2}",
                    Layers.Show(layers.Read(program, [new OverlayFile("x.yaml")], new DiagnosticBag())!.Root)
                )
        );
        Assert.Equal(3, workspace.Reads);
    }

    [Theory]
    [InlineData(
        "a circle",
        "p.yaml: extends: a.yaml; a.yaml: extends: b.yaml; b.yaml: extends: ./a.yaml",
        "b.yaml(1,10) AG170 «./a.yaml» [p.yaml → a.yaml → b.yaml → a.yaml]"
    )]
    [InlineData("itself", "p.yaml: extends: p.yaml", "p.yaml(1,10) AG170 «p.yaml» [p.yaml → p.yaml]")]
    [InlineData("nothing there", "p.yaml: extends: zzz.yaml", "p.yaml(1,10) AG610 «zzz.yaml» [zzz.yaml]")]
    [InlineData(
        "misspelt",
        "p.yaml: extends: khumg.yaml; khung.yaml: a: 1",
        "p.yaml(1,10) AG611 «khumg.yaml» [khumg.yaml, khung.yaml]"
    )]
    [InlineData(
        "nothing there, further down",
        "p.yaml: extends: d/a.yaml; d/a.yaml: extends: zzz.yaml",
        "d/a.yaml(1,10) AG610 «zzz.yaml» [d/zzz.yaml] ExtendedFrom p.yaml(1,10)"
    )]
    [InlineData(
        "YAML that cannot be read",
        "p.yaml: extends: a.yaml; a.yaml: 'x",
        "a.yaml(1,1) AG116 «'» [] ExtendedFrom p.yaml(1,10)"
    )]
    [InlineData(
        "a list",
        "p.yaml: extends: a.yaml; a.yaml: [x]",
        "a.yaml(1,1) AG102 «[x]» [] ExtendedFrom p.yaml(1,10)"
    )]
    [InlineData("no text", "p.yaml: extends: [a.yaml]", "")]
    public void What_cannot_be_laid_together_is_said_where_it_is_named(string what, string files, string expected)
    {
        _ = what;
        var workspace = new MemoryWorkspace();
        foreach (var file in files.Split("; "))
            workspace.Add(file.Split(": ", 2)[0], file.Split(": ", 2)[1]);
        var found = new DiagnosticBag();
        var read = Layers.Read(workspace, "p.yaml", found);
        Assert.Equal(expected, string.Join('\n', found.ToSorted().Select(Describe)));
        Assert.Equal(found.HasErrors, read is null);
    }

    [Fact]
    public void A_chain_has_an_end()
    {
        var workspace = new MemoryWorkspace();
        for (var i = 0; i < 40; i++)
            workspace.Add($"{i}.yaml", $"extends: {i + 1}.yaml");
        var found = new DiagnosticBag();
        Assert.Null(Layers.Read(workspace, "0.yaml", found));
        Assert.Equal("31.yaml(1,10) AG171 «32.yaml»", Layers.Describe(Assert.Single(found.ToSorted())));
    }

    [Fact]
    public void An_overlay_that_is_not_there_is_said_where_it_was_named()
    {
        var workspace = new MemoryWorkspace { { "p.yaml", "a: 1" } };
        var row = new SourceText("rows.csv", "tên,zzz.yaml");
        var found = new DiagnosticBag();
        Assert.Null(
            new ProgramLayers(workspace).Read(
                workspace.Read("p.yaml", found)!,
                [new OverlayFile("zzz.yaml", new Location(row, 4, 8)), new OverlayFile("yyy.yaml")],
                found
            )
        );
        Assert.Equal(["rows.csv(1,5) AG610 «zzz.yaml»", " AG600 «»"], found.ToSorted().Select(Layers.Describe));
    }

    [Theory]
    [InlineData("a/p.yaml", "../b.yaml", "b.yaml")]
    [InlineData("a/p.yaml", "./c/../b.yaml", "a/b.yaml")]
    [InlineData("a/p.yaml", @"..\b.yaml", "b.yaml")]
    [InlineData("../p.yaml", "../b.yaml", "../../b.yaml")]
    [InlineData("/a/p.yaml", "../../../b.yaml", "/b.yaml")]
    [InlineData("a/p.yaml", "/x/y.yaml", "/x/y.yaml")]
    [InlineData("<stdin>", "b.yaml", "b.yaml")]
    public void A_base_is_named_from_the_folder_of_the_file_that_names_it(string file, string name, string expected) =>
        Assert.Equal(expected, LayerFile.Read(LayerPath.Clean(file), new SourceText(file, "a: 1")).PathOf(name));

    private static string Describe(Diagnostic diagnostic)
    {
        var parts = Layers.Describe(diagnostic).Split('»', 2);
        return $"{parts[0]}» [{string.Join(", ", diagnostic.Arguments)}]{parts[1]}";
    }

    private sealed class CountingWorkspace(IWorkspace files) : IWorkspace
    {
        private int _reads;

        public int Reads => _reads;

        public DateTimeOffset Now => files.Now;

        public SourceText? Read(string path, DiagnosticBag diagnostics)
        {
            Interlocked.Increment(ref _reads);
            return files.Read(path, diagnostics);
        }

        public bool TryRead(string path, out SourceText source, DiagnosticBag diagnostics) =>
            files.TryRead(path, out source!, diagnostics);

        public IReadOnlyList<string> Folders(string folder) => files.Folders(folder);

        public IReadOnlyList<string> Files(string folder) => files.Files(folder);

        public Stream? Open(string path, DiagnosticBag diagnostics) => files.Open(path, diagnostics);

        public bool Exists(string path) => files.Exists(path);

        public bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, bool isDurable = true) =>
            files.Write(path, bytes, diagnostics, isDurable);

        public bool Delete(string path, DiagnosticBag diagnostics) => files.Delete(path, diagnostics);

        public bool CreateFolder(string path, DiagnosticBag diagnostics) => files.CreateFolder(path, diagnostics);

        public IJournal? Lock(string path, DiagnosticBag diagnostics) => files.Lock(path, diagnostics);

        public IFileDraft? Draft(string path, DiagnosticBag diagnostics) => files.Draft(path, diagnostics);

        public ReadOnlyMemory<byte>? ReadBytes(string path, int limit, DiagnosticBag diagnostics) =>
            files.ReadBytes(path, limit, diagnostics);
    }
}
