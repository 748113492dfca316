using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Sources;

namespace AgreementGen;

/// <summary>What a user asks for beside the program file itself.</summary>
public sealed record RenderRequest
{
    /// <summary>Name or path of a standard; wins over the program's.</summary>
    public string? Standard { get; init; }

    public State? State { get; init; }

    /// <summary>Folder whose templates win over the built-in ones.</summary>
    public string? TemplatesFolder { get; init; }

    /// <summary><c>key=value</c> pairs of <c>--set</c>, in order.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    public CancellationToken Cancellation { get; init; }
}

/// <summary>What became of one program file: each step's result as far as it got, and every diagnostic.</summary>
public sealed record Rendering
{
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
    public Agreement? Agreement { get; init; }

    /// <summary>The XML that the template wrote.</summary>
    public string? Markup { get; init; }

    /// <summary>Numbered and composed: every text is the printed text.</summary>
    public Document? Document { get; init; }
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>The page that is the program: read, render, read markup, check, write.</summary>
public sealed class AgreementPipeline(IWorkspace workspace)
{
    public IWorkspace Workspace { get; } = workspace;

    /// <summary>From the program file to the composed document. Never throws for a mistake of the user.</summary>
    public Rendering Render(SourceText program, RenderRequest request) => throw new NotSupportedException();

    /// <summary>The document in one of the forms of <see cref="OutputFormat"/>.</summary>
    public ReadOnlyMemory<byte> Write(Rendering rendering, OutputFormat format) => throw new NotSupportedException();
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
}
