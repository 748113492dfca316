using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Mending;
using AgreementGen.Standards;

namespace AgreementGen;

/// <summary>What a user asks of the linter for one file.</summary>
public sealed record LintRequest
{
    public static readonly LintRequest Default = new();

    public LintSettings Settings { get; init; } = LintSettings.Default;

    /// <summary>How a program file becomes the document that is linted.</summary>
    public RenderRequest Render { get; init; } = RenderRequest.Default;

    /// <summary>Findings that are known already; null for none.</summary>
    public Baseline? Known { get; init; }

    /// <summary>What the file is called among the known findings.</summary>
    public string KnownAs { get; init; } = "";
}

/// <summary>What was found in one file.</summary>
/// <param name="Path">As the user wrote it.</param>
public sealed record LintResult(string Path)
{
    /// <summary>In the order of their places; what is the same in many places is one with <see cref="Diagnostic.Repeats"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>All findings, those that are known already too, each by itself.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>How many findings a comment in the program silenced.</summary>
    public int Suppressed { get; init; }

    /// <summary>How many were known already.</summary>
    public int Known { get; init; }

    /// <summary>The standard that it was held against; null when it did not come to that.</summary>
    public Standard? Standard { get; init; }

    /// <summary>What was read and recognised; null when it did not come to that.</summary>
    public DocxSubject? Subject { get; init; }

    /// <summary>The same with what no rule found.</summary>
    public LintResult And(DiagnosticBag others) => this with { Diagnostics = [.. others.ToSorted(), .. Diagnostics] };
}

/// <summary>What became of a .docx that was to be mended.</summary>
/// <param name="Before">What was found in it; when it cannot be mended, why.</param>
/// <param name="After">What is left to be found in <paramref name="Docx"/>.</param>
/// <param name="Docx">The mended file; the old one when nothing was changed.</param>
public sealed record MendResult(LintResult Before, LintResult After, ReadOnlyMemory<byte> Docx)
{
    /// <summary>In the order of the text; what is the same in many places is one with <see cref="MendedChange.Repeats"/>.</summary>
    public ImmutableArray<MendedChange> Changes { get; init; } = [];

    /// <summary>It could not be read, or not be mended without risk.</summary>
    public bool IsRefused { get; init; }
}
