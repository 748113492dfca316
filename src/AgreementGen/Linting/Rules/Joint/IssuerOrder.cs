using System.Collections.Immutable;
using System.Text;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>Order of issuers: head = agreeing sentence.</summary>
internal sealed class IssuerOrder() : DocxRule("ND30-JT-02", "issuer-order", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head.Issuer is not { Lines: { Length: > 1 } issuers } || subject.Agreement is not null)
            return;
        if (subject.Anatomy.Head.Number is { } number && !CodesAreInOrder(number, issuers))
        {
            findings.Say(number.First, Symbol);
            return;
        }
        var sentence = subject
            .Anatomy.Text.Select(paragraph => paragraph.Text)
            .FirstOrDefault(text =>
                text.TrimEnd().EndsWith(':') && text.Contains("thống nhất", StringComparison.Ordinal)
            );
        if (sentence is null)
            return;
        if (issuers.All(line => Find(line, 0) >= 0) && !IsInOrder())
            findings.Say(issuers[0], Sentence);

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

    private static readonly Phrase Symbol = new("trong số, ký hiệu", "in the symbol");

    private static readonly Phrase Sentence = new("trong câu thống nhất ban hành", "in the agreeing sentence");

    /// <summary>Codes that are the initials of the names, each of one, but not in their order; other codes say nothing.</summary>
    private static bool CodesAreInOrder(Part number, ImmutableArray<Passage> issuers)
    {
        var codes = RegistrationLine.In(number).SelectMany(one => one.Line.Agencies.ToArray()).ToList();
        var initials = issuers.Select(issuer => Initials(issuer.Text)).ToList();
        return codes.SequenceEqual(initials, StringComparer.Ordinal)
            || !codes
                .Order(StringComparer.Ordinal)
                .SequenceEqual(initials.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>SNV of SỞ NỘI VỤ, UBND of ỦY BAN NHÂN DÂN: without marks, but with đ.</summary>
    private static string Initials(string name) =>
        string.Concat(
            name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word[0] is 'Đ' or 'đ' ? 'Đ' : word.Normalize(NormalizationForm.FormD)[0])
        );
}
