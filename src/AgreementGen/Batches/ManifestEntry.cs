namespace AgreementGen.Batches;

/// <summary>A document that is there.</summary>
/// <param name="File">Its path below the output folder, with <c>/</c>.</param>
/// <param name="Row">The number of its row, from 1; 0 when the table has no such row any more.</param>
/// <param name="Key">The key of its row.</param>
/// <param name="Content">Of its bytes.</param>
/// <param name="Input">Of all that it was made of: the program, its layers, template and standard, the row, the settings, the tool.</param>
public sealed record ManifestEntry(string File, int Row, string Key, Digest Content, Digest Input);

/// <summary>A row that no document could be made of.</summary>
/// <param name="Codes">The codes of what is wrong, in the order of their places.</param>
public sealed record ManifestFailure(int Row, string Key, IReadOnlyList<string> Codes);
