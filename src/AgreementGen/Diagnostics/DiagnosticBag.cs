using System.Collections.Immutable;

namespace AgreementGen.Diagnostics;

/// <summary>Collects diagnostics while a step goes on, so that all mistakes are reported in one run.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors { get; private set; }

    public int Count => _found.Count;

    public void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void Add(Kind kind, Location location, params ReadOnlySpan<object> arguments) =>
        Add(new Diagnostic(kind, location, arguments));

    /// <summary>All of them in the order of their places: file by file as met, then by line and column.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        if (_found.Count == 0)
            return [];
        var files = new List<SourceText?>();
        foreach (var diagnostic in _found)
        {
            if (!files.Contains(diagnostic.Location.Source))
                files.Add(diagnostic.Location.Source);
        }
        return
        [
            .. _found.OrderBy(d => files.IndexOf(d.Location.Source)).ThenBy(d => d.Location.Start).DistinctBy(Identity),
        ];
    }

    /// <summary>The same finding met twice is one finding; arguments are compared by their letters.</summary>
    private static (Kind, Location, string) Identity(Diagnostic diagnostic) =>
        (diagnostic.Kind, diagnostic.Location, string.Join('\u001F', diagnostic.Arguments));
}
