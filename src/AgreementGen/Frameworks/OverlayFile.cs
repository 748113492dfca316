using AgreementGen.Diagnostics;

namespace AgreementGen.Frameworks;

/// <summary>A file to be laid over a program (<c>--overlay</c>, the <c>overlay</c> column of a row).</summary>
/// <param name="Path">Relative to the workspace's folder.</param>
/// <param name="NamedAt">Where it was named, for the message when it cannot be read; <c>default</c>: on the command line.</param>
public sealed record OverlayFile(string Path, Location NamedAt = default);
