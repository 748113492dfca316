using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Linting;

/// <summary>The comments of a program's files that silence findings.</summary>
public sealed class Suppressions
{
    private readonly SourceText _program;
    private readonly ImmutableArray<Suppression> _all;

    private Suppressions(SourceText program, ImmutableArray<Suppression> all) => (_program, _all) = (program, all);

    /// <param name="program">The program file itself: what it silences in vain is told.</param>
    /// <param name="files">All files that it is made of.</param>
    /// <param name="diagnostics">Comments that are wrong.</param>
    public static Suppressions Read(SourceText program, IEnumerable<SourceText> files, DiagnosticBag diagnostics) =>
        new(program, [.. files.Where(Suppression.AreIn).SelectMany(file => Read(file, diagnostics))]);

    /// <summary>What is left of the findings; of a comment that silenced nothing a note.</summary>
    /// <param name="wasAsked">Whether a kind could have been found at all.</param>
    public ImmutableArray<Diagnostic> Apply(
        ImmutableArray<Diagnostic> findings,
        Func<Kind, bool> wasAsked,
        DiagnosticBag diagnostics
    )
    {
        if (_all.IsEmpty)
            return findings;
        var used = new HashSet<Suppression>();
        ImmutableArray<Diagnostic> left = [.. findings.Where(finding => !IsSilenced(finding, used))];
        foreach (var suppression in _all.Where(suppression => suppression.Code.Source == _program))
        {
            if (!used.Contains(suppression) && wasAsked(suppression.Kind))
                diagnostics.Add(Kinds.SuppressionUnused, suppression.Code, suppression.Kind.Code);
        }
        return left;
    }

    private bool IsSilenced(Diagnostic finding, HashSet<Suppression> used)
    {
        var isSilenced = false;
        foreach (var suppression in _all.Where(suppression => suppression.Silences(finding)))
        {
            used.Add(suppression);
            isSilenced = true;
        }
        return isSilenced;
    }

    private static List<Suppression> Read(SourceText file, DiagnosticBag diagnostics)
    {
        // Mistakes of YAML are told by whoever reads the program.
        if (YamlReader.Read(file, new DiagnosticBag()) is not { } root)
            return [];
        return [.. YamlComments.Of(file).SelectMany(comment => Suppression.Read(comment, root, diagnostics))];
    }
}
