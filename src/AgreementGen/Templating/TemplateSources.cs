using AgreementGen.Diagnostics;
using Scriban.Parsing;

namespace AgreementGen.Templating;

/// <summary>The texts of a template and its parts: from the engine's spans and strings back to places.</summary>
internal sealed class TemplateSources
{
    private readonly Dictionary<string, SourceText> _byPath = new(StringComparer.Ordinal);
    private SourceText? _last;

    public void Add(SourceText source)
    {
        lock (_byPath)
            _byPath[source.Path] = source;
    }

    /// <summary>The place of literal text, known by the string it is a part of.</summary>
    public Location Find(string text, int offset)
    {
        if (_last is { } last && ReferenceEquals(last.Text, text))
            return new Location(last, offset, 0);
        lock (_byPath)
        {
            foreach (var source in _byPath.Values)
            {
                if (ReferenceEquals(source.Text, text))
                {
                    _last = source;
                    return new Location(source, offset, 0);
                }
            }
        }
        return default;
    }

    /// <summary>The place of an expression or statement.</summary>
    public Location Find(SourceSpan span)
    {
        lock (_byPath)
        {
            return span.FileName is { } path && _byPath.TryGetValue(path, out var source)
                ? Place(source, 0, span)
                : default;
        }
    }

    /// <summary>A span inside a text that begins at an offset of a source; the engine's end is the last character itself.</summary>
    public static Location Place(SourceText source, int offset, SourceSpan span)
    {
        var start = Math.Clamp(offset + span.Start.Offset, 0, source.Text.Length);
        var end = Math.Clamp(offset + span.End.Offset + 1, start, source.Text.Length);
        return new Location(source, start, Math.Max(1, end - start));
    }
}
