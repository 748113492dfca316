using AgreementGen.Diagnostics;
using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Packages;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>Reads the blocks of one story: the body, a header, a text box, a cell. Fields run on from paragraph to paragraph.</summary>
internal sealed class StoryReader(StoryContext context)
{
    private readonly FieldStack _fields = new();

    /// <summary>Inlines of paragraphs whose marks were deleted: they belong to the next paragraph.</summary>
    private List<BodyInline>? _carried;

    /// <summary>The section at the end of the body; null until it was met.</summary>
    public SectionProperties? LastSection { get; private set; }

    public StoryContext Context => context;

    /// <summary>The blocks within the present element.</summary>
    public List<BodyBlock> Read(XmlCursor xml)
    {
        var blocks = new List<BodyBlock>();
        ReadInto(xml, blocks);
        FlushCarried(blocks);
        return blocks;
    }

    /// <summary>The blocks of the body, which stands in the root of its part.</summary>
    public List<BodyBlock> ReadBody(XmlCursor xml)
    {
        List<BodyBlock>? blocks = null;
        foreach (var name in xml.Children())
        {
            if (name == "body" && xml.Space == Space.Word && blocks is null)
                blocks = Read(xml);
        }
        // Whether it is well-formed comes first.
        xml.Finish();
        return blocks ?? throw new DocxException(Kinds.DocxWithoutBody, xml.Part);
    }

    /// <summary>At the end of a cell or a story there is no next paragraph.</summary>
    public void FlushCarried(List<BodyBlock> blocks)
    {
        if (_carried is { Count: > 0 } rest)
            blocks.Add(Paragraph(ParagraphProperties.None, RunProperties.None, rest, section: null));
        _carried = null;
    }

    private void ReadInto(XmlCursor xml, List<BodyBlock> blocks)
    {
        foreach (var name in xml.Children())
            ReadOne(xml, name, blocks);
    }

    /// <summary>The present element, when it is a block or holds some.</summary>
    public void ReadOne(XmlCursor xml, string name, List<BodyBlock> blocks)
    {
        switch (name)
        {
            case "p":
                ReadParagraph(xml, blocks);
                break;
            case "tbl":
                ReadTable(xml, blocks);
                break;
            case "sectPr":
                LastSection = SectionProperties.Read(xml);
                break;
            case "altChunk":
                context.HasForeignText = true;
                break;
            case "AlternateContent":
                if (xml.MoveToChoice())
                    ReadInto(xml, blocks);
                break;
            case "ins" or "moveTo":
                context.HasTrackedChanges = true;
                ReadInto(xml, blocks);
                break;
            case "del" or "moveFrom":
                context.HasTrackedChanges = true;
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag":
                ReadInto(xml, blocks);
                break;
        }
    }

    private void ReadTable(XmlCursor xml, List<BodyBlock> blocks)
    {
        FlushCarried(blocks);
        context.Enter(xml);
        blocks.Add(new TableReader(this).Read(xml));
        context.Leave();
    }

    private void ReadParagraph(XmlCursor xml, List<BodyBlock> blocks)
    {
        context.CountParagraph();
        var reader = new ParagraphReader(context, _fields);
        reader.Read(xml);
        context.HasTrackedChanges |= reader.Mark.Has(RunFlags.Inserted | RunFlags.Deleted);
        if (reader.Mark.Has(RunFlags.Deleted))
        {
            (_carried ??= []).AddRange(reader.Inlines);
            return;
        }
        var inlines = reader.Inlines;
        if (_carried is { } carried)
        {
            carried.AddRange(inlines);
            (inlines, _carried) = (carried, null);
        }
        blocks.Add(Paragraph(reader.Properties, reader.Mark, inlines, reader.Section));
    }

    private static BodyParagraph Paragraph(
        ParagraphProperties properties,
        RunProperties mark,
        List<BodyInline> inlines,
        SectionProperties? section
    ) =>
        new()
        {
            Properties = properties,
            Mark = mark,
            Inlines = inlines,
            Section = section,
        };
}
