using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Two or three blanks between words; more are room to fill in. At the end of a paragraph they are only untidy.</summary>
internal sealed class ExtraBlanks() : ProseRule("AG431", "extra-blanks", Severity.Warning)
{
    public override bool IsHabit => true;

    /// <summary>From so many on they were meant.</summary>
    private const int Gap = 4;

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (!Roles.IsRunning(prose.Role) || prose.Text.Contains('\t', StringComparison.Ordinal))
            return;
        var text = prose.Text;
        for (var i = text.IndexOf("  ", StringComparison.Ordinal); i >= 0; i = Next(text, i))
        {
            var length = LengthOf(text, i);
            if (i > 0 && i + length < text.Length && length < Gap && !IsBlankOfDate(prose, i, length))
                findings.Say(prose.At(i, length), Snippets.Around(text, i, length));
        }
        if (text.Length > 0 && text[^1] is ' ' or '\u00A0')
            findings.Say(Severity.Note, prose.At(text.Length - 1, 1), Snippets.Around(text, text.Length - 1, 1));
    }

    private static int Next(string text, int blanks) =>
        text.IndexOf("  ", blanks + LengthOf(text, blanks), StringComparison.Ordinal);

    private static int LengthOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(' ');
        return length < 0 ? text.Length - start : length;
    }

    /// <summary>"ngày   tháng 3 năm 2020", "Số:   /CTr".</summary>
    private static bool IsBlankOfDate(Prose prose, int start, int length)
    {
        var before = prose.Text.AsSpan(0, start);
        var after = prose.Text.AsSpan(start + length);
        return before.EndsWith("ngày", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("tháng", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("năm", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("số", StringComparison.OrdinalIgnoreCase)
            || before[^1] is ':' or '.' or '…' or '_'
            || after[0] is '/' or '.' or '…' or '_' or ':';
    }
}
