using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Bases;

/// <summary>Căn cứ: 13 to 14, as the text (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisSize() : DocxRule("ND30-CC-02", "basis-size", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.LegalBasis];
        var text = TextSize.Of(subject.Anatomy);
        foreach (var basis in subject.Anatomy.LegalBases)
        {
            if (LookCheck.Compare(basis, format, Aspects.Size) is var (measured, allowed))
                findings.Measure(basis, measured, allowed);
            else if (text is { } size && basis.Sizes is [var own, ..] && own != size)
                findings.Say(
                    Severity.Warning,
                    findings.PlaceOf(basis),
                    Said.Size(Said.Points(own)),
                    Said.Size(Said.Points(size))
                );
        }
    }
}
