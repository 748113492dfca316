using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Each block names its agency (TT 01/2011, Điều 12, no longer in force).</summary>
internal sealed class AgencyNamed() : DocxRule("ND30-JT-06", "agency-named", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Signatures is not { Length: > 1 } signatures || Minutes.OfMeeting(subject.Anatomy))
            return;
        for (var i = 0; i < signatures.Length; i++)
        {
            var signature = signatures[i];
            if (
                signature.Agency is null
                && !signature.Authorities.Concat(signature.Positions).Any(line => NamesBody(line.Text))
                && !signatures.Take(i).Any(other => IsAbove(other, signature))
                && signature.Lines.FirstOrDefault() is { } first
            )
                findings.Say(first);
        }
    }

    /// <summary>"TM. BAN THƯỜNG VỤ", "KT. BỘ TRƯỞNG BỘ CÔNG AN": more than a post.</summary>
    private static bool NamesBody(string line)
    {
        if (AuthorityForms.Is(line, "TM"))
            return true;
        var words = AuthorityForms.Behind(line.Normalize()).ToUpperInvariant();
        words = words.StartsWith("PHÓ ", StringComparison.Ordinal) ? words[4..] : words;
        return Posts.FirstOrDefault(post => words.StartsWith(post, StringComparison.Ordinal)) is { } found
            && words[found.Length..].Trim() is { Length: > 0 } rest
            && rest is not ("THƯỜNG TRỰC" or "THỨ NHẤT");
    }

    private static readonly string[] Posts =
    [
        "BỘ TRƯỞNG",
        "THỨ TRƯỞNG",
        "TRƯỞNG BAN",
        "VIỆN TRƯỞNG",
        "CỤC TRƯỞNG",
        "HIỆU TRƯỞNG",
        "CHÁNH ÁN",
        "CHÁNH VĂN PHÒNG",
        "CHỦ NHIỆM",
        "CHỦ TỊCH",
        "BÍ THƯ",
        "TỔNG GIÁM ĐỐC",
        "GIÁM ĐỐC",
    ];

    /// <summary>Two persons sign for one body, one below the other.</summary>
    private static bool IsAbove(SignatureView other, SignatureView signature) =>
        other.Lines.FirstOrDefault()?.Paragraph.Cell is { Columns: > 1 } one
        && signature.Lines.FirstOrDefault()?.Paragraph.Cell is { } two
        && (one.Table, one.Row, one.Column) == (two.Table, two.Row, two.Column);
}
