namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind TemplateNotFound = new("AG200", "template-not-found", Severity.Error);
    public static readonly Kind TemplateSyntax = new("AG201", "template-syntax", Severity.Error);
    public static readonly Kind TemplateRuntime = new("AG202", "template-runtime", Severity.Error);
    public static readonly Kind ExpressionSyntax = new("AG203", "expression-syntax", Severity.Error);
    public static readonly Kind ExpressionRuntime = new("AG204", "expression-runtime", Severity.Error);
    public static readonly Kind TemplatePartNotFound = new("AG205", "template-part-not-found", Severity.Error);
    public static readonly Kind TemplateLimit = new("AG206", "template-limit", Severity.Error);
    public static readonly Kind TemplateSettings = new("AG207", "template-settings", Severity.Error);

    private static Kind[] Templates =>
        [
            TemplateNotFound,
            TemplateSyntax,
            TemplateRuntime,
            ExpressionSyntax,
            ExpressionRuntime,
            TemplatePartNotFound,
            TemplateLimit,
            TemplateSettings,
        ];
}
