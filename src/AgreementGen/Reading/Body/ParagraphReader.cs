using System.Text;
using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>Reads one paragraph: its properties, its text as it is printed, and the shapes that are anchored in it.</summary>
internal sealed class ParagraphReader(StoryContext context, FieldStack fields)
{
    private readonly StringBuilder _text = context.Text;
    private RunProperties _look = RunProperties.None;
    private (RunProperties Look, string? Field, bool IsLink) _pending = (RunProperties.None, null, false);
    private int _links;

    public ParagraphProperties Properties { get; private set; } = ParagraphProperties.None;
    public RunProperties Mark { get; private set; } = RunProperties.None;
    public SectionProperties? Section { get; private set; }
    public List<BodyInline> Inlines { get; } = [];

    public void Read(XmlCursor xml)
    {
        ReadInlines(xml);
        Flush();
    }

    private void ReadInlines(XmlCursor xml)
    {
        foreach (var name in xml.Children())
            ReadInline(xml, name);
    }

    private void ReadInline(XmlCursor xml, string name)
    {
        switch (name)
        {
            case "r":
                if (xml.Space == Space.Math)
                    ReadInlines(xml);
                else
                    ReadRun(xml);
                break;
            case "t" when xml.Space == Space.Math:
                Add(xml.Text());
                break;
            case "pPr" when xml.Space == Space.Word:
                ReadProperties(xml);
                break;
            case "hyperlink":
                _links++;
                ReadInlines(xml);
                _links--;
                break;
            case "fldSimple":
                fields.BeginSimple(xml.Attribute("instr") ?? "");
                ReadInlines(xml);
                EndField();
                break;
            case "ins" or "moveTo":
                context.HasTrackedChanges = true;
                ReadInlines(xml);
                break;
            case "del" or "moveFrom":
                context.HasTrackedChanges = true;
                break;
            case "AlternateContent":
                if (xml.MoveToChoice())
                    ReadInlines(xml);
                break;
            case "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo":
                ReadInlines(xml);
                break;
            default:
                if (xml.Space == Space.Math && !name.EndsWith("Pr", StringComparison.Ordinal))
                    ReadInlines(xml);
                break;
        }
    }

    private void ReadProperties(XmlCursor xml)
    {
        var properties = new ParagraphProperties();
        foreach (var name in xml.Children())
        {
            if (name == "rPr")
                Mark = context.ReadRun(xml);
            else if (name == "sectPr")
                Section = SectionProperties.Read(xml);
            else
                properties.ReadOne(xml, name);
        }
        Properties = context.Share(properties);
    }

    private void ReadRun(XmlCursor xml)
    {
        _look = RunProperties.None;
        ReadRunContent(xml);
    }

    private void ReadRunContent(XmlCursor xml)
    {
        foreach (var name in xml.Children())
            ReadRunPart(xml, name);
    }

    private void ReadRunPart(XmlCursor xml, string name)
    {
        switch (name)
        {
            case "rPr":
                _look = context.ReadRun(xml);
                break;
            case "t":
                Add(TextOf(xml));
                break;
            case "tab" or "ptab":
                Add("\t");
                break;
            case "br":
                Add(xml.Attribute("type") is "page" or "column" ? "\f" : "\n");
                break;
            case "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("\u2011");
                break;
            case "sym":
                Add(SymbolReader.Read(xml));
                break;
            case "fldChar":
                ReadFieldMark(xml);
                break;
            case "instrText":
                fields.AddInstruction(xml.Text());
                break;
            case "pgNum":
                fields.BeginSimple("PAGE");
                EndField();
                break;
            case "drawing":
                AddShapes(new DrawingReader(context).Read(xml));
                break;
            case "pict" or "object":
                AddShapes(new VmlReader(context).Read(xml));
                break;
            case "ruby":
                ReadRuby(xml);
                break;
            case "AlternateContent":
                if (xml.MoveToChoice())
                    ReadRunContent(xml);
                break;
        }
    }

    /// <summary>Blanks at the ends count only where the file says so; line breaks of the XML are blanks.</summary>
    private static string TextOf(XmlCursor xml)
    {
        var keepsBlanks = xml.KeepsBlanks;
        var text = xml.Text();
        if (text.AsSpan().ContainsAny('\n', '\r'))
            text = text.Replace('\n', ' ').Replace('\r', ' ');
        return keepsBlanks ? text : text.Trim(' ', '\t');
    }

    private void ReadFieldMark(XmlCursor xml)
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                EndField();
                break;
        }
    }

    /// <summary>A page number is computed when it is printed; the file may hold no result.</summary>
    private void EndField()
    {
        if (fields.End() is { } word and ("PAGE" or "NUMPAGES" or "SECTIONPAGES") && !fields.IsInInstruction)
        {
            Flush();
            context.CountPiece();
            Inlines.Add(new BodyText("", _look, word, _links > 0));
        }
    }

    private void ReadRuby(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "rubyBase")
                ReadInlines(xml);
        }
    }

    private void Add(string text)
    {
        if (text.Length == 0 || fields.IsInInstruction)
            return;
        context.CountLetters(text.Length);
        fields.MarkResult();
        var now = (_look, fields.Word, _links > 0 || fields.IsLink);
        if (now != _pending)
            Flush();
        _pending = now;
        _text.Append(text);
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        context.CountPiece();
        Inlines.Add(new BodyText(_text.ToString(), _pending.Look, _pending.Field, _pending.IsLink));
        _text.Clear();
    }

    private void AddShapes(List<BodyShape> shapes)
    {
        if (fields.IsInInstruction)
            return;
        foreach (var shape in shapes)
        {
            Flush();
            context.CountPiece();
            Inlines.Add(shape);
        }
    }
}
