using AgreementGen.Documents;

namespace AgreementGen.Composing;

/// <summary>Adds an end mark where a text has none.</summary>
internal static class Terminators
{
    /// <summary>The line with the mark behind it, unless it ends in a punctuation mark of its own.</summary>
    public static Line Add(Line line, string mark) => HasOwn(line.Text) ? line : line.Append(mark);

    private static bool HasOwn(string text) =>
        text.AsSpan().TrimEnd() is [.., ';' or '.' or ',' or ':' or '!' or '?' or '…'];
}
