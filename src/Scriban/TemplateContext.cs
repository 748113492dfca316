using System.Globalization;
using System.Runtime.CompilerServices;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Finds a member that an object does not have.</summary>
public delegate bool TryGetMemberDelegate(
    TemplateContext context,
    SourceSpan span,
    object target,
    string member,
    out object? value
);

/// <summary>Finds a variable that no object has.</summary>
public delegate bool TryGetVariableDelegate(
    TemplateContext context,
    SourceSpan span,
    ScriptVariable variable,
    out object? value
);

/// <summary>Renames the members of host objects. Accepted for the sake of the package; no host object is looked into here.</summary>
public delegate string MemberRenamerDelegate(System.Reflection.MemberInfo member);

/// <summary>Chooses the members of host objects. Accepted for the sake of the package; no host object is looked into here.</summary>
public delegate bool MemberFilterDelegate(System.Reflection.MemberInfo member);

/// <summary>
/// What a template runs in: variables, functions, output, culture and limits. It serves one render at a time; the template
/// itself may be shared. Derive from it to see every node evaluated and every value written.
/// </summary>
public partial class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<string> _sourceFiles = new();
    private int _pages;

    public TemplateContext()
        : this(new BuiltinFunctions()) { }

    public TemplateContext(ScriptObject? builtin)
    {
        BuiltinObject = builtin ?? new BuiltinFunctions();
        _frame = new LocalFrame();
        Output = new StringBuilderOutput();
        PushGlobal(BuiltinObject);
        PushGlobal(new ScriptObject());
    }

    /// <summary>For texts made without a context at hand, such as in a debugger.</summary>
    internal static TemplateContext ForPrinting => new();

    /// <summary>The functions at the bottom of all variables.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>What <see cref="Output"/> receives where a line is to end.</summary>
    public string NewLine { get; set; } = "\n";

    public ITemplateLoader? TemplateLoader { get; set; }

    public ParserOptions TemplateLoaderParserOptions { get; set; }

    public LexerOptions TemplateLoaderLexerOptions { get; set; }

    /// <summary>Templates included so far, by the key of <see cref="ITemplateLoader.GetPath"/>.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = [];

    /// <summary>Whatever the host wants to find again.</summary>
    public Dictionary<object, object?> Tags { get; } = [];

    public MemberRenamerDelegate? MemberRenamer { get; set; }

    public MemberFilterDelegate? MemberFilter { get; set; }

    public TryGetMemberDelegate? TryGetMember { get; set; }

    public TryGetVariableDelegate? TryGetVariable { get; set; }

    public CancellationToken CancellationToken { get; set; }

    // ---- What is forgiven ------------------------------------------------------------------------------------------

    /// <summary>An unknown variable is an error, not null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>An unknown member is null, not an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>A member of null is null, not an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>A call of an unknown function is null, not an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>An element outside of an array is null, not an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>The element at null is null, not an error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary><c>break</c> and <c>continue</c> outside of a loop act as <c>ret</c>.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    // ---- Where we are ------------------------------------------------------------------------------------------------

    /// <summary>The node that is being evaluated.</summary>
    public ScriptNode? CurrentNode { get; private set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    public CultureInfo CurrentCulture => _cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    public string? CurrentSourceFile => _sourceFiles.TryPeek(out var file) ? file : null;

    public void PushCulture(CultureInfo culture) => _cultures.Push(culture);

    public CultureInfo PopCulture() =>
        _cultures.TryPop(out var culture)
            ? culture
            : throw new InvalidOperationException("PopCulture without PushCulture");

    public void PushSourceFile(string sourceFile) => _sourceFiles.Push(sourceFile);

    public string PopSourceFile() =>
        _sourceFiles.TryPop(out var file)
            ? file
            : throw new InvalidOperationException("PopSourceFile without PushSourceFile");

    // ---- Evaluation --------------------------------------------------------------------------------------------------

    public object? Evaluate(ScriptNode? scriptNode) => Evaluate(scriptNode, aliasReturnedFunction: false);

    /// <summary>Every node is evaluated through here.</summary>
    /// <param name="scriptNode">The node; null has the value null.</param>
    /// <param name="aliasReturnedFunction">A function found at a path is returned as it is, not called.</param>
    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
        {
            return null;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var previous = CurrentNode;
        CurrentNode = scriptNode;
        var result = EvaluateNode(scriptNode, aliasReturnedFunction);
        CurrentNode = previous;
        return result;
    }

    private object? EvaluateNode(ScriptNode node, bool aliasReturnedFunction)
    {
        if (!node.IsPath)
        {
            return node.Evaluate(this);
        }

        if (aliasReturnedFunction)
        {
            return ((IScriptVariablePath)node).GetValue(this);
        }

        var result = node.Evaluate(this);
        return result is not (null or string) && result is IScriptCustomFunction function
            ? FunctionInvoker.CallWithoutArguments(this, node, function)
            : result;
    }

    /// <summary>A page begins; the outermost one starts the limits anew.</summary>
    internal void EnterPage()
    {
        if (_pages++ == 0)
        {
            _loopSteps = 0;
            _recursion = 0;
            _comparisons = 0;
            _written = 0;
            CurrentIndent = null;
            _baseIndent = null;
            _isAtLineStart = false;
        }

        EndReturn();
    }

    internal void ExitPage()
    {
        _pages--;
        EndReturn();
    }

    /// <summary>Back to the state after construction, but for the options.</summary>
    public virtual void Reset()
    {
        CurrentNode = null;
        _outputs.Clear();
        Output = new StringBuilderOutput();
        _cultures.Clear();
        _sourceFiles.Clear();
        _frame = new LocalFrame();
        _scopeCount = 2;
        _loopSteps = 0;
        _recursion = 0;
        _pages = 0;
        _written = 0;
        _flow = Flow.None;
        CachedTemplates.Clear();
        Tags.Clear();
    }

    // ---- Included templates --------------------------------------------------------------------------------------------

    /// <summary>The loader's key for a template's name.</summary>
    public virtual string? GetTemplatePathFromName(string templateName, ScriptNode callerContext)
    {
        var loader =
            TemplateLoader
            ?? throw new ScriptRuntimeException(
                callerContext.Span,
                $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader"
            );
        try
        {
            return loader.GetPath(this, callerContext.Span, templateName);
        }
        catch (Exception e) when (e is not (ScriptRuntimeException or OperationCanceledException))
        {
            throw new ScriptRuntimeException(
                callerContext.Span,
                $"Unexpected exception while getting the path for the include name `{templateName}`: {e.Message}",
                e
            );
        }
    }

    /// <summary>The parsed template with this key, loaded when first asked for.</summary>
    public Template GetOrCreateTemplate(string templatePath, ScriptNode callerContext)
    {
        if (!CachedTemplates.TryGetValue(templatePath, out var template))
        {
            template = CreateTemplate(templatePath, callerContext);
            CachedTemplates[templatePath] = template;
        }

        return template;
    }

    protected virtual Template CreateTemplate(string templatePath, ScriptNode callerContext)
    {
        string? text;
        try
        {
            text = TemplateLoader?.Load(this, callerContext.Span, templatePath);
        }
        catch (Exception e) when (e is not (ScriptRuntimeException or OperationCanceledException))
        {
            throw new ScriptRuntimeException(
                callerContext.Span,
                $"Unexpected exception while loading the template `{templatePath}`: {e.Message}",
                e
            );
        }

        if (text is null)
        {
            throw new ScriptRuntimeException(callerContext.Span, $"The template `{templatePath}` was not found");
        }

        var template = Template.Parse(text, templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(
                callerContext.Span,
                $"Error while parsing template `{templatePath}`.",
                template.Messages
            )
            : template;
    }
}
