using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The rule under the issuer (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class IssuerStroke() : StrokePresenceRule("ND30-CQ-03", "issuer-rule", standard => standard.IssuerMark)
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Issuer;
}
