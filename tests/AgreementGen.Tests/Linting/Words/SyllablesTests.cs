using AgreementGen.Linting.Lexis;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>Tone marks: both styles of a syllable are one word, and each has its place.</summary>
public class SyllablesTests
{
    /// <summary>Traditional and modern spelling: the syllables of the file, which has words and names.</summary>
    public static TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        var lines = File.ReadLines(TestRepository.Path("tests/AgreementGen.Tests/Linting/Words/tone-marks.tsv"));
        foreach (var (traditional, modern) in lines.SelectMany(Syllable).Distinct())
            data.Add(traditional, modern);
        return data;
    }

    private static IEnumerable<(string, string)> Syllable(string line) =>
        line.Split('\t') is [var traditional, var modern]
            ? traditional.Split(' ', ',').Zip(modern.Split(' ', ',')).Where(pair => pair.First.Length > 0)
            : throw new InvalidDataException(line);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_syllable_of_either_style_becomes_the_other(string traditional, string modern)
    {
        Assert.Equal(modern, Syllables.Place(traditional, ToneStyle.Modern));
        Assert.Equal(traditional, Syllables.Place(modern, ToneStyle.Traditional));
        Assert.Equal(traditional, Syllables.Place(traditional, ToneStyle.Traditional));
        Assert.Equal(modern, Syllables.Place(modern, ToneStyle.Modern));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_style_of_a_syllable_is_told_and_both_fold_to_one(string traditional, string modern)
    {
        var isOne = traditional == modern;

        Assert.Equal(isOne ? ToneStyle.Neutral : ToneStyle.Traditional, Syllables.StyleOf(traditional));
        Assert.Equal(isOne ? ToneStyle.Neutral : ToneStyle.Modern, Syllables.StyleOf(modern));
        Assert.Equal(Syllables.Fold(traditional), Syllables.Fold(modern));
    }

    [Theory]
    [InlineData(
        "quý quỳ quỹ quỷ quỵ quá quà quả quán quyền quyết quốc quần quế hoàn hoàng hoạt hoặc toàn toán thoát khoán khoản"
    )]
    [InlineData(
        "ngoài xoáy ngoằn ngoèo huỳnh huýt quýt khuỷu khuỵu khuya thuở thuế huệ tuần tuyển chuyện tuyên của múa mùa lụa"
    )]
    [InlineData(
        "lửa bìa mía già giá giả giữ gìn giếng giáo giới nghĩa việt người đường muối tướng yếu nào sáu cháu kéo chịu túi"
    )]
    [InlineData("cúi mỹ kỷ lý tỷ sĩ xoong QUÝ HOÀN TOÀN")]
    public void Most_syllables_know_no_choice(string words)
    {
        foreach (var word in words.Split(' '))
        {
            Assert.Equal(word, Syllables.Place(word, ToneStyle.Traditional));
            Assert.Equal(word, Syllables.Place(word, ToneStyle.Modern));
            Assert.Equal(ToneStyle.Neutral, Syllables.StyleOf(word));
        }
    }

    [Theory]
    [InlineData("qúy", "quý")]
    [InlineData("qủy", "quỷ")]
    [InlineData("qúa", "quá")]
    [InlineData("tòan", "toàn")]
    [InlineData("hòan", "hoàn")]
    [InlineData("khỏan", "khoản")]
    [InlineData("ngòai", "ngoài")]
    [InlineData("hùynh", "huỳnh")]
    [InlineData("thúyêt", "thuyết")]
    [InlineData("gía", "giá")]
    [InlineData("gìa", "già")]
    public void A_tone_in_the_wrong_place_is_put_right(string wrong, string right) =>
        Assert.Equal(right, Syllables.Place(wrong, ToneStyle.Traditional));
}
