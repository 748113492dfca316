using System.Runtime.CompilerServices;
using System.Text;

namespace Scriban.Syntax;

/// <summary>Collects the source text of nodes. Knows whether it stands in text or in code, and puts the tags between them.</summary>
public sealed class ScriptPrinter
{
    /// <summary>Long chains print their head only: a message must not be longer than the template.</summary>
    private const int LengthLimit = 1 << 20;

    private readonly StringBuilder _text = new();

    internal bool IsInTemplate { get; set; }

    public ScriptPrinter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public ScriptPrinter Append(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        return this;
    }

    public ScriptPrinter Append(ScriptNode? node)
    {
        if (_text.Length < LengthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            node?.PrintTo(this);
        }
        else
        {
            _text.Append('…');
        }

        return this;
    }

    public ScriptPrinter AppendAll(IEnumerable<ScriptNode> nodes, string separator)
    {
        var isFirst = true;
        foreach (var node in nodes)
        {
            Append(isFirst ? "" : separator).Append(node);
            isFirst = false;
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
