namespace Scriban.Syntax;

/// <summary><c>target.member</c>, or <c>target?.member</c>, which is null where the target is.</summary>
public sealed class ScriptMemberExpression(ScriptExpression target, string member, bool isOptional)
    : ScriptExpression,
        IScriptVariablePath
{
    public ScriptExpression Target { get; } = target;

    public string Member { get; } = member;

    public bool IsOptional { get; } = isOptional;

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    internal override bool IsPath => true;

    public object? GetValue(TemplateContext context)
    {
        var target = context.Evaluate(Target);
        if (target is not null)
        {
            return context.GetMember(this, target, Member);
        }

        return IsOptional || context.EnableRelaxedTargetAccess || HasOptionalTarget
            ? null
            : throw new ScriptRuntimeException(
                Span,
                $"Cannot get the member {this} for a null object.{context.SuggestionForMissing(Target)}"
            );
    }

    public void SetValue(TemplateContext context, object? value)
    {
        var target =
            context.Evaluate(Target)
            ?? throw new ScriptRuntimeException(
                Span,
                $"Cannot set the member {this} for a null object.{context.SuggestionForMissing(Target)}"
            );
        context.SetMember(this, target, Member, value);
    }

    /// <summary>A chain that may end early, <c>a?.b.c</c>, ends early as a whole.</summary>
    internal bool HasOptionalTarget =>
        Target switch
        {
            ScriptMemberExpression member => member.IsOptional || member.HasOptionalTarget,
            ScriptIndexerExpression indexer => indexer.HasOptionalTarget,
            _ => false,
        };

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append(Target).Append(IsOptional ? "?." : ".").Append(Member);
}
