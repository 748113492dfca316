using AgreementGen.Anatomy;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The rule under the issuer: a third to half of the text (NĐ 30/2020, Phụ lục I, II.2.b).</summary>
internal sealed class IssuerStrokeLength()
    : StrokeLengthRule("ND30-CQ-04", "issuer-rule-length", standard => standard.IssuerMark)
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Head.Issuer;
}
