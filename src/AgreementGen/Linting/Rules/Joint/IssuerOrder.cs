using AgreementGen.Anatomy;
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
        if (issuers.All(line => Find(line, 0) >= 0) && !IsInOrder())
            findings.Say(issuers[0]);

        int Find(Passage line, int start) =>
            sentence.IndexOf(line.Text.Trim(), start, StringComparison.OrdinalIgnoreCase);

        // The name of the province may stand in the sentence more than once.
        bool IsInOrder()
        {
            var start = 0;
            foreach (var line in issuers)
            {
                if (Find(line, start) is var place && place < 0)
                    return false;
                start = place + line.Text.Trim().Length;
            }
            return true;
        }
    }
}
