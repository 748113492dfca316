using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Markup;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>Receives what a template writes and remembers where each stretch came from.</summary>
/// <param name="sources">The template texts by the very string that the engine hands over.</param>
internal sealed class MarkupOutput(TemplateSources sources) : IScriptOutput
{
    private readonly StringBuilder _text = new(16 * 1024);
    private readonly List<MapEntry> _entries = new(1024);

    /// <summary>Between &lt; and &gt;: what is written now is an attribute's value.</summary>
    public bool IsInTag { get; private set; }

    public int Length => _text.Length;

    public MarkupText ToMarkup(string name) => new(new SourceText(name, _text.ToString()), new SourceMap(_entries));

    /// <summary>Literal text of a template.</summary>
    public void Write(string text, int offset, int count)
    {
        if (count == 0)
            return;
        _entries.Add(new MapEntry(_text.Length, sources.Find(text, offset), default));
        var written = text.AsSpan(offset, count);
        _text.Append(written);
        var bracket = written.LastIndexOfAny('<', '>');
        if (bracket >= 0)
            IsInTag = written[bracket] == '<';
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Begins a value; what is appended next is mapped to the expression and to the program's line.</summary>
    public StringBuilder BeginValue(Location template, Location program)
    {
        _entries.Add(new MapEntry(_text.Length, template, program));
        return _text;
    }

    public override string ToString() => _text.ToString();
}
