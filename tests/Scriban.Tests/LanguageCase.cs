using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>A template in a file, and beside it what it renders to or what is wrong with it.</summary>
public static class LanguageCase
{
    public static string Folder { get; } = TestRepository.Path("tests/Scriban.Tests/Cases");

    /// <summary>The output, or the messages. A name with <c>strict</c> in it forgives nothing.</summary>
    public static string Run(string name, string text)
    {
        var template = Template.Parse(text, "case");
        if (template.HasErrors)
        {
            return template.Messages.ToString();
        }

        try
        {
            return template.Render(ContextFor(name));
        }
        catch (ScriptRuntimeException e)
        {
            return e.Message + "\n";
        }
    }

    public static TemplateContext ContextFor(string name)
    {
        var isStrict = name.Contains("strict", StringComparison.Ordinal);
        var context = new TemplateContext
        {
            TemplateLoader = new FolderLoader(Path.Combine(Folder, "includes")),
            StrictVariables = isStrict,
            EnableRelaxedMemberAccess = !isStrict,
            EnableRelaxedIndexerAccess = !isStrict,
        };
        ((DateTimeFunctions)context.BuiltinObject["date"]!).Clock = () => new DateTime(2024, 5, 19, 8, 30, 0);
        return context;
    }

    private sealed class FolderLoader(string folder) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            var file = Path.Combine(folder, templatePath + ".txt");
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
