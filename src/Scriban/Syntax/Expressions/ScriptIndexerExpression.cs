namespace Scriban.Syntax;

/// <summary><c>target[index]</c>.</summary>
public sealed class ScriptIndexerExpression(ScriptExpression target, ScriptExpression index)
    : ScriptExpression,
        IScriptVariablePath
{
    public ScriptExpression Target { get; } = target;

    public ScriptExpression Index { get; } = index;

    internal bool HasOptionalTarget =>
        Target is ScriptMemberExpression member && (member.IsOptional || member.HasOptionalTarget);

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    internal override bool IsPath => true;

    public object? GetValue(TemplateContext context)
    {
        var target = context.Evaluate(Target);
        if (target is null)
        {
            return context.EnableRelaxedTargetAccess || HasOptionalTarget
                ? null
                : throw new ScriptRuntimeException(
                    Target.Span,
                    $"Object `{Target}` is null. Cannot access indexer: {this}"
                );
        }

        var index = context.Evaluate(Index);
        if (index is null)
        {
            return context.EnableNullIndexer
                ? null
                : throw new ScriptRuntimeException(
                    Index.Span,
                    $"Cannot access target `{Target}` with a null indexer: {this}"
                );
        }

        return context.GetElement(this, target, index);
    }

    public void SetValue(TemplateContext context, object? value)
    {
        var target =
            context.Evaluate(Target)
            ?? throw new ScriptRuntimeException(
                Target.Span,
                $"Object `{Target}` is null. Cannot access indexer: {this}"
            );
        var index =
            context.Evaluate(Index)
            ?? throw new ScriptRuntimeException(
                Index.Span,
                $"Cannot access target `{Target}` with a null indexer: {this}"
            );
        context.SetElement(this, target, index, value);
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append(Target).Append("[").Append(Index).Append("]");
}
