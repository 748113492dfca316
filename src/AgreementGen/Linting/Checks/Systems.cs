using AgreementGen.Anatomy;
using AgreementGen.Documents;

namespace AgreementGen.Linting.Checks;

/// <summary>Which system a signer belongs to: told by the program, else by the words of his block.</summary>
internal static class Systems
{
    /// <summary>Bodies of the Party, in capitals.</summary>
    private static readonly string[] PartyWords =
    [
        "TỈNH ỦY",
        "TỈNH UỶ",
        "THÀNH ỦY",
        "THÀNH UỶ",
        "ĐẢNG ỦY",
        "ĐẢNG UỶ",
        "HUYỆN ỦY",
        "HUYỆN UỶ",
        "QUẬN ỦY",
        "QUẬN UỶ",
        "THỊ ỦY",
        "THỊ UỶ",
        "CHI BỘ",
        "ĐẢNG BỘ",
        "ĐẢNG ĐOÀN",
        "BAN CÁN SỰ ĐẢNG",
        "TRUNG ƯƠNG ĐẢNG",
        "BAN TUYÊN GIÁO",
        "BAN DÂN VẬN",
        "BAN BÍ THƯ",
        "BỘ CHÍNH TRỊ",
        "ỦY BAN KIỂM TRA",
    ];

    private static readonly string[] OtherWords =
    [
        "NHÂN DÂN",
        "SỞ ",
        "BỘ ",
        "LIÊN MINH",
        "HỘI ",
        "MẶT TRẬN",
        "LIÊN ĐOÀN",
        "ĐOÀN TNCS",
    ];

    public static bool IsParty(DocxSubject subject, SignatureView signature) =>
        SystemOf(subject, signature) is { } system
            ? system == PoliticalSystem.Party
            : signature.Lines.Any(line => IsPartyName(line.Text));

    /// <summary>Nothing says that it is not: neither the program nor words of the State's and of associations.</summary>
    public static bool MayBeParty(DocxSubject subject, SignatureView signature) =>
        SystemOf(subject, signature) is { } system
            ? system == PoliticalSystem.Party
            : IsParty(subject, signature) || !signature.AgencyLines.Any(line => IsOtherName(line.Text));

    /// <summary>Bodies of the State, associations.</summary>
    private static bool IsOtherName(string name) =>
        OtherWords.Any(words => name.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name is of a body of the Party.</summary>
    public static bool IsPartyName(string name)
    {
        var capitals = name.Normalize().ToUpperInvariant();
        return PartyWords.Any(words => capitals.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>What the program says of the signer at this place of the grid; null when nothing is known.</summary>
    public static PoliticalSystem? SystemOf(DocxSubject subject, SignatureView signature)
    {
        if (subject.Document is not { } document || signature.Lines.FirstOrDefault() is not { } first)
            return null;
        var text = first.Text.Trim();
        return document
            .Signatures.Blocks.FirstOrDefault(block =>
                block.Agency?.Text == text
                || block.Authorities.Any(authority => authority.Line.Text == text)
                || block.Positions.Any(position => position.Text == text)
            )
            ?.System;
    }
}
