using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AgreementGen.Tests.Architecture;

/// <summary>Who may use whom. The table says all: an arrow that is not in it fails, and so does one that nobody needs any more.</summary>
public sealed class LayerTests
{
    /// <summary>Folders of the library, each below those that it uses; the files beside them are the pipeline, which uses all.</summary>
    private static readonly (string Folder, string[] Uses)[] Layers =
    [
        ("Checksums", []),
        ("Diagnostics", []),
        ("Provinces", []),
        ("Sources", ["Diagnostics"]),
        ("Yaml", ["Diagnostics"]),
        ("Documents", ["Diagnostics"]),
        ("Agreements", ["Diagnostics", "Documents", "Provinces", "Yaml"]),
        ("Standards", ["Diagnostics", "Sources", "Yaml"]),
        ("Tabular", ["Agreements", "Diagnostics", "Provinces", "Sources", "Yaml"]),
        ("Composing", ["Documents", "Standards"]),
        ("Markup", ["Diagnostics", "Documents"]),
        ("Checking", ["Agreements", "Diagnostics", "Documents"]),
        ("Frameworks", ["Agreements", "Diagnostics", "Sources", "Yaml"]),
        ("Drift", ["Agreements", "Diagnostics", "Yaml"]),
        ("Templating", ["Agreements", "Diagnostics", "Documents", "Markup", "Provinces", "Sources", "Tabular", "Yaml"]),
        ("Docx", ["Checksums", "Documents", "Standards"]),
        (
            "Batches",
            [
                "Agreements",
                "Checksums",
                "Diagnostics",
                "Docx",
                "Drift",
                "Frameworks",
                "Provinces",
                "Sources",
                "Tabular",
                "Templating",
                "Yaml",
            ]
        ),
        ("Reading", ["Checksums", "Diagnostics"]),
        ("Anatomy", ["Reading", "Standards"]),
        ("Linting", ["Agreements", "Anatomy", "Diagnostics", "Documents", "Provinces", "Reading", "Standards", "Yaml"]),
        ("Mending", ["Anatomy", "Checksums", "Diagnostics", "Linting", "Reading", "Standards"]),
        ("Configuration", ["Agreements", "Diagnostics", "Linting", "Sources", "Yaml"]),
    ];

    /// <summary>Each foreign package is named in one folder only.</summary>
    private static readonly (string Package, string Folder)[] Packages =
    [
        ("YamlDotNet", "src/AgreementGen/Yaml/"),
        ("Scriban", "src/AgreementGen/Templating/"),
        ("Markdig", "src/AgreementGen/Templating/"),
        ("CsvHelper", "src/AgreementGen/Tabular/"),
        ("DocumentFormat.OpenXml", "src/AgreementGen/Tabular/"),
        ("System.IO.Hashing", "src/AgreementGen/Checksums/"),
        ("Microsoft.Extensions.FileSystemGlobbing", "src/AgreementGen/Sources/"),
        ("System.CommandLine", "src/AgreementGen.Cli/Commands/"),
    ];

    public static TheoryData<string> Folders => [.. Layers.Select(layer => layer.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_what_the_table_says(string folder)
    {
        var uses = Layers.Single(layer => layer.Folder == folder).Uses;

        Assert.Equal(uses, Used(folder));
    }

    [Fact]
    public void Every_folder_is_in_the_table_below_what_it_uses()
    {
        var order = Layers.Select(layer => layer.Folder).ToList();

        Assert.Equal(LibraryFolders(), order.Order(StringComparer.Ordinal));
        Assert.All(
            Layers,
            layer => Assert.All(layer.Uses, used => Assert.True(order.IndexOf(used) < order.IndexOf(layer.Folder)))
        );
    }

    [Fact]
    public void The_library_does_not_know_the_command_line() =>
        Assert.Empty(CodeBase.Code("src/AgreementGen").SelectMany(file => file.Find(Naming("AgreementGen.Cli"))));

    [Fact]
    public void A_foreign_package_is_named_in_one_folder()
    {
        var code = CodeBase.Code("src/AgreementGen").Concat(CodeBase.Code("src/AgreementGen.Cli")).ToList();
        foreach (var (package, folder) in Packages)
        {
            var (inside, outside) = (code.Where(f => IsBelow(f, folder)), code.Where(f => !IsBelow(f, folder)));
            Assert.NotEmpty(inside.SelectMany(file => file.Find(Naming(package))));
            Assert.Empty(outside.SelectMany(file => file.Find(Naming(package))));
        }
    }

    [Fact]
    public void The_projects_reference_no_other_package()
    {
        var referenced = CodeBase
            .Files("src")
            .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
            .SelectMany(path => XDocument.Load(TestRepository.Path(path)).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value);

        // The SDK for Open XML asks for an old edition of System.IO.Packaging; ours is named only to have a newer one.
        Assert.Equal(
            Packages.Select(package => package.Package).Append("System.IO.Packaging").Order(StringComparer.Ordinal),
            referenced.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static bool IsBelow(CodeFile file, string folder) => file.Path.StartsWith(folder, StringComparison.Ordinal);

    private static string[] Used(string folder) =>
        [
            .. LibraryFolders()
                .Where(other => other != folder)
                .Where(other => CodeBase.Code($"src/AgreementGen/{folder}").Any(file => file.Find(Layer(other)).Any())),
        ];

    private static string[] LibraryFolders() =>
        [
            .. CodeBase
                .Code("src/AgreementGen")
                .Select(file => file.Path.Split('/'))
                .Where(parts => parts.Length > 3)
                .Select(parts => parts[2])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary><c>using AgreementGen.X</c>, <c>AgreementGen.X.Y</c>, or <c>X.Y</c> as seen from within; not <c>value.X.Y</c>.</summary>
    private static Regex Layer(string folder) =>
        new($@"AgreementGen\.{folder}\b|(?<![\w.]){folder}\.[A-Z]", RegexOptions.CultureInvariant, Patience);

    private static Regex Naming(string package) =>
        new($@"(?<![\w.]){Regex.Escape(package)}(?=[.;])", RegexOptions.CultureInvariant, Patience);
}
