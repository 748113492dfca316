using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Bases;

/// <summary>Căn cứ: italic (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisItalic() : DocxRule("ND30-CC-01", "basis-italic", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.LegalBasis];
        foreach (var basis in subject.Anatomy.LegalBases)
        {
            LookCheck.Tell(basis, Confidence.Certain, format, Aspects.Italic, findings);
        }
    }
}
