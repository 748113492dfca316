using System.Text;
using AgreementGen.Batches;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Batches;

/// <summary>Runs over tables in memory, and what came of them.</summary>
internal sealed class Runs : IBatchObserver
{
    public const string Program = """
        template: chuong-trinh-phoi-hop
        title: về công tác phối hợp
        place: "{{ row.noi }}"
        parties:
          - { id: a, system: state, name: "Sở Nội vụ {{ row.noi }}", symbol: SNV, signer: { position: Giám đốc } }
          - { id: b, system: party, name: Ban Tổ chức Tỉnh ủy, symbol: BTCTU, signer: { position: Trưởng Ban } }
        clauses:
          - heading: Mục đích
            text: "Thực hiện tại {{ row.noi }}, người phụ trách là {{ row.ten }}."
        """;

    public Runs(string table, string program = Program)
    {
        Files = new MemoryWorkspace { { "program.yaml", program }, { "rows.csv", table } };
    }

    public MemoryWorkspace Files { get; }

    public List<RowOutcome> Outcomes { get; } = [];

    public IEnumerable<string> Statuses =>
        Outcomes.Select(outcome => $"{outcome.Number} {outcome.Key} {outcome.File} {outcome.Status}");

    /// <summary>Everything in the output folder but the journal, by path.</summary>
    public SortedDictionary<string, string> Output => OutputOf("out");

    public BatchRequest Request { get; init; } =
        new()
        {
            Program = "program.yaml",
            Data = "rows.csv",
            Folder = "out",
            Version = "1",
            Format = OutputFormat.Txt,
            Extension = ".txt",
            Workers = 2,
        };

    public BatchResult Run(Func<BatchRequest, BatchRequest>? change = null, CancellationToken cancellation = default)
    {
        Outcomes.Clear();
        var request = change?.Invoke(Request) ?? Request;
        return new BatchRun(new AgreementPipeline(Files), request).Run(this, cancellation);
    }

    public SortedDictionary<string, string> OutputOf(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in Files)
        {
            if (
                path.StartsWith(folder + "/", StringComparison.Ordinal)
                && !path.EndsWith(".journal", StringComparison.Ordinal)
            )
                files[path[(folder.Length + 1)..]] = Encoding.UTF8.GetString(bytes);
        }
        return files;
    }

    public Kind[] Found(BatchResult result) =>
        [
            .. result
                .Diagnostics.Concat(Outcomes.SelectMany(outcome => outcome.Diagnostics))
                .Select(diagnostic => diagnostic.Kind),
        ];

    void IBatchObserver.Begin(int rows) { }

    void IBatchObserver.Add(RowOutcome outcome) => Outcomes.Add(outcome);
}
