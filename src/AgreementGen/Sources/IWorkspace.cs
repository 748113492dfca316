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

    /// <summary>The bytes of a file of any size, to be read from the start; null and a diagnostic when it cannot be opened.</summary>
    Stream? Open(string path, DiagnosticBag diagnostics);

    bool Exists(string path);
    /// <summary>Begins a file that is written bit by bit; null and a diagnostic when it cannot be begun.</summary>
    IFileDraft? Draft(string path, DiagnosticBag diagnostics);

    /// <summary>Writes a file whole or not at all; false and a diagnostic when it cannot be written.</summary>
    /// <param name="isDurable">
    /// Whether to wait until the disk itself holds the bytes. Without it a loss of power (not the end of the program) may leave less than
    /// was written: for many files whose bytes are looked at again.
    /// </param>
    bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, bool isDurable = true);

    /// <summary>Takes a file away; one that is not there is no mistake.</summary>
    bool Delete(string path, DiagnosticBag diagnostics);

    /// <summary>Makes a folder and those above it; one that is there is no mistake.</summary>
    bool CreateFolder(string path, DiagnosticBag diagnostics);

    /// <summary>
    /// Opens a file, new or not, that no other program can open as long as this one holds it, however it ends; null and a diagnostic
    /// (<see cref="Kinds.FileInUse"/>) when another one holds it.
    /// </summary>
    IJournal? Lock(string path, DiagnosticBag diagnostics);

    /// <summary>The bytes of a file; null and a diagnostic when it cannot be had or is longer than <paramref name="limit"/>.</summary>
    ReadOnlyMemory<byte>? ReadBytes(string path, int limit, DiagnosticBag diagnostics);

    /// <summary>Now, for a template that asks (<c>date.now</c>). The layout never does.</summary>
    DateTimeOffset Now { get; }
}
