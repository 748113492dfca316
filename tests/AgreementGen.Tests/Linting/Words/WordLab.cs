using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>Asks rules for words about bare texts: paragraphs with a role and a date, without any document around them.</summary>
internal static partial class WordLab
{
    private static readonly Standard Nd30 = StandardCatalogue.Get("nd30");

    /// <summary>All rules for words.</summary>
    public static readonly TextRule[] Rules = [.. RuleBook.All.OfType<TextRule>()];

    /// <param name="text">Paragraphs are lines.</param>
    public static IReadOnlyList<Diagnostic> Lint(
        IEnumerable<TextRule> rules,
        string text,
        DateOnly? date = null,
        StatementRole role = StatementRole.Text
    ) => Lint(rules, Subject(text, date, role));

    public static IReadOnlyList<Diagnostic> Lint(IEnumerable<TextRule> rules, TextSubject subject)
    {
        var bag = new DiagnosticBag();
        foreach (var rule in rules)
            rule.Check(subject, new Findings(rule, null, bag));
        return [.. bag.ToSorted()];
    }

    /// <summary>Lines with <c>|</c> between cells are the rows of one table.</summary>
    public static TextSubject Subject(string text, DateOnly? date = null, StatementRole role = StatementRole.Text)
    {
        var source = new SourceText("text", text);
        var statements = new List<Statement>();
        var rows = new List<ImmutableArray<TextCell>>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Contains(" | "))
                rows.Add([.. Cells(source, line, start)]);
            else if (!string.IsNullOrWhiteSpace(line))
                statements.Add(new Statement(role, line, new Location(source, start, line.Length), IsExact: true));
            start += line.Length + 1;
        }
        return new TextSubject([.. statements], date, Nd30)
        {
            Tables = rows.Count == 0 ? [] : [new TextTable([], [.. rows])],
        };
    }

    private static IEnumerable<TextCell> Cells(SourceText source, string line, int start)
    {
        var column = 0;
        foreach (var cell in line.Split(" | "))
        {
            var place = new Location(source, start, cell.Length);
            yield return new TextCell(
                column++,
                1,
                cell.Trim(),
                cell.Trim().Length == 0 ? null : new Statement(StatementRole.TableCell, cell, place, IsExact: true)
            );
            start += cell.Length + 3;
        }
    }

    /// <summary><c>\u200B</c> is the character, <c>¶</c> parts paragraphs.</summary>
    public static string Unescape(string text) =>
        Escape()
            .Replace(
                text.Replace(" ¶ ", "\n"),
                match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString()
            );

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
