namespace AgreementGen.Standards;

/// <summary>The literal words and marks that a standard prescribes; the <c>wording:</c> part of its file.</summary>
public sealed record Wording
{
    /// <summary>"Số: " (NĐ 30) or "Số " (Party).</summary>
    public required string NumberPrefix { get; init; }

    /// <summary>How number, type code and agencies are put together: <c>{number}/{type}-{agencies}</c>.</summary>
    public required string NumberPattern { get; init; }

    /// <summary>Stands for a number still to be given: spaces.</summary>
    public required string BlankNumber { get; init; }

    /// <summary><c>Dự thảo lần {number}</c>; empty where the standard has no such line.</summary>
    public required string DraftLabel { get; init; }

    /// <summary>What stands before a legal basis: nothing, or "- ".</summary>
    public required string BasisPrefix { get; init; }

    /// <summary>";" between bases.</summary>
    public required string BasisSeparator { get; init; }

    /// <summary>"." or "," after the last basis.</summary>
    public required string BasisEnd { get; init; }

    /// <summary>./. or .</summary>
    public required string EndMark { get; init; }

    /// <summary>Nơi nhận:</summary>
    public required string RecipientsLabel { get; init; }

    /// <summary>";" (or "," in the Party's 2018 edition) after each recipient but the last.</summary>
    public required string RecipientSeparator { get; init; }

    /// <summary>"Lưu: " or "Lưu ".</summary>
    public required string ArchivePrefix { get; init; }

    /// <summary>Right block for <c>heading: party</c> …: lines, the first is the title.</summary>
    public required string QuocHieu { get; init; }
    public required string TieuNgu { get; init; }
    public required string PartyTitle { get; init; }
    public required string YouthTitle { get; init; }
}
