using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds tên loại (ô số 5a): by its name, else by its look.</summary>
internal sealed class TypeFinder(Sheet sheet)
{
    /// <summary>Lines that may stand between the head and the type: boxes, blanks, "Mẫu số 01".</summary>
    private const int MostBefore = 12;
    private const int LongestType = 110;

    /// <param name="start">Index of the first paragraph below the head.</param>
    public Fragment? Find(int start)
    {
        var read = 0;
        Fragment? guess = null;
        for (var i = start; i < sheet.Count && read < MostBefore; i++)
        {
            if (sheet.TableAt(i) is { } table && i > start && table != sheet.TableAt(start))
                break;
            foreach (var line in LinesOf(sheet.Paragraphs[i]))
            {
                read++;
                if (IsType(line))
                    return line;
                if (IsEnd(line))
                    return guess;
                guess ??= IsTypeByLook(line) ? line : null;
            }
        }
        return guess;
    }

    private static bool IsType(Fragment line) =>
        line.Key.Length <= LongestType
        && TypeWords.Starts(line.Key)
        && (line.IsCapitals || (line.IsCentred && line.Passage.IsBold));

    private static bool IsTypeByLook(Fragment line) =>
        line.Key.Length <= LongestType
        && line is { IsCapitals: true, IsCentred: true }
        && line.Passage.IsBold
        && HeadWords.RoleOf(line.Key) == HeadRole.Other;

    /// <summary>What cannot stand in a title any more.</summary>
    public static bool IsEnd(Fragment line) =>
        BasisWords.IsBasis(line.Key)
        || line.Key is "MUC LUC"
        || line.Key.StartsWith("KINH GUI", StringComparison.Ordinal)
        || line.Key.StartsWith("KINH TRINH", StringComparison.Ordinal)
        || line.Paragraph.NumberLabel.Length > 0
        || LabelReader.Read(line.Passage.Text, line.Passage.IsBold) is { Level: not UnitLevel.Letter };

    public static IEnumerable<Fragment> LinesOf(ParagraphView paragraph) =>
        FragmentReader.Read(paragraph, static _ => true, partsAtBlanks: false);
}
