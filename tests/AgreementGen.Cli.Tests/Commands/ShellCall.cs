using System.Text;
using System.Text.RegularExpressions;

namespace AgreementGen.Cli.Tests.Commands;

/// <summary>A line as typed: variables before, words, <c>&lt; FILE</c> behind. As much of a shell as the pages need.</summary>
internal sealed record ShellCall(string[] Words, Dictionary<string, string> Variables, string? Input)
{
    /// <summary>A star between quotes, which is the command's to understand.</summary>
    private const char QuotedStar = '\uE000';

    public static ShellCall Parse(string line)
    {
        var words = new List<string>();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        string? input = null;
        var all = new Queue<string>(Split(line));
        while (all.TryDequeue(out var word))
        {
            if (word == "<")
                input = all.Dequeue();
            else if (words.Count == 0 && word.Split('=', 2) is [var name, var value])
                variables[name] = value;
            else
                words.AddRange(Expand(word));
        }
        return new([.. words], variables, input);
    }

    /// <summary>Every file below the current directory, with <c>/</c>.</summary>
    public static IEnumerable<string> FilesHere() =>
        Directory
            .EnumerateFiles(".", "*", SearchOption.AllDirectories)
            .Select(path => path[2..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Expand(string word)
    {
        if (!word.Contains('*', StringComparison.Ordinal))
            return [word.Replace(QuotedStar, '*')];
        var pattern = $"^{Regex.Escape(word).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$";
        return FilesHere()
            .Where(file => Regex.IsMatch(file, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    /// <summary>Blanks part words, but not between single quotes.</summary>
    private static IEnumerable<string> Split(string line)
    {
        var word = new StringBuilder();
        var isQuoted = false;
        foreach (var c in line + " ")
        {
            if (c == '\'')
            {
                isQuoted = !isQuoted;
            }
            else if (c != ' ' || isQuoted)
            {
                word.Append(isQuoted && c == '*' ? QuotedStar : c);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
