using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Order of issuers: head = agreeing sentence.</summary>
internal sealed class IssuerOrder() : DocxRule("ND30-JT-02", "issuer-order", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Issuer is not { Lines: { Length: > 1 } issuers } || subject.Agreement is not null)
            return;
        var sentence = subject
            .Anatomy.Text.Select(paragraph => paragraph.Text)
            .FirstOrDefault(text =>
                text.TrimEnd().EndsWith(':') && text.Contains("thống nhất", StringComparison.Ordinal)
            );
        if (sentence is null)
            return;
        var places = issuers
            .Select(line => sentence.IndexOf(line.Text.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (places.TrueForAll(place => place >= 0) && !places.SequenceEqual(places.Order()))
            findings.Say(issuers[0]);
    }
}
