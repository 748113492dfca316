using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Packages;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>What all stories of one document share while they are read: its theme, the limits, and what was met on the way.</summary>
internal sealed class StoryContext(Theme theme, DocxLimits limits)
{
    private readonly Dictionary<RunProperties, RunProperties> _runs = [];
    private readonly Dictionary<ParagraphProperties, ParagraphProperties> _paragraphs = [];
    private readonly StringBuilder _text = new();
    private int _paragraphCount;
    private int _pieceCount;
    private long _letterCount;
    private int _nesting;

    /// <summary>Something was inserted, deleted or moved under tracking.</summary>
    public bool HasTrackedChanges { get; set; }

    /// <summary>Text in another format is embedded (<c>w:altChunk</c>), which only Word itself takes in.</summary>
    public bool HasForeignText { get; set; }

    /// <summary>Empty; one paragraph at a time collects its text in it. A text box within a paragraph needs one of its own.</summary>
    public StringBuilder Text => _nesting == 0 ? _text.Clear() : new StringBuilder();

    /// <summary>Equal formatting is one object, so that it is resolved once.</summary>
    public RunProperties ReadRun(XmlCursor xml)
    {
        var read = RunProperties.Read(xml, theme);
        if (_runs.TryGetValue(read, out var known))
            return known;
        _runs.Add(read, read);
        return read;
    }

    public ParagraphProperties Share(ParagraphProperties read)
    {
        if (_paragraphs.TryGetValue(read, out var known))
            return known;
        _paragraphs.Add(read, read);
        return read;
    }

    public void CountParagraph()
    {
        if (++_paragraphCount > limits.Paragraphs)
            throw new DocxException(Kinds.DocxTooLong, limits.Paragraphs);
    }

    public void CountLetters(int count)
    {
        _letterCount += count;
        if (_letterCount > limits.Letters)
            throw new DocxException(Kinds.DocxTooManyLetters, limits.Letters);
    }

    public void CountPiece()
    {
        if (++_pieceCount > limits.Pieces)
            throw new DocxException(Kinds.DocxTooManyPieces, limits.Pieces);
    }

    /// <summary>Into a table or a text box.</summary>
    public void Enter(XmlCursor xml)
    {
        if (++_nesting > limits.Nesting)
            throw new DocxException(Kinds.DocxTooNested, xml.Part, limits.Nesting);
    }

    public void Leave() => _nesting--;
}
