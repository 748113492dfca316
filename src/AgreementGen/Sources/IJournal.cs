using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>A file that is held alone and grows by what is appended. Its end may be torn when the program was killed.</summary>
public interface IJournal : IDisposable
{
    /// <summary>All that it holds.</summary>
    byte[] Read();

    /// <summary>Appends bytes, which outlive the program from then on; false and a diagnostic when they cannot be written.</summary>
    bool Append(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics);

    /// <summary>Takes away what is beyond a length.</summary>
    void Truncate(long length);
}
