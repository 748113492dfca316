using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace AgreementGen.Cli.Tests.Processes;

/// <summary>A folder with a program and a table of people, and what runs have written below it.</summary>
internal sealed class BatchFolder : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    private const string Program = """
        template: chuong-trinh-phoi-hop
        title: về công tác phối hợp
        parties:
          - { id: a, system: state, name: "Sở Nội vụ {{ row.noi }}", symbol: SNV, signer: { position: Giám đốc } }
          - { id: b, system: party, name: Ban Tổ chức Tỉnh ủy, symbol: BTCTU, signer: { position: Trưởng Ban } }
        clauses:
          - heading: Mục đích
            text: "Thực hiện tại {{ row.noi }}, người phụ trách là {{ row.ten }}."
        """;

    public BatchFolder(int rows)
    {
        Path = Directory.CreateTempSubdirectory("batch-").FullName;
        File.WriteAllText(Of("program.yaml"), Program);
        var table = Enumerable
            .Range(1, rows)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i:0000},Huế,Người số {i:0000}\n"));
        File.WriteAllText(Of("rows.csv"), "id,noi,ten\n" + string.Concat(table));
    }

    public string Path { get; }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public Task<Tool.Result> RunAsync(string output, params string[] more) =>
        Tool.RunAsync(Path, Nothing, "", Arguments(output, more));

    public System.Diagnostics.Process Start(string output, params string[] more) =>
        Tool.Start(Path, Nothing, Arguments(output, more));

    /// <summary>Every file below a folder, hidden ones included, by its digest.</summary>
    public SortedDictionary<string, string> Contents(string output)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Of(output), "*", SearchOption.AllDirectories))
            files[System.IO.Path.GetRelativePath(Of(output), path)] = DigestOf(path);
        return files;
    }

    /// <summary>The documents that a manifest tells of, with their digests; whether it is of a run that came to its end.</summary>
    public (bool IsComplete, Dictionary<string, string> Files) Manifest(string output)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(Of(output), "manifest.json")));
        var files = json.RootElement.GetProperty("files").EnumerateArray();
        return (
            json.RootElement.GetProperty("complete").GetBoolean(),
            files.ToDictionary(
                file => file.GetProperty("file").GetString()!,
                file => file.GetProperty("sha256").GetString()!,
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>Waits until a run has made documents, or has ended.</summary>
    public async Task WaitForDocuments(string output, System.Diagnostics.Process process)
    {
        var journal = new FileInfo(System.IO.Path.Combine(Of(output), ".manifest.json.journal"));
        while (!process.HasExited)
        {
            journal.Refresh();
            if (journal is { Exists: true, Length: > 2_000 })
                return;
            await Task.Delay(5);
        }
    }

    private static string[] Arguments(string output, string[] more) =>
        ["batch", "program.yaml", "--data", "rows.csv", "-o", output, "--lang", "en", "-j", "2", .. more];

    private static string DigestOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
