using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>A journal in the file system. The system lets go of it when the program ends, whatever ends it.</summary>
/// <param name="append">Runs what may fail and says how.</param>
internal sealed class DiskJournal(Stream file, Func<Action, DiagnosticBag, bool> append) : IJournal
{
    public byte[] Read()
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        return bytes;
    }

    public bool Append(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var copy = bytes.ToArray();
        return append(() => Append(copy), diagnostics);
    }

    public void Truncate(long length) => file.SetLength(length);

    public void Dispose() => file.Dispose();

    private void Append(byte[] bytes)
    {
        file.Seek(0, SeekOrigin.End);
        file.Write(bytes);
    }
}
