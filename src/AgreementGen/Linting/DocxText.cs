using System.Text;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting;

/// <summary>The text of a .docx as a source with places: a line for each paragraph, its number before it, breaks shown as blanks.</summary>
public sealed class DocxText
{
    private readonly int[] _starts;

    public DocxText(string path, DocxView view, DocumentAnatomy anatomy)
    {
        _starts = new int[view.Paragraphs.Length];
        var text = new StringBuilder();
        for (var i = 0; i < view.Paragraphs.Length; i++)
        {
            var paragraph = view.Paragraphs[i];
            if (i > 0)
                text.Append('\n');
            if (paragraph.NumberLabel.Length > 0)
                text.Append(paragraph.NumberLabel).Append(' ');
            _starts[i] = text.Length;
            text.Append(paragraph.Text.Replace('\n', ' ').Replace('\f', ' ').Replace('\r', ' '));
        }
        Source = new SourceText(path, text.ToString()) { Landmarks = anatomy.Landmarks };
    }

    public SourceText Source { get; }

    /// <summary>The place of a passage; of one in a header or footer, the start of the document.</summary>
    public Location Of(Passage passage) => Of(passage.Paragraph, passage.Start, passage.Length);

    public Location Of(ParagraphView paragraph) => Of(paragraph, 0, paragraph.Text.Length);

    /// <summary>The first paragraph of a section.</summary>
    public Location OfSection(DocxView view, int section)
    {
        var first = view.Paragraphs.FirstOrDefault(paragraph => paragraph.Section == section);
        return first is null ? Start : Of(first, 0, 0);
    }

    public Location Start => new(Source, 0, 0);

    private Location Of(ParagraphView paragraph, int start, int length) =>
        paragraph.Index < 0 ? Start : new(Source, _starts[paragraph.Index] + start, length);
}
