using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Number;

/// <summary>"Số:" (NĐ 30/2020, Phụ lục I, II.3.c).</summary>
internal sealed class NumberPrefix() : DocxRule("ND30-SO-01", "number-prefix", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var wanted = subject.Standard.Wording.NumberPrefix.TrimEnd();
        if (subject.Anatomy.Head.Number is not { } number)
        {
            if (subject.Document is not { Header.NumberLines: [] } && IsHeaded(subject.Anatomy))
                findings.Miss(new Phrase("không có dòng số, ký hiệu", "there is no line of number and symbol"), wanted);
            return;
        }
        if (!number.Text.StartsWith(wanted, StringComparison.Ordinal))
            findings.Measure(number.First, number.Confidence, number.Text.Trim(), wanted);
    }

    /// <summary>
    /// Without any head the document lacks more than a number, and other rules say so; what is issued with a decision has none of its own.
    /// </summary>
    private static bool IsHeaded(DocumentAnatomy anatomy) =>
        anatomy is { IssuedWith: null, Head: { Title: not null } or { Issuer: not null } };
}
