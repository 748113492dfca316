using AgreementGen.Agreements;

namespace AgreementGen.Tests.Agreements;

public class NearestTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("title", "titel", 1)]
    [InlineData("title", "tite", 1)]
    [InlineData("signer", "singer", 1)]
    [InlineData("clauses", "cluases", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits_and_swaps(string one, string other, int expected)
    {
        Assert.Equal(expected, Nearest.Distance(one, other));
        Assert.Equal(expected, Nearest.Distance(other, one));
    }

    [Theory]
    [InlineData("Đảng", "dang")]
    [InlineData("Nơi nhận", "noi_nhan")]
    [InlineData("LEGAL-BASES", "legal_bases")]
    [InlineData("ƯỜNG", "uong")]
    public void Tone_marks_case_and_separators_fold(string word, string expected) =>
        Assert.Equal(expected, Nearest.Fold(word));

    [Theory]
    [InlineData("teplate", "template")]
    [InlineData("Legal-Bases", "legal_bases")]
    [InlineData("danh số", "numbering")]
    [InlineData("Căn cứ", "legal_bases")]
    [InlineData("nội dung", "clauses")]
    [InlineData("tiêu đề", "title")]
    [InlineData("appendix", "annexes")]
    [InlineData("xy", null)]
    [InlineData("so", "number")]
    [InlineData("completely-different", null)]
    public void A_key_is_guessed(string written, string? expected) =>
        Assert.Equal(expected, Slips.Guess(written, ProgramKeys.Agreement));

    [Fact]
    public void A_slip_is_guessed_among_the_keys_of_its_place()
    {
        Assert.Equal("heading", Slips.Guess("tiêu đề", ProgramKeys.Clause));
        Assert.Equal("items", Slips.Guess("nội dung", ProgramKeys.Clause));
        Assert.Equal("label", Slips.Guess("số", ProgramKeys.Clause));
        Assert.Equal("signers", Slips.Guess("sigers", ProgramKeys.Party));
    }
}
