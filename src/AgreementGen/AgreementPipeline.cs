using System.Collections.Immutable;
using System.Text;
using AgreementGen.Agreements;
using AgreementGen.Checking;
using AgreementGen.Composing;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Docx;
using AgreementGen.Docx.Layout;
using AgreementGen.Frameworks;
using AgreementGen.Markup;
using AgreementGen.Sources;
using AgreementGen.Standards;
using AgreementGen.Tabular;
using AgreementGen.Templating;

namespace AgreementGen;

/// <summary>The page that is the program: read, render, read markup, check, write. Safe to use from several threads.</summary>
/// <param name="workspace">The door to the outside world.</param>
/// <param name="templatesFolder">Folder whose templates win over the built-in ones; null for none.</param>
public sealed class AgreementPipeline(IWorkspace workspace, string? templatesFolder = null)
{
    private readonly StandardCatalogue _standards = new(workspace);
    private readonly TemplateRenderer _renderer = new(workspace);

    public IWorkspace Workspace { get; } = workspace;

    /// <summary>Reads programs with what they extend; keeps what it has read for the next document.</summary>
    public ProgramLayers Layers { get; } = new(workspace);

    public TemplateCatalogue Templates { get; } = new(workspace, templatesFolder);

    /// <summary>From the program file to the composed document. Never throws for a mistake of the user.</summary>
    public Rendering Render(SourceText program, RenderRequest request) => Render(Open(program, request), request);

    /// <summary>Reads a program with its layers, settings and template, once for all the documents to be made of it.</summary>
    public OpenProgram Open(SourceText program, RenderRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var open = Open(program, request, diagnostics);
        return open with { Diagnostics = diagnostics.ToSorted() };
    }

    private OpenProgram Open(SourceText program, RenderRequest request, DiagnosticBag diagnostics)
    {
        var open = new OpenProgram { Source = program };
        if (Layers.Read(program, request.Overlays, diagnostics) is not { } layers)
            return open;
        var tree = request.Overrides?.Apply(layers.Root, diagnostics) ?? layers.Root;
        open = open with { Layers = layers, Tree = tree };
        var agreement = AgreementReader.Read(program, tree, diagnostics);
        if (agreement is null || diagnostics.HasErrors)
            return open;
        var named = agreement.Template;
        var template = Templates.Load(named.Value, layers.FolderOf(named.Location), named.Location, diagnostics);
        return open with { Agreement = agreement, Template = template };
    }

    /// <summary>The composed document of a program, or of one row of many.</summary>
    public Rendering Render(OpenProgram program, RenderRequest request)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var found in program.Diagnostics)
            diagnostics.Add(found);
        var rendering = new Rendering
        {
            Source = program.Source,
            Files = program.Layers?.Files ?? [],
            Program = program.Tree,
            Agreement = program.Agreement,
        };
        if (program.Agreement is { } agreement)
            rendering = Render(program, agreement, request, rendering, diagnostics);
        return rendering with { Diagnostics = Traced(diagnostics.ToSorted(), request.Row) };
    }

    private Rendering Render(
        OpenProgram program,
        Agreement agreement,
        RenderRequest request,
        Rendering rendering,
        DiagnosticBag diagnostics
    )
    {
        agreement = _renderer.Fill(agreement, request.Row, diagnostics);
        var folderOf = program.Layers!.FolderOf;
        var standard = StandardChoice.Choose(agreement, request.Standard, _standards, folderOf, diagnostics);
        if (program.Template is not { } template || standard is null)
            return rendering;

        var markup = _renderer.Render(agreement, template, request.Row, diagnostics, request.Cancellation);
        if (markup is null)
            return rendering;
        rendering = rendering with { Agreement = agreement, Markup = markup.Source.Text, Standard = standard };

        if (DocumentBuilder.Read(markup, diagnostics) is not { } written)
            return rendering;
        var numbered = Numbering.Apply(written, diagnostics);
        var draft = agreement.State == State.Draft ? agreement.DraftNumber : null;
        var document = DocumentComposer.Compose(numbered, standard.Wording, agreement.Medium == Medium.Paper, draft);
        AnnexCheck.Check(document, diagnostics);
        CopiesCheck.Check(agreement, diagnostics);
        var header = HeaderLayout.Of(document.Header, standard);
        FitCheck.Check(document.Header, header, diagnostics);
        if (agreement.State == State.Issued)
            IssuedCheck.Check(agreement, document, diagnostics);
        return rendering with { Document = document, Header = header };
    }

    /// <summary>The day of a row's document, as far as its date says; null when it does not.</summary>
    public DateOnly? DayOf(OpenProgram program, Row row, DiagnosticBag diagnostics) =>
        program.Agreement is { } agreement
            ? _renderer.Fill(agreement, new RowScope(row), diagnostics).Date?.LastDay
            : null;

    /// <summary>Every file that the documents of a program are made of, those that come with the tool included.</summary>
    public ImmutableArray<SourceText> FilesOf(OpenProgram program, RenderRequest request)
    {
        if (program is not { Agreement: { } agreement, Layers: { } layers, Template: { } template })
            return program.Layers?.Files ?? [];
        var standard = StandardChoice.Choose(
            agreement,
            request.Standard,
            _standards,
            layers.FolderOf,
            new DiagnosticBag()
        );
        return [.. layers.Files, .. template.Files, .. standard?.Files ?? []];
    }

    private static ImmutableArray<Diagnostic> Traced(ImmutableArray<Diagnostic> found, RowScope? row) =>
        row is null ? found : [.. found.Select(diagnostic => diagnostic.With(TraceKind.Row, row.Row.Location))];

    /// <summary>The document of a rendering without errors, in one of the forms.</summary>
    /// <param name="options">How a .docx is written; absent: <see cref="DocxOptions.Default"/>.</param>
    public static ReadOnlyMemory<byte> Write(Rendering rendering, OutputFormat format, DocxOptions? options = null) =>
        format switch
        {
            OutputFormat.Docx => WriteDocx(rendering, options),
            OutputFormat.Markup => Encoding.UTF8.GetBytes(rendering.Markup!),
            OutputFormat.Outline => Encoding.UTF8.GetBytes(DocumentOutline.Write(rendering.Document!)),
            OutputFormat.Yaml => Encoding.UTF8.GetBytes(ProgramYaml.Write(rendering.Program!, rendering.Source)),
            OutputFormat.Txt => WriteText(rendering.Document!, rendering.Standard!),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    /// <param name="see">Is shown what holds the document's words, before it is packed.</param>
    internal static byte[] WriteDocx(Rendering rendering, DocxOptions? options, PartView? see = null) =>
        DocxWriter.Write(rendering.Document!, rendering.Standard!, rendering.Header!, options, see: see);

    private static byte[] WriteText(Document document, Standard standard) =>
        Encoding.UTF8.GetBytes(
            DocumentText.Write(document, HeadingLines.Of(document.Header.Heading, standard.Wording))
        );
}
