using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Bases;

/// <summary>All bases but the last end with a semicolon (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisSemicolon() : DocxRule("ND30-CC-04", "basis-semicolon", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var bases = subject.Anatomy.LegalBases;
        var wanted = subject.Standard.Wording.BasisSeparator;
        foreach (var basis in bases.Take(bases.Length - 1))
        {
            if (!basis.Text.TrimEnd().EndsWith(wanted, StringComparison.Ordinal))
                findings.Measure(basis, Endings.Of(basis), wanted);
        }
    }
}
