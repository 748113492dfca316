using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>After TM. a collective body, then a title (NĐ 30/2020, Phụ lục I, II.7.b).</summary>
internal sealed class CollectiveTitle() : DocxRule("ND30-SIG-05", "collective-title", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (signature.Authorities is not [var first, ..] || !AuthorityForms.Is(first.Text, "TM"))
                continue;
            if (signature.Positions.IsEmpty && signature.Authorities.Length == 1)
                findings.Say(first, new Phrase("không có dòng chức vụ", "no title follows"));
            else if (Heads.Any(head => AuthorityForms.Behind(first.Text).StartsWith(head, StringComparison.Ordinal)))
                findings.Say(
                    first,
                    new Phrase(
                        "ghi chức vụ cá nhân thay cho tên tập thể",
                        "a person\'s post stands where a body\'s name belongs"
                    )
                );
        }
    }

    /// <summary>Posts of one person; nobody signs on behalf of them with TM.</summary>
    private static readonly string[] Heads = ["GIÁM ĐỐC", "BỘ TRƯỞNG", "CHỦ TỊCH", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG"];
}
