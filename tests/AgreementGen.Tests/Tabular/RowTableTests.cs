using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tabular;
using VerifyXunit;

namespace AgreementGen.Tests.Tabular;

/// <summary>Every file in <c>Tables/</c> is a test: what its rows are, and what is wrong with it.</summary>
[UsesVerify]
public sealed class RowTableTests
{
    private const string Folder = "tests/AgreementGen.Tests/Tabular/Tables";

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(TestRepository.Path(Folder))
                .Select(path => Path.GetFileName(path))
                .Where(name => !name.Contains(".verified.", StringComparison.Ordinal))
                .Where(name => !name.Contains(".received.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_table_is_read_as_it_stands(string name)
    {
        var workspace = new DiskWorkspace(TestRepository.Path(Folder), TimeProvider.System);
        return Verifier.Verify(RowText.Of(name, workspace)).UseDirectory("Tables").UseFileName(name);
    }
}

/// <summary>Rows as people can read them.</summary>
internal static class RowText
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string Of(string name, IWorkspace workspace)
    {
        var text = new StringBuilder();
        var diagnostics = new DiagnosticBag();
        var source = RowSource.Open(name, workspace, diagnostics);
        foreach (var row in source?.Read(diagnostics) ?? [])
            Append(text, row);
        foreach (var mistake in diagnostics.ToSorted())
            text.Append(Line(mistake)).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, Row row)
    {
        text.Append(CultureInfo.InvariantCulture, $"{row.Number} {row.Location}\n");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            var value = cell.Value is null ? "nothing" : $"{cell.Value.GetType().Name} `{cell.Text}`";
            text.Append(CultureInfo.InvariantCulture, $"  {row.Header.Names[i]}: {value} {cell.Location}\n");
        }
        foreach (var mistake in row.Mistakes)
            text.Append("  ").Append(Line(mistake)).Append('\n');
    }

    private static string Line(Diagnostic mistake) =>
        $"{mistake.Location} {mistake.Kind.Code}: {mistake.Fact(English)} [{mistake.Location.Text}]";
}
