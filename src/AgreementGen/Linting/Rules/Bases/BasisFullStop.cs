using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Bases;

/// <summary>The last basis ends with a full stop (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisFullStop() : DocxRule("ND30-CC-05", "basis-full-stop", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.LegalBases is not [.., var last])
            return;
        var wanted = subject.Standard.Wording.BasisEnd;
        if (!last.Text.TrimEnd().EndsWith(wanted, StringComparison.Ordinal))
            findings.Measure(last, Endings.Of(last), wanted);
    }
}
