using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Lists;

/// <summary>One level of a list (<c>w:lvl</c>, ECMA-376 part 1, 17.9.6).</summary>
internal sealed record ListLevel
{
    public int Start { get; private set; }
    public string Format { get; private set; } = "decimal";

    /// <summary>What is shown; <c>%1</c> stands for the number of the first level.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Using a level below this number (counted from 1) starts it again; 0: nothing does; null: any higher one.</summary>
    public int? RestartBelow { get; private set; }

    /// <summary>All numbers in it are Arabic (<c>w:isLgl</c>).</summary>
    public bool IsLegal { get; private set; }

    /// <summary>Id of the paragraph style that stands on it.</summary>
    public string? ParagraphStyle { get; private set; }
    public ParagraphProperties Paragraph { get; private set; } = ParagraphProperties.None;
    public RunProperties Run { get; private set; } = RunProperties.None;

    public static ListLevel Read(XmlCursor xml, Theme theme)
    {
        var level = new ListLevel();
        level.ReadAll(xml, theme);
        return level;
    }

    private void ReadAll(XmlCursor xml, Theme theme)
    {
        foreach (var name in xml.Children())
        {
            if (name == "AlternateContent" && xml.MoveToChoice())
                ReadAll(xml, theme);
            else
                ReadOne(xml, name, theme);
        }
    }

    private void ReadOne(XmlCursor xml, string name, Theme theme)
    {
        switch (name)
        {
            case "start":
                Start = Measures.Whole(xml.Value) ?? 0;
                break;
            case "numFmt":
                Format = xml.Value ?? Format;
                break;
            case "lvlText":
                Text = xml.Value ?? "";
                break;
            case "lvlRestart":
                RestartBelow = Measures.Whole(xml.Value);
                break;
            case "isLgl":
                IsLegal = Measures.IsOn(xml.Value);
                break;
            case "pStyle":
                ParagraphStyle = xml.Value;
                break;
            case "pPr":
                Paragraph = StylePart.ReadParagraph(xml);
                break;
            case "rPr":
                Run = RunProperties.Read(xml, theme);
                break;
        }
    }
}
