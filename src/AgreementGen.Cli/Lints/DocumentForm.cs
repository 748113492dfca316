namespace AgreementGen.Cli.Lints;

/// <summary>Tells a word processor's file from a program file.</summary>
internal static class DocumentForm
{
    private static readonly string[] Extensions = [".docx", ".docm", ".dotx", ".dotm", ".doc", ".rtf", ".odt", ".pdf"];

    /// <summary>By its first bytes, else by its name: what is called .docx and is none is for the reader of .docx to refuse.</summary>
    public static bool IsDocument(string path, ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK"u8)
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
        || Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
