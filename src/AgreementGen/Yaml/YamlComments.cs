using AgreementGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace AgreementGen.Yaml;

/// <summary>A comment of a YAML file.</summary>
/// <param name="Text">Behind the <c>#</c>, without blanks at its ends.</param>
/// <param name="Place">From the <c>#</c> on.</param>
/// <param name="IsAlone">Nothing else stands on its line.</param>
public sealed record YamlComment(string Text, Location Place, bool IsAlone);

/// <summary>Finds comments. What looks like one in a quoted text or in a block after <c>|</c> is text.</summary>
public static class YamlComments
{
    /// <summary>The comments in their order, up to the first mistake of YAML itself.</summary>
    public static IEnumerable<YamlComment> Of(SourceText source)
    {
        var scanner = new Scanner(new StringReader(source.Text), skipComments: false);
        while (TryMove(scanner))
        {
            if (scanner.Current is Comment comment)
                yield return Describe(source, comment);
        }
    }

    private static bool TryMove(Scanner scanner)
    {
        try
        {
            return scanner.MoveNext();
        }
        catch (Exception mistake) when (mistake is YamlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private static YamlComment Describe(SourceText source, Comment comment)
    {
        var start = Math.Clamp((int)comment.Start.Index, 0, source.Text.Length);
        var (line, column) = source.GetPosition(start);
        var rest = source.GetLine(line)[column..];
        return new(
            rest.TrimStart('#').Trim().ToString(),
            new Location(source, start, rest.TrimEnd().Length),
            source.GetLine(line)[..column].IsWhiteSpace()
        );
    }
}
