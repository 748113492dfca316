using System.Collections.Immutable;
using AgreementGen.Docx;

namespace AgreementGen.Batches;

/// <summary>What a run is asked for.</summary>
public sealed record BatchRequest
{
    /// <summary>Path of the program file.</summary>
    public required string Program { get; init; }

    /// <summary>Name of the table; see <see cref="Tabular.RowSource"/>.</summary>
    public required string Data { get; init; }

    /// <summary>The folder that documents are written to; made when it is not there.</summary>
    public required string Folder { get; init; }

    /// <summary>Of the tool; documents of another version are made anew.</summary>
    public required string Version { get; init; }

    /// <summary>Pattern of the documents' names; null: the keys of the rows.</summary>
    public string? Name { get; init; }

    /// <summary>Condition that rows have to satisfy; null: all.</summary>
    public string? Where { get; init; }

    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>How many documents are made at the same time.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Says what would be done and writes nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether to compare what each row's overlays did with the program.</summary>
    public bool WantsDrift { get; init; }

    /// <summary>The first row that fails ends the run.</summary>
    public bool StopsAtFailure { get; init; }

    /// <summary>Documents are made anew though nothing has changed.</summary>
    public bool MakesAll { get; init; }

    public OutputFormat Format { get; init; } = OutputFormat.Docx;

    /// <summary>The end of the documents' names, with its stop.</summary>
    public string Extension { get; init; } = ".docx";

    public DocxOptions Docx { get; init; } = DocxOptions.Default;

    /// <summary>What holds for all documents; a row and its overlays are added to it.</summary>
    public RenderRequest Render { get; init; } = RenderRequest.Default;

    /// <summary>The options of the call that change documents, for the manifest: name and value.</summary>
    public ImmutableSortedDictionary<string, string> Settings { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
