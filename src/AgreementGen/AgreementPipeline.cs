using System.Text;
using AgreementGen.Agreements;
using AgreementGen.Checking;
using AgreementGen.Composing;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Docx;
using AgreementGen.Frameworks;
using AgreementGen.Markup;
using AgreementGen.Sources;
using AgreementGen.Standards;
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
    public Rendering Render(SourceText program, RenderRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var rendering = Render(program, request, diagnostics);
        return rendering with { Diagnostics = diagnostics.ToSorted() };
    }

    private Rendering Render(SourceText program, RenderRequest request, DiagnosticBag diagnostics)
    {
        var rendering = new Rendering { Source = program };
        if (Layers.Read(program, request.Overlays, diagnostics) is not { } layers)
            return rendering;
        var tree = request.Overrides?.Apply(layers.Root, diagnostics) ?? layers.Root;
        rendering = rendering with { Files = layers.Files, Program = tree };
        var agreement = AgreementReader.Read(program, tree, diagnostics);
        if (agreement is null || diagnostics.HasErrors)
            return rendering;
        rendering = rendering with { Agreement = agreement };

        var named = agreement.Template;
        var template = Templates.Load(named.Value, layers.FolderOf(named.Location), named.Location, diagnostics);
        var standard = StandardChoice.Choose(agreement, request.Standard, _standards, layers.FolderOf, diagnostics);
        if (template is null || standard is null)
            return rendering;

        var markup = _renderer.Render(agreement, template, diagnostics, request.Cancellation);
        if (markup is null)
            return rendering;
        rendering = rendering with { Markup = markup.Source.Text, Standard = standard };

        if (DocumentBuilder.Read(markup, diagnostics) is not { } written)
            return rendering;
        var numbered = Numbering.Apply(written, diagnostics);
        var draft = agreement.State == State.Draft ? agreement.DraftNumber : null;
        var document = DocumentComposer.Compose(numbered, standard.Wording, agreement.Medium == Medium.Paper, draft);
        AnnexCheck.Check(document, diagnostics);
        CopiesCheck.Check(agreement, diagnostics);
        FitCheck.Check(document, standard, diagnostics);
        if (agreement.State == State.Issued)
            IssuedCheck.Check(agreement, document, diagnostics);
        return rendering with { Document = document };
    }

    /// <summary>The document of a rendering without errors, in one of the forms.</summary>
    /// <param name="options">How a .docx is written; absent: <see cref="DocxOptions.Default"/>.</param>
    public static ReadOnlyMemory<byte> Write(Rendering rendering, OutputFormat format, DocxOptions? options = null) =>
        format switch
        {
            OutputFormat.Docx => DocxWriter.Write(rendering.Document!, rendering.Standard!, options: options),
            OutputFormat.Markup => Encoding.UTF8.GetBytes(rendering.Markup!),
            OutputFormat.Outline => Encoding.UTF8.GetBytes(DocumentOutline.Write(rendering.Document!)),
            OutputFormat.Yaml => Encoding.UTF8.GetBytes(ProgramYaml.Write(rendering.Program!, rendering.Source)),
            OutputFormat.Txt => WriteText(rendering.Document!, rendering.Standard!),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    private static byte[] WriteText(Document document, Standard standard) =>
        Encoding.UTF8.GetBytes(
            DocumentText.Write(document, HeadingLines.Of(document.Header.Heading, standard.Wording))
        );
}
