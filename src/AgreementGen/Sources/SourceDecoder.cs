using System.Text;
using System.Text.Unicode;
using AgreementGen.Diagnostics;

namespace AgreementGen.Sources;

/// <summary>Turns the bytes of a file into its text: strict UTF-8, without byte order mark, in Unicode normal form C.</summary>
public static class SourceDecoder
{
    /// <summary>Bytes of the largest file that is read.</summary>
    public const int SizeLimit = 8 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text, or null and a diagnostic at the first byte that is not UTF-8.</summary>
    /// <param name="path">The name shown to users.</param>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length > SizeLimit)
        {
            diagnostics.Add(Kinds.FileTooLarge, default, path, SizeLimit / (1024 * 1024));
            return null;
        }
        var content = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (!Utf8.IsValid(content))
        {
            diagnostics.Add(DescribeBrokenText(path, content, bytes.Length - content.Length));
            return null;
        }
        var text = Encoding.UTF8.GetString(content);
        return new SourceText(path, ToNormalForm(text));
    }

    /// <summary>Normalization refuses a text with U+FFFE, which is no character; the reader reports it.</summary>
    internal static string ToNormalForm(string text) =>
        text.Contains('\uFFFE') || text.IsNormalized() ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>The place is in the text as far as it can be read, so that the line can be shown.</summary>
    private static Diagnostic DescribeBrokenText(string path, ReadOnlySpan<byte> content, int skipped)
    {
        var offset = FirstBrokenByte(content);
        var source = new SourceText(path, Encoding.UTF8.GetString(content));
        var place = new Location(source, Encoding.UTF8.GetCharCount(content[..offset]), 1);
        return new Diagnostic(Kinds.BrokenUtf8, place, path, offset + skipped, $"0x{content[offset]:X2}");
    }

    private static int FirstBrokenByte(ReadOnlySpan<byte> content)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(content[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }
}
