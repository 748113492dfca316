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
    /// <summary>Bytes of the largest file that should be read into memory for <see cref="Read(string, ReadOnlyMemory{byte}, DiagnosticBag)"/>.</summary>
    public const int LargestFile = 224 * 1024 * 1024;

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
        var theme = package.ReadRelated("theme", Theme.Read) ?? Theme.None;
        var styles = package.ReadRelated("styles", xml => StyleSheet.Read(xml, theme)) ?? new();
        var lists = package.ReadRelated("numbering", xml => ListSheet.Read(xml, theme, styles)) ?? new();
        var settings = package.ReadRelated("settings", DocumentSettings.Read) ?? new();
        var context = new StoryContext(theme, package.Limits);
        var story = new StoryReader(context);
        var blocks =
            package.Read(package.MainPart, story.ReadBody)
            ?? throw new DocxException(Kinds.DocxPartMissing, package.MainPart);
        var parts = new DocumentParts(styles, lists, settings);
        var view = BuildView(package, parts, context, blocks, story.LastSection);
        if (context.HasForeignText)
            diagnostics.Add(Kinds.DocxForeignText, default, path);
        return view;
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
            PageCount = Measures.Whole(package.ReadProperties(ReadPageCount)) is > 0 and var pages ? pages : null,
            HasTrackedChanges = context.HasTrackedChanges,
        };
    }

    private static string ReadPageCount(XmlCursor xml)
    {
        var pages = "";
        foreach (var name in xml.Children())
        {
            if (name == "Pages")
                pages = xml.Text().Trim();
        }
        return pages;
    }
}
