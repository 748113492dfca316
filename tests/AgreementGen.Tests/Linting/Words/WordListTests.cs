using AgreementGen.Linting.Lexis;
using AgreementGen.Linting.Renamings;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>The data behind the rules: whole, without doubles, and found in texts.</summary>
public class WordListTests
{
    public static TheoryData<string> Lists() => new(Enum.GetNames<WordList>());

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_terms_and_none_twice(string name)
    {
        var terms = WordLists.All().Where(term => term.List == Enum.Parse<WordList>(name)).ToList();

        Assert.NotEmpty(terms);
        Assert.All(terms, term => Assert.True(term.Text.IsNormalized() && term.Text.Trim() == term.Text, term.Text));
        Assert.Equal(
            terms.Select(term => (term.Text, term.Subject)).Distinct(),
            terms.Select(term => (term.Text, term.Subject))
        );
    }

    [Fact]
    public void Every_term_is_found_in_a_text_of_its_own() =>
        Assert.All(
            WordLists.All(),
            term =>
                Assert.Contains(
                    Lexicon.Whole.Find(Tokenizer.Read(term.Text, Lexicon.Whole)),
                    sighting => sighting.Terms.Contains(term)
                )
        );

    [Fact]
    public void The_longest_term_is_found_whatever_its_case_and_tone_marks()
    {
        var tokens = Tokenizer.Read("THỦ ĐÔ HÀ NỘI và tỉnh Hoà Bình", Lexicon.Whole);

        var found = Lexicon.Whole.Find(tokens).Select(sighting => sighting.Term.Text);

        Assert.Contains("Thủ đô Hà Nội", found);
        Assert.Contains("Hòa Bình", found);
    }

    [Fact]
    public void A_renaming_says_from_when_and_to_what()
    {
        var all = Renaming.Bodies.Concat(Renaming.Laws).ToList();

        Assert.Equal(all.Count, all.Select(renaming => renaming.Id).Distinct().Count());
        Assert.All(
            all,
            renaming =>
            {
                Assert.NotEmpty(renaming.Old);
                Assert.NotEmpty(renaming.New);
                Assert.Empty(renaming.Born.Except(renaming.New));
                Assert.True(renaming.FirstSeen <= renaming.From);
                Assert.True(renaming.Until is null || renaming.Until > renaming.From);
            }
        );
    }
}
