using System.Diagnostics.CodeAnalysis;
using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>The one door to the outside world. Everything the library reads, writes or asks the time of goes through here.</summary>
public interface IWorkspace
{
    /// <summary>The text of a file, decoded from UTF-8 and put into NFC; null and a diagnostic when it cannot be had.</summary>
    SourceText? Read(string path, DiagnosticBag diagnostics);

    /// <summary>As <see cref="Read"/>, but a file that is not there is no mistake.</summary>
    bool TryRead(string path, [NotNullWhen(true)] out SourceText? source, DiagnosticBag diagnostics);

    /// <summary>Names of the folders directly below <paramref name="folder"/>, sorted ordinally; none when it is not there.</summary>
    IReadOnlyList<string> Folders(string folder);

    /// <summary>Names of the files directly in <paramref name="folder"/>, sorted ordinally; none when it is not there.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>Writes a file whole or not at all; false and a diagnostic when it cannot be written.</summary>
    bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics);

    /// <summary>The bytes of a file; null and a diagnostic when it cannot be had or is longer than <paramref name="limit"/>.</summary>
    ReadOnlyMemory<byte>? ReadBytes(string path, int limit, DiagnosticBag diagnostics);

    /// <summary>Now, for a template that asks (<c>date.now</c>). The layout never does.</summary>
    DateTimeOffset Now { get; }
}
