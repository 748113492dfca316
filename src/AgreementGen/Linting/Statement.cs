using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>What part of the document says it.</summary>
public enum StatementRole
{
    Header,
    Type,
    Title,
    LegalBasis,
    Preamble,

    /// <summary>Titles of divisions and clauses.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Text,
    TableCell,
    Signature,

    /// <summary>The name of the person who signs.</summary>
    SignerName,
    Recipient,
    AnnexTitle,
}

/// <summary>A paragraph of the document as words, wherever they were written.</summary>
/// <param name="Place">The place of the whole.</param>
/// <param name="IsExact">Offsets in the text are offsets in the place.</param>
public sealed record Statement(StatementRole Role, string Text, Location Place, bool IsExact)
{
    /// <summary>Of a line of signatures: which block it belongs to, from 0.</summary>
    public int Block { get; init; }

    /// <summary>Where a part of it stands: exactly, or where the same letters are found in a program file, or the whole.</summary>
    public Location At(int start, int length)
    {
        if (IsExact)
            return Place with { Start = Place.Start + start, Length = length };
        var found = Place.IsNone ? -1 : Place.Text.IndexOf(Text.Substring(start, length), StringComparison.Ordinal);
        return found < 0 ? Place : Place with { Start = Place.Start + found, Length = length };
    }
}
