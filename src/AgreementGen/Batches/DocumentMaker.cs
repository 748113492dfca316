using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Batches;

/// <summary>Makes and writes the document of one row. One for each worker.</summary>
internal sealed class DocumentMaker(
    AgreementPipeline pipeline,
    BatchRequest request,
    LeakCheck leaks,
    BatchPlanner planner
)
{
    private readonly OutputText _text = new();
    private string _folder = "";

    private IWorkspace Workspace => pipeline.Workspace;

    /// <summary>The entry of the document; null and diagnostics when there is none.</summary>
    /// <exception cref="OperationCanceledException"></exception>
    public ManifestEntry? Make(
        PlannedRow planned,
        OpenRow row,
        DiagnosticBag diagnostics,
        CancellationToken cancellation
    )
    {
        if (!row.Mistakes.IsEmpty || planner.InputOf(row) != planned.Input)
        {
            diagnostics.Add(Kinds.RowChanged, row.Row.Location);
            return null;
        }
        var rendering = pipeline.Render(
            row.Variant.Program,
            row.Variant.Request with
            {
                Row = row.Scope,
                Cancellation = cancellation,
            }
        );
        foreach (var found in rendering.Diagnostics)
            diagnostics.Add(found);
        if (diagnostics.HasErrors)
            return null;
        var document = Write(rendering);
        leaks.Check(_text, row, planned.File!, diagnostics);
        if (diagnostics.HasErrors || !Write(planned.File!, document, diagnostics))
            return null;
        return new(planned.File!, planned.Number, planned.Key, Digest.Of(document.Span), planned.Input);
    }

    /// <summary>Looks through a document that is there already, for values that the table did not have when it was made.</summary>
    public bool Check(ManifestEntry known, OpenRow row, DiagnosticBag diagnostics)
    {
        using var stream = Workspace.Open(Path.Join(request.Folder, known.File), diagnostics);
        if (stream is null)
            return false;
        var document = new MemoryStream();
        stream.CopyTo(document);
        var bytes = document.GetBuffer().AsMemory(0, (int)document.Length);
        _text.Read(bytes, request.Format);
        leaks.Check(_text, row, known.File, diagnostics);
        if (diagnostics.HasErrors)
            Workspace.Delete(Path.Join(request.Folder, known.File), diagnostics);
        return !diagnostics.HasErrors;
    }

    /// <summary>The document; its words are read on the way. To pack and unpack them again would take as long as to check them.</summary>
    private ReadOnlyMemory<byte> Write(Rendering rendering)
    {
        _text.Clear();
        if (request.Format == OutputFormat.Docx)
            return AgreementPipeline.WriteDocx(rendering, request.Docx, _text.ReadXml);
        var document = AgreementPipeline.Write(rendering, request.Format);
        _text.Read(document, request.Format);
        return document;
    }

    private bool Write(string file, ReadOnlyMemory<byte> document, DiagnosticBag diagnostics)
    {
        var path = Path.Join(request.Folder, file);
        var folder = Path.GetDirectoryName(path) ?? "";
        if (folder != _folder && !Workspace.CreateFolder(folder, diagnostics))
            return false;
        _folder = folder;
        return Workspace.Write(path, document, diagnostics, isDurable: false);
    }
}
