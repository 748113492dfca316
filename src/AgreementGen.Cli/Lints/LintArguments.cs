using System.Text.RegularExpressions;
using AgreementGen.Configuration;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Lints;

/// <summary>A file to be linted.</summary>
/// <param name="Path">As the user wrote it, or below the folder that he wrote; <c>-</c> is standard input.</param>
/// <param name="IsThere">False: a folder without documents, or a pattern that fits nothing.</param>
internal readonly record struct LintInput(string Path, bool IsThere = true);

/// <summary>The files that the words of a call name: files, folders (their .docx and program files), patterns, standard input.</summary>
internal sealed partial class LintArguments(IWorkspace workspace)
{
    private readonly FileFinder _finder = new(workspace);

    /// <summary>In the order of the words, each file once; found while they are taken.</summary>
    public IEnumerable<LintInput> Expand(IEnumerable<string> words)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        return words.SelectMany(Expand).Where(input => met.Add(input.Path));
    }

    private IEnumerable<LintInput> Expand(string word)
    {
        if (PathPattern.IsPattern(word))
            return OrNothing(_finder.Matching(word), word);
        return word != "-" && _finder.IsFolder(word)
            ? OrNothing(_finder.Below(word).Where(IsDocument), word)
            : [new(word)];
    }

    private static IEnumerable<LintInput> OrNothing(IEnumerable<string> paths, string word) =>
        paths.Select(path => new LintInput(path)).DefaultIfEmpty(new LintInput(word, IsThere: false));

    private bool IsDocument(string path) =>
        Path.GetExtension(path) switch
        {
            ".docx" => true,
            ".yaml" or ".yml" => Path.GetFileName(path) != ConfigurationReader.FileName && IsProgram(path),
            _ => false,
        };

    /// <summary>There is other YAML in the world: a program names its template, or the file that it extends.</summary>
    private bool IsProgram(string path) =>
        workspace.TryRead(path, out var source, new Diagnostics.DiagnosticBag())
        && NamesTemplate().IsMatch(source.Text);

    [GeneratedRegex("^(template|extends):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamesTemplate();
}
