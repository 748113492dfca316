using System.Runtime.CompilerServices;
using System.Text;

namespace Scriban.Syntax;

/// <summary>Collects the source text of nodes.</summary>
public sealed class ScriptPrinter
{
    private readonly StringBuilder _text = new();

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
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            node?.PrintTo(this);
        }
        else
        {
            // A chain this long serves a message only, and its head is enough.
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
