using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Bases;

/// <summary>One basis a paragraph (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisAlone() : DocxRule("ND30-CC-03", "basis-alone", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var basis in subject.Anatomy.LegalBases)
        {
            var second = basis.Text.IndexOf("; Căn cứ", StringComparison.OrdinalIgnoreCase);
            if (second > 0)
                findings.Say(basis.Slice(second + 2, basis.Length - second - 2));
        }
    }
}
