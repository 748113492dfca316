using System.Collections.Immutable;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>Quyền hạn, chức vụ: there, capitals, size, bold, upright, centred (NĐ 30/2020, Phụ lục I, II.7.đ).</summary>
internal sealed class AuthorityLook() : DocxRule("ND30-SIG-01", "authority-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var signatures = subject.Anatomy.Signatures;
        if (signatures.IsEmpty)
        {
            if (subject.Anatomy is { IssuedWith: null, Head.Title: not null })
                findings.Miss(
                    new Phrase("không tìm thấy", "nothing was found"),
                    new Phrase("quyền hạn, chức vụ và họ tên người ký", "authority, post and name of a signer")
                );
            return;
        }
        foreach (var signature in signatures)
        {
            Compare(signature, signature.AgencyLines, Component.SignatureAgency);
            Compare(signature, signature.Authorities, Component.SignatureAuthority);
            Compare(signature, signature.Positions, Component.SignaturePosition);
        }

        void Compare(SignatureView signature, ImmutableArray<Passage> lines, Component component)
        {
            foreach (var line in lines)
            {
                LookCheck.Tell(
                    line,
                    signature.Confidence,
                    subject.Standard[component],
                    Aspects.Face | Aspects.Capitals | Aspects.Alignment,
                    findings
                );
            }
        }
    }
}
