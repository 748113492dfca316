using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AgreementGen.Tests.Anatomy;

/// <summary>The lists of a <see cref="Sketch"/>, as a clerk's Word makes them: one of many levels that counts, one of signs.</summary>
internal sealed class SketchLists
{
    /// <summary>Names of levels, what Word counts with, and its text.</summary>
    private static readonly (string Name, NumberFormatValues Format, string Text)[][] Lists =
    [
        [
            ("chuong", NumberFormatValues.UpperRoman, "Chương %1"),
            ("dieu", NumberFormatValues.Decimal, "Điều %2."),
            ("muc", NumberFormatValues.UpperRoman, "%3."),
            ("1", NumberFormatValues.Decimal, "%4."),
            ("1.1", NumberFormatValues.Decimal, "%4.%5."),
            ("a", NumberFormatValues.LowerLetter, "%6)"),
        ],
        [("-", NumberFormatValues.Bullet, "-"), ("dot", NumberFormatValues.Bullet, "\uF0B7")],
    ];

    private bool _isUsed;

    public NumberingProperties Place(string name)
    {
        _isUsed = true;
        for (var list = 0; list < Lists.Length; list++)
        {
            var level = Array.FindIndex(Lists[list], known => known.Name == name);
            if (level >= 0)
                return new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list + 1 });
        }
        throw new ArgumentException($"Không có danh sách {name}", nameof(name));
    }

    public void AddTo(MainDocumentPart main)
    {
        if (!_isUsed)
            return;
        var uses = Lists.Select(
            (_, list) => new NumberingInstance(new AbstractNumId { Val = list + 1 }) { NumberID = list + 1 }
        );
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering([.. Lists.Select(Definition), .. uses]);
    }

    private static OpenXmlElement Definition(
        (string Name, NumberFormatValues Format, string Text)[] levels,
        int list
    ) =>
        new AbstractNum(
            levels
                .Select((level, index) => LevelOf(index, level.Format, level.Text))
                .Prepend<OpenXmlElement>(new MultiLevelType { Val = MultiLevelValues.Multilevel })
        )
        {
            AbstractNumberId = list + 1,
        };

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
