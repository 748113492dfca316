using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The issuer's official full name (NĐ 30/2020, Phụ lục I, II.2.a).</summary>
internal sealed class IssuerName() : DocxRule("ND30-CQ-07", "issuer-name", Severity.Warning)
{
    /// <summary>What common phrases of agencies' names are shortened to.</summary>
    private static readonly string[] Abbreviations =
    [
        "UBND",
        "HĐND",
        "UBMTTQ",
        "MTTQ",
        "LMHTX",
        "HTX",
        "BCH",
        "BTV",
        "TNCS",
        "LĐLĐ",
    ];

    public override void Check(DocxSubject subject, Findings findings)
    {
        // Joint documents of several bodies are seen with shortened names in the originals themselves.
        var head = subject.Anatomy.Head;
        var isJoint = subject.Anatomy.Signatures.Length > 1 || head.Number is { Lines.Length: > 1 };
        if (head.Issuer is not { } issuer || isJoint)
            return;
        var known = subject.House.OfficialNames;
        var isOfficial = known.Any(name => string.Equals(name, issuer.Text, StringComparison.OrdinalIgnoreCase));
        if (!isOfficial && issuer.Text.Split(' ').FirstOrDefault(IsAbbreviation) is { } word)
            findings.Measure(issuer.First, issuer.Confidence, word, new Phrase("tên đầy đủ", "the full name"));
    }

    private static bool IsAbbreviation(string word) => Abbreviations.Contains(word, StringComparer.Ordinal);
}
