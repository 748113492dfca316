using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>What one place says about paragraphs (<c>w:pPr</c>, ECMA-376 part 1, 17.3.1); null and unset: nothing. Lengths in twips.</summary>
internal sealed record ParagraphProperties
{
    public static readonly ParagraphProperties None = new();

    /// <summary>Id of a paragraph style.</summary>
    public string? Style { get; private set; }
    public string? Alignment { get; private set; }
    public int? Left { get; private set; }
    public int? Right { get; private set; }

    /// <summary>Negative: hanging.</summary>
    public int? FirstLine { get; private set; }

    /// <summary>The same in hundredths of a character; they win where they are not 0 (17.3.1.12).</summary>
    public int? LeftChars { get; private set; }
    public int? RightChars { get; private set; }
    public int? FirstLineChars { get; private set; }
    public int? Before { get; private set; }
    public int? After { get; private set; }

    /// <summary>The same in hundredths of a line; they win where they are not 0 (17.3.1.33).</summary>
    public int? BeforeLines { get; private set; }
    public int? AfterLines { get; private set; }
    public int? Line { get; private set; }
    public string? LineRule { get; private set; }
    public ParagraphFlags Set { get; private set; }
    public ParagraphFlags On { get; private set; }

    /// <summary>0 to 8; 9: none.</summary>
    public int? OutlineLevel { get; private set; }

    /// <summary>0: in no list.</summary>
    public int? List { get; private set; }
    public int? ListLevel { get; private set; }
    public BorderView? Top { get; private set; }
    public BorderView? Bottom { get; private set; }
    public BorderView? LeftBorder { get; private set; }
    public BorderView? RightBorder { get; private set; }
    public BorderView? Between { get; private set; }
    public string? Shading { get; private set; }
    public FrameProperties? Frame { get; private set; }
    public TabStops? Tabs { get; private set; }

    /// <summary>It says something about lists.</summary>
    public bool IsListed => List is not null || ListLevel is not null;

    public bool Has(ParagraphFlags flag) => (On & flag) != ParagraphFlags.None;

    public bool HasSameBorders(ParagraphProperties other) =>
        Top == other.Top
        && Bottom == other.Bottom
        && LeftBorder == other.LeftBorder
        && RightBorder == other.RightBorder
        && Between == other.Between;

    /// <summary>These properties with others over them.</summary>
    public ParagraphProperties Under(ParagraphProperties above) =>
        ReferenceEquals(above, None) ? this
        : ReferenceEquals(this, None) ? above
        : this with
        {
            Style = above.Style ?? Style,
            Alignment = above.Alignment ?? Alignment,
            Left = above.Left ?? Left,
            Right = above.Right ?? Right,
            FirstLine = above.FirstLine ?? FirstLine,
            LeftChars = above.LeftChars ?? LeftChars,
            RightChars = above.RightChars ?? RightChars,
            FirstLineChars = above.FirstLineChars ?? FirstLineChars,
            Before = above.Before ?? Before,
            After = above.After ?? After,
            BeforeLines = above.BeforeLines ?? BeforeLines,
            AfterLines = above.AfterLines ?? AfterLines,
            Line = above.Line ?? Line,
            LineRule = above.LineRule ?? LineRule,
            Set = Set | above.Set,
            On = (On & ~above.Set) | above.On,
            OutlineLevel = above.OutlineLevel ?? OutlineLevel,
            List = above.List ?? List,
            ListLevel = above.ListLevel ?? ListLevel,
            Top = above.Top ?? Top,
            Bottom = above.Bottom ?? Bottom,
            LeftBorder = above.LeftBorder ?? LeftBorder,
            RightBorder = above.RightBorder ?? RightBorder,
            Between = above.Between ?? Between,
            Shading = above.Shading ?? Shading,
            Frame = above.Frame ?? Frame,
            Tabs = TabStops.Merge(Tabs, above.Tabs),
        };

