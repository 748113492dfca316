using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace AgreementGen.Sources;

/// <summary>
/// Names of files by example: <c>*</c> stands for a part of a name, <c>**</c> for any folders between; what stands behind <c>!</c> is taken
/// out again. An example without <c>/</c> means files of that name in any folder, one that ends in <c>/</c> all that is below the folder.
/// </summary>
public sealed class PathPattern
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    public PathPattern(params ImmutableArray<string> examples)
    {
        foreach (var example in examples)
        {
            if (example.StartsWith('!'))
                _matcher.AddExclude(Complete(example[1..]));
            else
                _matcher.AddInclude(Complete(example));
        }
    }

    /// <summary>Whether a text is an example rather than the name of one file.</summary>
    public static bool IsPattern(string text) => text.Contains('*');

    /// <param name="path">Relative to the folder that the examples are relative to.</param>
    public bool Matches(string path) => _matcher.Match(path.Replace('\\', '/')).HasMatches;

    private static string Complete(string example)
    {
        var clean = example.Replace('\\', '/');
        return clean.EndsWith('/') ? clean + "**"
            : clean.Contains('/') ? clean
            : "**/" + clean;
    }
}
