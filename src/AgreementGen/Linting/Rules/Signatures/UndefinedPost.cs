using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>Posts that the State does not define are not written (NĐ 30/2020, Phụ lục I, II.7.c).</summary>
internal sealed class UndefinedPost() : DocxRule("ND30-SIG-12", "undefined-post", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var signature in subject.Anatomy.Signatures)
        {
            foreach (var position in signature.Positions)
            {
                var text = position.Text.ToUpperInvariant();
                if (
                    text.Contains("PHỤ TRÁCH", StringComparison.Ordinal)
                    || (
                        text.StartsWith("PHÓ ", StringComparison.Ordinal)
                        && text.EndsWith("THƯỜNG TRỰC", StringComparison.Ordinal)
                        && !text.Contains("BÍ THƯ", StringComparison.Ordinal)
                    )
                )
                    findings.Say(position, position.Text.Trim());
            }
        }
    }
}
