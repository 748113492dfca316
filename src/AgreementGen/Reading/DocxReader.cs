using AgreementGen.Diagnostics;
using AgreementGen.Reading.Body;
using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Lists;
using AgreementGen.Reading.Packages;
using AgreementGen.Reading.Viewing;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading;

/// <summary>Reads any .docx, ours or another's, streaming, with bounded memory. Never opens anything outside the file; refuses DTDs.</summary>
public static class DocxReader
{
    /// <summary>The view, or null and the diagnostics that say why the file cannot be read.</summary>
    /// <param name="path">The name shown to users.</param>
    public static DocxView? Read(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics) =>
        Read(path, bytes, diagnostics, DocxLimits.Default);

    internal static DocxView? Read(
        string path,
        ReadOnlyMemory<byte> bytes,
        DiagnosticBag diagnostics,
        DocxLimits limits
    )
    {
        try
        {
            FileForm.Check(bytes.Span);
            var package = new DocxPackage(path, bytes, limits, diagnostics);
            PackageAudit.Report(package, path, diagnostics);
            return Read(package, path, diagnostics);
        }
        catch (DocxException refusal)
        {
            diagnostics.Add(refusal.Kind, default, [path, .. refusal.Arguments]);
            return null;
        }
    }

    private static DocxView Read(DocxPackage package, string path, DiagnosticBag diagnostics)
    {
        var theme = Theme.Read(package.OpenRelated("theme"));
        var styles = StyleSheet.Read(package.OpenRelated("styles"), theme);
        var lists = ListSheet.Read(package.OpenRelated("numbering"), theme, styles);
        var settings = DocumentSettings.Read(package.OpenRelated("settings"));
        var context = new StoryContext(theme, package.Limits);
        var (blocks, last) = ReadBody(package, context);
        var view = BuildView(package, new DocumentParts(styles, lists, settings), context, blocks, last);
        if (context.HasForeignText)
            diagnostics.Add(Kinds.DocxForeignText, default, path);
        return view;
    }

    private static (List<BodyBlock> Blocks, SectionProperties? Last) ReadBody(DocxPackage package, StoryContext context)
    {
        using var xml =
            package.Open(package.MainPart) ?? throw new DocxException(Kinds.DocxPartMissing, package.MainPart);
        var story = new StoryReader(context);
        var blocks = new List<BodyBlock>();
        foreach (var name in xml.Children())
        {
            if (name == "body" && xml.Space == Space.Word)
                blocks.AddRange(story.Read(xml));
        }
        xml.Finish();
        return (blocks, story.LastSection);
    }

    private static DocxView BuildView(
        DocxPackage package,
        DocumentParts parts,
        StoryContext context,
        List<BodyBlock> blocks,
        SectionProperties? last
    )
    {
        var texts = new MarginTextReader(package, context, parts);
        var body = new BodyViewBuilder(parts, new SectionViewBuilder(texts, parts));
        body.Build(blocks, last ?? SectionProperties.Usual);
        return new DocxView
        {
            Sections = body.Sections,
            Body = body.Blocks,
            Paragraphs = body.Paragraphs,
            HasMirroredMargins = parts.Settings.HasMirroredMargins,
            HasEvenHeaders = parts.Settings.HasEvenHeaders,
            PageCount = ReadPageCount(package),
            HasTrackedChanges = context.HasTrackedChanges,
        };
    }

    private static int? ReadPageCount(DocxPackage package)
    {
        using var xml = package.OpenProperties();
        int? pages = null;
        if (xml is not null)
        {
            foreach (var name in xml.Children())
            {
                if (name == "Pages")
                    pages = Measures.Whole(xml.Text().Trim());
            }
        }
        return pages is > 0 ? pages : null;
    }
}
