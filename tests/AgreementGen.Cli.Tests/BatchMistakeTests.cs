using System.Globalization;
using AgreementGen.Cli.Commands;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Tests;

/// <summary>One bad row among 999 good ones: 999 documents, one precise report, exit code 1.</summary>
public sealed class BatchMistakeTests
{
    private const int Bad = 500;

    private const string Program = """
        template: chuong-trinh-phoi-hop
        title: về công tác phối hợp
        date: "{{ row.ngay }}"
        parties:
          - { name: Sở Nội vụ, symbol: SNV, signer: { position: Giám đốc } }
        clauses:
          - { id: chi-tieu, text: "Chỉ tiêu năm: {{ row.so + 1 }}." }
          - { id: bat-buoc, locked: true, text: Báo cáo hằng năm. }
        """;

    /// <summary>Overlays of the bad row: each with one mistake, or a value of another row.</summary>
    private static readonly Dictionary<string, string> Overlays = new(StringComparer.Ordinal)
    {
        ["khoa-sai.yaml"] = "titel: về việc khác\n",
        ["bi-khoa.yaml"] = "clauses: [{ id: bat-buoc, text: Không báo cáo. }]\n",
        ["hong.yaml"] = "title: [về việc\n",
        ["ro-ri.yaml"] = "clauses: [{ id: them, text: \"Như {{ ['đơn vị', 'số 0007'] | array.join ' ' }}.\" }]\n",
    };

    [Theory]
    [InlineData("AG005", "xấu,Huế,1")]
    [InlineData("AG005", "xấu,Huế,1,05/9/2026,,,thừa")]
    [InlineData("AG166", "xấu,Hué,1,05/9/2026,,")]
    [InlineData("AG165", "xấu,Paris,1,05/9/2026,,")]
    [InlineData("AG022", "xấu,Hòa Bình,1,05/9/2026,,")]
    [InlineData("AG030", "k0001,Huế,1,05/9/2026,,")]
    [InlineData("AG031", "...,Huế,1,05/9/2026,,")]
    [InlineData("AG033", "K0001,Huế,1,05/9/2026,,")]
    [InlineData("AG142", "xấu,Huế,1,mai,,")]
    [InlineData("AG143", "xấu,Huế,1,30/02/2026,,")]
    [InlineData("AG032", "{dài},Huế,1,05/9/2026,,")]
    [InlineData("AG042", "xấu,Huế,1,05/9/2026,ro-ri.yaml,")]
    [InlineData("AG110", "xấu,Huế,1\u0007,05/9/2026,,")]
    [InlineData("AG115", "xấu,Huế,1,05/9/2026,hong.yaml,")]
    [InlineData("AG131", "xấu,Huế,1,05/9/2026,khoa-sai.yaml,")]
    [InlineData("AG172", "xấu,Huế,1,05/9/2026,bi-khoa.yaml,")]
    [InlineData("AG204", "xấu,Huế,một,05/9/2026,,")]
    [InlineData("AG610", "xấu,Huế,1,05/9/2026,vang-mat.yaml,")]
    public void The_others_are_made(string code, string row)
    {
        var terminal = new FakeTerminal();
        var bad = row.Replace("{dài}", new string('x', 201), StringComparison.Ordinal);
        var files = new MemoryWorkspace { { "program.yaml", Program }, { "rows.csv", Table(bad) } };
        foreach (var (name, text) in Overlays)
            files.Add(name, text);

        var exit = Application.Run(
            ["batch", "program.yaml", "--data", "rows.csv", "-o", "out", "--to", "txt", "--lang", "en"],
            terminal,
            files
        );

        Assert.Equal(code == "AG610" ? ExitCode.SurroundingsFailed : ExitCode.InputHasErrors, exit);
        Assert.Equal(999, files.Count(file => file.Key.EndsWith(".txt", StringComparison.Ordinal)));
        Assert.Equal(999, terminal.Output.AsSpan().Count('\n'));
        var report = terminal.Errors.Split("rows ")[0];
        Assert.Single(report.Split('\n'), line => line.Contains("error AG", StringComparison.Ordinal));
        Assert.Contains($"error {code}", report, StringComparison.Ordinal);
        Assert.Contains($"rows.csv({Bad + 1},", report, StringComparison.Ordinal);
        Assert.Matches("failed +1\n", terminal.Errors);
    }

    private static string Table(string bad)
    {
        var rows = Enumerable
            .Range(1, 1000)
            .Select(i =>
                i == Bad
                    ? bad
                    : string.Create(CultureInfo.InvariantCulture, $"k{i:0000},ca-mau,{i},05/9/2026,,đơn vị số {i:0000}")
            );
        return $"id,province,so,ngay,overlay,ten\n{string.Join('\n', rows)}\n";
    }
}
