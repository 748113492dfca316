using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>After KT. the deputy's title (NĐ 30/2020, Phụ lục I, II.7.b).</summary>
internal sealed class DeputyTitle() : DocxRule("ND30-SIG-03", "deputy-title", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            if (signature.Authorities is not [.., var last] || !AuthorityForms.Is(last.Text, "KT"))
                continue;
            if (signature.Positions is not [var position, ..])
                findings.Say(last, Nothing);
            else if (Bare(position.Text) == Bare(AuthorityForms.Behind(last.Text)))
                findings.Say(position, Head);
        }
    }

    private static readonly Phrase Nothing = new(
        "không có dòng chức vụ của người ký",
        "no title of the signer follows"
    );

    private static readonly Phrase Head = new(
        "lặp lại chức vụ của người đứng đầu, không phải chức vụ của cấp phó ký thay",
        "the head's own title follows, not that of the deputy who signs"
    );

    private static string Bare(string post) =>
        string.Join(
            ' ',
            post.Normalize().ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
