using System.Runtime.CompilerServices;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Markup;
using AgreementGen.Sources;
using AgreementGen.Tabular;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>Renders an agreement through a template into markup.</summary>
/// <param name="workspace">Whose time it is when a template asks for <c>date.now</c>.</param>
internal sealed class TemplateRenderer(IWorkspace workspace)
{
    /// <summary>The name that diagnostics show for places in the markup itself.</summary>
    private const string MarkupName = "<markup>";

    private readonly ScriptObject _builtins = Builtins(workspace);
    private readonly ConditionalWeakTable<object, ProgramTexts> _texts = [];

    public static readonly ScriptObject VietnameseLibrary = Frozen(VietnameseFunctions.ToScriptObject());

    /// <summary>The markup; null when a template or an expression of the program failed (the diagnostics say where).</summary>
    /// <param name="row">What the document is one of many for; null: it is alone.</param>
    public MarkupText? Render(
        Agreement agreement,
        DocumentTemplate template,
        RowScope? row,
        DiagnosticBag diagnostics,
        CancellationToken cancellation
    )
    {
        var model = new ScriptObject();
        var context = Context(template.Sources, model, template.FindPart, cancellation);
        if (row is not null)
            model["row"] = RowModel.Of(row.Row);
        var texts = new ProgramTextReader(context, TextsOf(agreement), diagnostics);
        ProgramModel.Fill(model, agreement, texts, _builtins["date"] as ScriptObject);
        model["template"] = Settings(template.Settings);
        return diagnostics.HasErrors ? null : Render(context, template, diagnostics);
    }

    /// <summary>
    /// The agreement with what a row fills in before any text is read: dates that are written as expressions (of the row and <c>vars</c>),
    /// and the province.
    /// </summary>
    public Agreement Fill(Agreement agreement, RowScope? row, DiagnosticBag diagnostics)
    {
        if (
            agreement.Date?.Expression is not null
            || agreement.LegalBases.Any(basis => basis.Date?.Expression is not null)
        )
            agreement = FillDates(agreement, row, diagnostics);
        var province = row?.Province ?? agreement.Province?.Province.On(agreement.Date?.LastDay);
        return province == agreement.Province ? agreement : agreement with { Province = province };
    }

    private Agreement FillDates(Agreement agreement, RowScope? row, DiagnosticBag diagnostics)
    {
        var model = new ScriptObject { ["vars"] = ProgramModel.Variables(agreement.Variables) };
        var context = Context(new TemplateSources(), model, NoPart, default);
        if (row is not null)
            model["row"] = RowModel.Of(row.Row);
        var texts = new ProgramTextReader(context, TextsOf(agreement), diagnostics);
        return agreement with
        {
            Date = Filled(agreement.Date),
            LegalBases = [.. agreement.LegalBases.Select(basis => basis with { Date = Filled(basis.Date) })],
        };

        PartialDate? Filled(PartialDate? date) =>
            date?.Expression is { } expression ? texts.ReadDate(expression, "date") : date;
    }

    private MarkupContext Context(
        TemplateSources sources,
        ScriptObject model,
        Func<SourceSpan, string, Template> findPart,
        CancellationToken cancellation
    )
    {
        var context = new MarkupContext(_builtins, sources, cancellation);
        context.PushGlobal(
            new ScriptObject
            {
                ["vn"] = VietnameseLibrary,
                ["include"] = new InlineInclude(findPart),
                ["ref"] = new VietnameseFunction("ref", 1, 1, call => Reference(call, model)),
            }
        );
        context.PushGlobal(model);
        return context;
    }

    private static Template NoPart(SourceSpan span, string name) =>
        throw new TemplateException(span, Kinds.TemplatePartNotFound, name);

    private ProgramTexts TextsOf(Agreement agreement) => _texts.GetOrCreateValue(agreement.Identity);

    private static MarkupText? Render(MarkupContext context, DocumentTemplate template, DiagnosticBag diagnostics)
    {
        var output = new MarkupOutput(template.Sources);
        try
        {
            context.Render(template.Main, output);
            return output.ToMarkup(MarkupName);
        }
        catch (TemplatePartException part)
        {
            foreach (var mistake in part.Mistakes.ToSorted())
                diagnostics.Add(mistake.With(TraceKind.IncludedFrom, template.Sources.Find(part.Span)));
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException();
        }
        catch (ScriptRuntimeException mistake)
        {
            diagnostics.Add(
                new Diagnostic(
                    TemplateException.KindOf(mistake, Kinds.TemplateRuntime),
                    template.Sources.Find(mistake.Span),
                    mistake.OriginalMessage
                ).With(TraceKind.ValueFrom, context.LastProgramLocation)
            );
        }
        return null;
    }

    public static BuiltinFunctions Builtins(IWorkspace workspace)
    {
        var builtins = new BuiltinFunctions();
        if (builtins["date"] is ScriptObject date)
            date["now"] = new VietnameseFunction("date.now", 0, 0, _ => workspace.Now.DateTime);
        foreach (var library in builtins.Values.OfType<ScriptObject>())
            Frozen(library);
        return Frozen(builtins);
    }

    /// <summary>All documents share the libraries: what one wrote into them, the next would read.</summary>
    private static T Frozen<T>(T library)
        where T : ScriptObject
    {
        library.IsReadOnly = true;
        return library;
    }

    /// <summary>A party is said by its name; anything else by its number, once the tree has them.</summary>
    private static object Reference(VietnameseFunction.Call call, ScriptObject model)
    {
        var id = call.Text(0);
        return model["party"] is ScriptObject parties && parties[id] is PrintableObject party
            ? party.Printed
            : new ReferenceValue(id);
    }

    private static ScriptObject Settings(TemplateSettings settings) =>
        new()
        {
            ["title"] = settings.Title,
            ["type"] = settings.Type,
            ["symbol_code"] = settings.SymbolCode,
            ["numbering"] = string.Join(
                Vocabulary.NumberingSeparator,
                settings.Numbering.Select(format => format.ToString())
            ),
        };
}
