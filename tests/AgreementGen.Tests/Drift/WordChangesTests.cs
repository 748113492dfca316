using System.Collections.Immutable;
using AgreementGen.Drift;

namespace AgreementGen.Tests.Drift;

public sealed class WordChangesTests
{
    /// <summary>Marks are drawn as [brackets].</summary>
    [Theory]
    [InlineData(
        "Hằng năm vận động ít nhất 50 hộ tham gia.",
        "Hằng năm vận động ít nhất 120 hộ tham gia.",
        "Hằng năm vận động ít nhất [50 ]hộ tham gia.",
        "Hằng năm vận động ít nhất [120 ]hộ tham gia."
    )]
    [InlineData("Giữ nguyên lời.", "Giữ nguyên lời.", "Giữ nguyên lời.", "Giữ nguyên lời.")]
    [InlineData(
        "Mỗi bên cử một đầu mối.",
        "Mỗi bên cử một đầu mối, báo cáo hằng quý.",
        "Mỗi bên cử một đầu [mối.]",
        "Mỗi bên cử một đầu [mối, báo cáo hằng quý.]"
    )]
    [InlineData("Một câu\nhai dòng.", "Một câu hai dòng.", "Một câu\nhai dòng.", "Một câu hai dòng.")]
    [InlineData(
        "Hai bên họp mỗi quý.",
        "Kinh phí do ngân sách cấp.",
        "Hai bên họp mỗi quý.",
        "Kinh phí do ngân sách cấp."
    )]
    [InlineData("", "Thêm lời.", "", "Thêm lời.")]
    [InlineData(
        "tại {{ ref \"a\" }}, và các bên",
        "tại {{ ref \"b\" }}, và các bên",
        "tại [{{ ref \"a\" }}, ]và các bên",
        "tại [{{ ref \"b\" }}, ]và các bên"
    )]
    public void What_two_texts_do_not_share_is_marked(
        string before,
        string after,
        string markedBefore,
        string markedAfter
    )
    {
        var (left, right) = WordChanges.Of(before, after);

        Assert.Equal((markedBefore, markedAfter), (Draw(left), Draw(right)));
    }

    /// <summary>Whatever the texts: no letter is lost, and what is unmarked is the same on both sides.</summary>
    [Fact]
    public void Pieces_are_the_text_and_unmarked_words_are_common()
    {
        var random = new Random(20261126);
        string[] words = ["hai", "bên", "phối", "hợp", "50", "hộ.", "\n", "  "];
        for (var i = 0; i < 2000; i++)
        {
            var (before, after) = (Text(random, words), Text(random, words));
            var (left, right) = WordChanges.Of(before, after);
            Assert.Equal((before, after), (Plain(left), Plain(right)));
            if (left.Any(piece => piece.IsChanged) && right.Any(piece => piece.IsChanged))
                Assert.Equal(Kept(left), Kept(right));
        }
    }

    /// <summary>Two chapters of words are not compared word by word.</summary>
    [Fact]
    public void Very_long_texts_are_left_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("lời", 100_000));

        Assert.Equal(text + " thêm", Draw(WordChanges.Of(text, text + " thêm").After));
    }

    private static string Text(Random random, string[] words) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));

    private static string Draw(ImmutableArray<TextPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.IsChanged ? $"[{piece.Text}]" : piece.Text));

    private static string Plain(ImmutableArray<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));

    private static string[] Kept(ImmutableArray<TextPiece> pieces) =>
        string.Concat(pieces.Where(piece => !piece.IsChanged).Select(piece => piece.Text + " "))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
