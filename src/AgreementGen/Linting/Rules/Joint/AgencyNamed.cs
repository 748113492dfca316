using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Each block names its agency (TT 01/2011, Điều 12, no longer in force).</summary>
internal sealed class AgencyNamed() : DocxRule("ND30-JT-06", "agency-named", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Signatures is not { Length: > 1 } signatures)
            return;
        foreach (var signature in signatures)
        {
            var names = signature.Authorities.Any(authority =>
                AuthorityForms.Is(authority.Text, "TM") || authority.Text.Contains("BAN", StringComparison.Ordinal)
            );
            if (signature.Agency is null && !names && signature.Lines.FirstOrDefault() is { } first)
                findings.Say(first);
        }
    }
}
