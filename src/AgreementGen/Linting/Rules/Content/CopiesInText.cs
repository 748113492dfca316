using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Originals as the text counts them: "lập thành 06 bản, mỗi bên giữ 03 bản" of two bodies.</summary>
internal sealed partial class CopiesInText() : DocxRule("AG419", "copies-in-text", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        // What the program counts itself is another rule's (JA-09).
        var bodies = SigningBodies.CountOf(subject);
        if (subject.Agreement is { Copies: not null } || bodies < 2)
            return;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            if (Copies().Match(paragraph.Text) is not { Success: true } match)
                continue;
            var (total, each) = (ValueOf(match.Groups["total"].Value), ValueOf(match.Groups["each"].Value));
            // Those that nobody of them keeps are told of behind.
            var isRest = total > each * bodies && match.Groups["rest"].Success;
            if (total is not null && each is not null && total != each * bodies && !isRest)
                findings.Measure(new Passage(paragraph, match.Index, match.Length), total, each * bodies, each, bodies);
        }
    }

    /// <summary>"06", "06 (sáu)", "sáu (06)", "sáu"; null when it is no number.</summary>
    private static long? ValueOf(string text) =>
        Digits().Match(text) is { Success: true } match
            ? long.Parse(match.Value, CultureInfo.InvariantCulture)
            : NumberWords.Read(text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(
        @"\b(lập|làm) thành (?<total>(\d{1,4}|\p{L}{2,5})( \([^)]{1,20}\))?) bản\b[^.]*?\bmỗi \p{L}+( \p{L}+)? (giữ|lưu giữ|lưu) (?<each>(\d{1,4}|\p{L}{2,5})( \([^)]{1,20}\))?) bản\b(?<rest>[^.]*\bbản\b)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Copies();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
