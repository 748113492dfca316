using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AgreementGen.Tests.Anatomy;

/// <summary>The lists of a <see cref="Sketch"/>: one of many levels, as a clerk's Word makes it.</summary>
internal sealed class SketchLists
{
    /// <summary>Names of levels, what Word counts with, and its text.</summary>
    private static readonly (string Name, NumberFormatValues Format, string Text)[] Levels =
    [
        ("chuong", NumberFormatValues.UpperRoman, "Chương %1"),
        ("dieu", NumberFormatValues.Decimal, "Điều %2."),
        ("muc", NumberFormatValues.UpperRoman, "%3."),
        ("1", NumberFormatValues.Decimal, "%4."),
        ("1.1", NumberFormatValues.Decimal, "%4.%5."),
        ("a", NumberFormatValues.LowerLetter, "%6)"),
        ("-", NumberFormatValues.Bullet, "-"),
        ("dot", NumberFormatValues.Bullet, "\uF0B7"),
    ];

    /// <summary>A second list of the same levels, where the first shall not go on: <c>list=-2</c>.</summary>
    private const string Second = "2";

    private bool _isUsed;

    public NumberingProperties Place(string name)
    {
        _isUsed = true;
        var isSecond = name.EndsWith(Second, StringComparison.Ordinal);
        var level = Array.FindIndex(Levels, known => known.Name == (isSecond ? name[..^1] : name));
        Assert.True(level >= 0, $"Không có danh sách {name}");
        return new(new NumberingLevelReference { Val = level }, new NumberingId { Val = isSecond ? 2 : 1 });
    }

    public void AddTo(MainDocumentPart main)
    {
        if (!_isUsed)
            return;
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(List(1), List(2), Use(1), Use(2));
    }

    private static AbstractNum List(int id) =>
        new(
            Levels
                .Select((level, index) => LevelOf(index, level.Format, level.Text))
                .Prepend<OpenXmlElement>(new MultiLevelType { Val = MultiLevelValues.Multilevel })
        )
        {
            AbstractNumberId = id,
        };

    private static NumberingInstance Use(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };

    /// <summary>Articles count through the whole document.</summary>
    private static Level LevelOf(int index, NumberFormatValues format, string text)
    {
        var level = new Level { LevelIndex = index };
        level.Append(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format });
        if (index == 1)
            level.Append(new LevelRestart { Val = 0 });
        level.Append(new LevelText { Val = text }, new LevelJustification { Val = LevelJustificationValues.Left });
        return level;
    }
}
