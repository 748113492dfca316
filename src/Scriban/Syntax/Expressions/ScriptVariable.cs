namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary>In the objects pushed with <see cref="TemplateContext.PushGlobal"/>, the nearest first.</summary>
    Global,

    /// <summary>In the function or included page alone; written <c>$name</c>.</summary>
    Local,
}

/// <summary>A variable, by name.</summary>
public abstract class ScriptVariable(string name, ScriptVariableScope scope) : ScriptExpression, IScriptVariablePath
{
    /// <summary>The array of arguments, <c>$</c>.</summary>
    public static readonly ScriptVariableLocal Arguments = new("");

    /// <summary>The block given with <c>wrap</c>, <c>$$</c>.</summary>
    public static readonly ScriptVariableLocal BlockDelegate = new("$");

    /// <summary>The state of the loop around, <c>for.index</c> and so on.</summary>
    public static readonly ScriptVariableGlobal ForObject = new("for");

    /// <summary>The state of the table loop around.</summary>
    public static readonly ScriptVariableGlobal TablerowObject = new("tablerow");

    /// <summary>The state of the <c>while</c> loop around.</summary>
    public static readonly ScriptVariableGlobal WhileObject = new("while");

    /// <summary>The name, without <c>$</c>.</summary>
    public string Name { get; } = name;

    public ScriptVariableScope Scope { get; } = scope;

    public static ScriptVariable Create(string name, ScriptVariableScope scope) =>
        scope == ScriptVariableScope.Local ? new ScriptVariableLocal(name) : new ScriptVariableGlobal(name);

    internal override bool IsPath => true;

    public object? GetValue(TemplateContext context) => context.GetValue(this);

    public void SetValue(TemplateContext context, object? value) => context.SetValue(this, value);

    public override object? Evaluate(TemplateContext context) => context.GetValue(this);
}

/// <summary>A variable of the objects around: <c>name</c>.</summary>
public sealed class ScriptVariableGlobal(string name) : ScriptVariable(name, ScriptVariableScope.Global)
{
    public override void PrintTo(ScriptPrinter printer) => printer.Append(Name);
}

/// <summary>A variable of the function: <c>$name</c>.</summary>
public sealed class ScriptVariableLocal(string name) : ScriptVariable(name, ScriptVariableScope.Local)
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = context.GetValue(this);
        return value is ScriptStatement block ? context.Evaluate(block) : value;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("$").Append(Name);
}
