using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Frameworks;
using AgreementGen.Standards;
using AgreementGen.Tabular;
using AgreementGen.Templating;
using AgreementGen.Yaml;

namespace AgreementGen;

/// <summary>What a user asks for beside the program file itself.</summary>
public sealed record RenderRequest
{
    public static readonly RenderRequest Default = new();

    /// <summary>Name or path of a standard; wins over the program's.</summary>
    public string? Standard { get; init; }

    /// <summary>Files to be laid over the program, later ones over earlier ones (<c>--overlay</c>, a row's <c>overlay</c>).</summary>
    public ImmutableArray<OverlayFile> Overlays { get; init; } = [];

    /// <summary>What <c>--set</c> and <c>--state</c> lay over all of them.</summary>
    public ProgramOverrides? Overrides { get; init; }

    /// <summary>The row that the document is made of; null when it is not one of many.</summary>
    public RowScope? Row { get; init; }

    public CancellationToken Cancellation { get; init; }
}

/// <summary>A program as it was read: what all its documents have in common, and what is wrong with it.</summary>
public sealed record OpenProgram
{
    public required SourceText Source { get; init; }

    /// <summary>Null when a file of it cannot be read.</summary>
    public LayeredProgram? Layers { get; init; }

    /// <summary>Framework, program, overlays and settings in one tree.</summary>
    public YamlMapping? Tree { get; init; }

    /// <summary>Null when there is any mistake in it.</summary>
    public Agreement? Agreement { get; init; }

    internal DocumentTemplate? Template { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>What became of one program file: each step's result as far as it got, and every diagnostic.</summary>
public sealed record Rendering
{
    public required SourceText Source { get; init; }
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Every file of the program, its frameworks first, then itself, then the overlays.</summary>
    public ImmutableArray<SourceText> Files { get; init; } = [];

    /// <summary>The whole program: framework, program, overlays and settings in one tree.</summary>
    public YamlMapping? Program { get; init; }

    public Agreement? Agreement { get; init; }

    /// <summary>The standard that was chosen.</summary>
    public Standard? Standard { get; init; }

    /// <summary>The XML that the template wrote.</summary>
    public string? Markup { get; init; }

    /// <summary>Numbered and composed: every text is the printed text.</summary>
    public Document? Document { get; init; }

    /// <summary>The header of the document, measured: what does not fit is told, and the writer prints it so.</summary>
    internal HeaderLayout? Header { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>What a document can be written as.</summary>
public enum OutputFormat
{
    Docx,

    /// <summary>The XML that the template wrote.</summary>
    Markup,

    /// <summary>The document tree, a line for each node.</summary>
    Outline,

    /// <summary>The printed text.</summary>
    Txt,

    /// <summary>The whole program as one file, with where each part of it came from.</summary>
    Yaml,
}
