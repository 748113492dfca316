using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A node of a parsed template. It knows its place, evaluates itself and prints itself. Nodes never change after parsing.</summary>
public abstract class ScriptNode
{
    public SourceSpan Span { get; internal init; }

    /// <summary>Whether it is an <see cref="IScriptVariablePath"/>; each evaluation asks.</summary>
    internal virtual bool IsPath => false;

    /// <summary>Evaluates this node; what a statement writes goes to the context's output.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>Writes this node as source code.</summary>
    public abstract void PrintTo(ScriptPrinter printer);

    /// <summary>This node as source code.</summary>
    public override string ToString()
    {
        var printer = new ScriptPrinter();
        PrintTo(printer);
        return printer.ToString();
    }
}

/// <summary>A node with a value.</summary>
public abstract class ScriptExpression : ScriptNode;

/// <summary>A node that does something.</summary>
public abstract class ScriptStatement : ScriptNode
{
    /// <summary>Whether the value of this statement is written to the output.</summary>
    public virtual bool CanOutput => true;
}

/// <summary>An expression that names a place: a variable, a member, an element. If a function is found there, it is called.</summary>
public interface IScriptVariablePath
{
    /// <summary>What stands at this place, functions uncalled.</summary>
    object? GetValue(TemplateContext context);

    /// <summary>Puts a value at this place.</summary>
    void SetValue(TemplateContext context, object? value);
}
