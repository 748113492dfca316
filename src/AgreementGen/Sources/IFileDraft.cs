using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>A file that is written bit by bit, and appears whole when it is finished, or never.</summary>
public interface IFileDraft : IDisposable
{
    Stream Content { get; }

    /// <summary>Puts it in its place; false and a diagnostic when that cannot be done.</summary>
    bool Finish(DiagnosticBag diagnostics);
}