    /// <summary>What stands in <c>w:pPr</c>; the mark's own look and the section are the caller's.</summary>
    public void ReadOne(XmlCursor xml, string name)
    {
        switch (name)
        {
            case "pStyle":
                Style = xml.Value;
                break;
            case "jc":
                Alignment = xml.Value;
                break;
            case "ind":
                ReadIndent(xml);
                break;
            case "spacing":
                ReadSpacing(xml);
                break;
            case "keepNext":
                ReadFlag(ParagraphFlags.KeepNext, xml.Value);
                break;
            case "keepLines":
                ReadFlag(ParagraphFlags.KeepLines, xml.Value);
                break;
            case "pageBreakBefore":
                ReadFlag(ParagraphFlags.PageBreakBefore, xml.Value);
                break;
            case "contextualSpacing":
                ReadFlag(ParagraphFlags.ContextualSpacing, xml.Value);
                break;
            case "outlineLvl":
                OutlineLevel = Measures.Whole(xml.Value);
                break;
            case "numPr":
                ReadList(xml);
                break;
            case "pBdr":
                ReadBorders(xml);
                break;
            case "shd":
                Shading = ShadingReader.Read(xml);
                break;
            case "framePr":
                Frame = FrameProperties.Read(xml);
                break;
            case "tabs":
                Tabs = TabStops.Read(xml);
                break;
        }
    }

    private void ReadFlag(ParagraphFlags flag, string? value)
    {
        Set |= flag;
        On = Measures.IsOn(value) ? On | flag : On & ~flag;
    }

    private void ReadIndent(XmlCursor xml)
    {
        Left = Measures.Twips(xml.Attribute("left") ?? xml.Attribute("start")) ?? Left;
        Right = Measures.Twips(xml.Attribute("right") ?? xml.Attribute("end")) ?? Right;
        FirstLine =
            -Measures.Twips(xml.Attribute("hanging")) ?? Measures.Twips(xml.Attribute("firstLine")) ?? FirstLine;
        LeftChars = Measures.Whole(xml.Attribute("leftChars") ?? xml.Attribute("startChars")) ?? LeftChars;
        RightChars = Measures.Whole(xml.Attribute("rightChars") ?? xml.Attribute("endChars")) ?? RightChars;
        FirstLineChars =
            -Measures.Whole(xml.Attribute("hangingChars"))
            ?? Measures.Whole(xml.Attribute("firstLineChars"))
            ?? FirstLineChars;
    }

    private void ReadSpacing(XmlCursor xml)
    {
        Before = Measures.Twips(xml.Attribute("before")) ?? Before;
        After = Measures.Twips(xml.Attribute("after")) ?? After;
        BeforeLines = Measures.Whole(xml.Attribute("beforeLines")) ?? BeforeLines;
        AfterLines = Measures.Whole(xml.Attribute("afterLines")) ?? AfterLines;
        Line = Measures.Twips(xml.Attribute("line")) ?? Line;
        LineRule = xml.Attribute("lineRule") ?? LineRule;
        if (xml.Attribute("beforeAutospacing") is { } before)
            ReadFlag(ParagraphFlags.AutoBefore, before);
        if (xml.Attribute("afterAutospacing") is { } after)
            ReadFlag(ParagraphFlags.AutoAfter, after);
    }

    private void ReadList(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "numId")
                List = Measures.Whole(xml.Value);
            else if (name == "ilvl")
                ListLevel = Measures.Whole(xml.Value);
        }
    }

    private void ReadBorders(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            var border = BorderReader.Read(xml);
            switch (name)
            {
                case "top":
                    Top = border;
                    break;
                case "bottom":
                    Bottom = border;
                    break;
                case "left" or "start":
                    LeftBorder = border;
                    break;
                case "right" or "end":
                    RightBorder = border;
                    break;
                case "between":
                    Between = border;
                    break;
            }
        }
    }
}
