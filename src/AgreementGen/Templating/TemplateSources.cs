using AgreementGen.Diagnostics;
using Scriban.Parsing;

namespace AgreementGen.Templating;

/// <summary>The texts of a template and its parts: from the engine's spans and strings back to places.</summary>
internal sealed class TemplateSources
{
    /// <summary>A template and its parts, some twenty; replaced as a whole, for each value of each document looks into it, on any thread.</summary>
    private volatile SourceText[] _sources = [];
    private readonly Lock _lock = new();

    public void Add(SourceText source)
    {
        lock (_lock)
            _sources = [.. _sources.Where(other => other.Path != source.Path), source];
    }

    /// <summary>The place of literal text, known by the string it is a part of.</summary>
    public Location Find(string text, int offset)
    {
        foreach (var source in _sources)
        {
            if (ReferenceEquals(source.Text, text))
                return new Location(source, offset, 0);
        }
        return default;
    }

    /// <summary>The place of an expression or statement.</summary>
    public Location Find(SourceSpan span)
    {
        foreach (var source in _sources)
        {
            if (source.Path == span.FileName)
                return Place(source, 0, span);
        }
        return default;
    }

    /// <summary>A span inside a text that begins at an offset of a source; the engine's end is the last character itself.</summary>
    public static Location Place(SourceText source, int offset, SourceSpan span)
    {
        var start = Math.Clamp(offset + span.Start.Offset, 0, source.Text.Length);
        var end = Math.Clamp(offset + span.End.Offset + 1, start, source.Text.Length);
        return new Location(source, start, Math.Max(1, end - start));
    }
}
