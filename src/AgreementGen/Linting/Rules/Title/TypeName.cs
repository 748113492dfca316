using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>Tên loại is one of Điều 7; joint documents add to its name.</summary>
internal sealed class TypeName() : DocxRule("ND30-TL-02", "type-name", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Type is not { } type)
            return;
        var name = type.Text.Trim().ToUpperInvariant();
        // What several bodies sign, or nobody yet, bears such names everywhere: CHƯƠNG TRÌNH PHỐI HỢP, NGHỊ QUYẾT LIÊN TỊCH.
        var isJoint = subject.Anatomy.Signatures is not [_] && DocumentTypes.IsJointName(name);
        if (!DocumentTypes.IsOfficial(name) && !isJoint)
            findings.Say(type.First, type.Text.Trim());
    }
}
