using AgreementGen.Documents;
using AgreementGen.Docx.Xml;

namespace AgreementGen.Docx.Lists;

/// <summary>word/numbering.xml (ECMA-376 part 1, 17.9).</summary>
internal static class NumberingPart
{
    /// <summary>Word takes lists with one w:nsid for the same list when text is pasted; ours begin with "AG".</summary>
    private const int FirstIdentity = 0x4147_0001;

    public static void Write(Utf8Buffer output, ListPlan plan)
    {
        output.Write("<w:numbering xmlns:w=\""u8);
        output.WriteText(WordWriter.Namespace);
        output.Write("\">"u8);
        for (var i = 0; i < plan.Lists.Count; i++)
            WriteList(output, i, plan.Lists[i]);
        foreach (var use in plan.Uses)
            WriteUse(output, use, plan.Lists.IndexOf(use.List));
        output.Write("</w:numbering>"u8);
    }

    private static void WriteList(Utf8Buffer output, int id, WordList list)
    {
        output.Write("<w:abstractNum w:abstractNumId=\""u8);
        output.Write(id);
        output.Write("\"><w:nsid w:val=\""u8);
        output.WriteText((FirstIdentity + id).ToString("X8", System.Globalization.CultureInfo.InvariantCulture));
        output.Write("\"/><w:multiLevelType w:val=\"multilevel\"/>"u8);
        for (var level = 0; level < list.Levels.Count; level++)
            WriteLevel(output, list, level);
        output.Write("</w:abstractNum>"u8);
    }

    /// <summary>No indents of its own: the paragraph stands as its style says, the text a space behind the number.</summary>
    private static void WriteLevel(Utf8Buffer output, WordList list, int level)
    {
        var format = list.Levels[level].Format;
        output.Write("<w:lvl w:ilvl=\""u8);
        output.Write(level);
        output.Write("\"><w:start w:val=\"1\"/><w:numFmt w:val=\""u8);
        output.WriteText(NumberFormatOf(format));
        output.Write("\"/><w:suff w:val=\""u8);
        output.Write(ParagraphFlow.StandsAlone(format.Level) ? "nothing"u8 : "space"u8);
        output.Write("\"/><w:lvlText w:val=\""u8);
        output.WriteText(format.Prefix + NumberText(list, level) + format.Suffix);
        output.Write("\"/><w:lvlJc w:val=\"left\"/></w:lvl>"u8);
    }

    private static void WriteUse(Utf8Buffer output, ListUse use, int list)
    {
        output.Write("<w:num w:numId=\""u8);
        output.Write(use.Id);
        output.Write("\"><w:abstractNumId w:val=\""u8);
        output.Write(list);
        output.Write("\"/>"u8);
        if (use.Start is { } start)
        {
            output.Write("<w:lvlOverride w:ilvl=\""u8);
            output.Write(use.Level);
            output.Write("\"><w:startOverride w:val=\""u8);
            output.Write(start);
            output.Write("\"/></w:lvlOverride>"u8);
        }
        output.Write("</w:num>"u8);
    }

    /// <summary>ST_NumberFormat, 17.18.59.</summary>
    private static string NumberFormatOf(NumberFormat format) =>
        format.Style switch
        {
            NumberStyle.Bullet => "bullet",
            NumberStyle.Roman => "upperRoman",
            NumberStyle.Letter => "lowerLetter",
            _ => "decimal",
        };

    /// <summary>%3; %2.%3 where the number of the level above is part of it (17.9.11).</summary>
    private static string NumberText(WordList list, int level)
    {
        var format = list.Levels[level].Format;
        if (format.Style == NumberStyle.Bullet)
            return "";
        return format.Style == NumberStyle.Decimal && list.NumberAbove(level) is { } above
            ? $"{NumberText(list, above)}.%{level + 1}"
            : $"%{level + 1}";
    }
}
