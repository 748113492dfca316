namespace AgreementGen.Reading.Packages;

/// <summary>What is read at most. A file beyond any of these is refused with a diagnostic that names it.</summary>
internal sealed record DocxLimits
{
    public static readonly DocxLimits Default = new();

    /// <summary>Files in the archive.</summary>
    public int Entries { get; init; } = 20_000;

    /// <summary>Bytes of one part, unpacked. Only parts that are used are unpacked.</summary>
    public long PartBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Bytes of all parts that are used, unpacked.</summary>
    public long TotalBytes { get; init; } = 192L * 1024 * 1024;

    /// <summary>From this size on a part may not be more than <see cref="Ratio"/> times as large as it is packed.</summary>
    public long RatioFrom { get; init; } = 48L * 1024 * 1024;
    public int Ratio { get; init; } = 200;

    /// <summary>Elements within elements.</summary>
    public int Depth { get; init; } = 512;

    /// <summary>Tables and text boxes within each other.</summary>
    public int Nesting { get; init; } = 24;
    public int Paragraphs { get; init; } = 150_000;

    /// <summary>Stretches of text, rows, cells and shapes together.</summary>
    public int Pieces { get; init; } = 400_000;

    /// <summary>Letters of all text, UTF-16 units.</summary>
    public int Letters { get; init; } = 24_000_000;

    /// <summary>Bytes of one attribute or stretch of text, which XML readers hold in memory whole.</summary>
    public int StretchBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of a part in a form that no program writes and where a stretch cannot be seen: CDATA, or another encoding than UTF-8.</summary>
    public int OddPartBytes { get; init; } = 16 * 1024 * 1024;
}
