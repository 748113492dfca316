using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>All blocks in one size.</summary>
internal sealed class JointSizes() : DocxRule("ND30-JT-07", "joint-sizes", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        int? first = null;
        foreach (var line in subject.Anatomy.Signatures.SelectMany(signature => signature.Lines))
        {
            foreach (var size in line.Sizes)
            {
                first ??= size;
                if (size == first)
                    continue;
                findings.Measure(line, Said.Points(size), Said.Points(first.Value));
                return;
            }
        }
    }
}
