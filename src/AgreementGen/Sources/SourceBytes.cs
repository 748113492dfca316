using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>Reads bytes of unknown number, as they come from standard input.</summary>
public static class SourceBytes
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The whole of it; null and a diagnostic when it cannot be had or is too large.</summary>
    /// <param name="path">The name shown to users.</param>
    /// <param name="limit">Bytes, a whole number of megabytes.</param>
    public static ReadOnlyMemory<byte>? Read(Stream stream, string path, int limit, DiagnosticBag diagnostics)
    {
        try
        {
            if (stream.CanSeek && stream.Length > limit)
            {
                diagnostics.Add(Kinds.FileTooLarge, default, path, limit / Megabyte);
                return null;
            }
            // One byte more than is allowed tells that there is too much; a pipe does not know its length.
            var bytes = new byte[stream.CanSeek ? stream.Length + 1 : Megabyte];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            while (length == bytes.Length && length <= limit)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limit + 1L));
                length += stream.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false);
            }
            if (length <= limit)
                return bytes.AsMemory(0, length);
            diagnostics.Add(Kinds.FileTooLarge, default, path, limit / Megabyte);
        }
        catch (IOException failure)
        {
            diagnostics.Add(Kinds.FileUnreadable, default, path, failure.Message);
        }
        return null;
    }
}
