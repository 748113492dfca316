using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting;

public sealed class RepetitionsTests
{
    private static readonly Kind Rule = RuleBook.All[0].Kind;

    private readonly SourceText _text = new("a.docx", "một\nhai\nba\nbốn") { Landmarks = ["", "", "", ""] };

    [Fact]
    public void One_kind_and_one_measure_is_told_once_with_the_other_places()
    {
        var told = Repetitions.Fold([
            Measure(0, "12 pt"),
            Measure(4, "12 pt"),
            Measure(8, "11 pt"),
            Measure(11, "12 pt"),
        ]);

        Assert.Equal(2, told.Length);
        Assert.Equal([2, 4], told[0].Repeats.Select(place => place.Line));
        Assert.Empty(told[1].Repeats);
    }

    [Fact]
    public void What_is_not_measured_is_the_same_when_it_says_the_same()
    {
        var told = Repetitions.Fold([Say(0, "x"), Say(4, "y"), Say(8, "x")]);

        Assert.Equal(["x", "y"], told.Select(finding => (string)finding.Arguments[0]));
    }

    [Fact]
    public void A_lighter_case_and_another_text_stand_for_themselves()
    {
        var other = new SourceText("b.docx", "một") { Landmarks = [""] };
        var elsewhere = Measure(0, "12 pt") with { Location = new Location(other, 0, 1) };

        Assert.Equal(
            3,
            Repetitions
                .Fold([Measure(0, "12 pt"), Measure(4, "12 pt") with { Severity = Severity.Note }, elsewhere])
                .Length
        );
    }

    [Fact]
    public void Mistakes_of_a_program_are_told_one_by_one()
    {
        ImmutableArray<Diagnostic> found =
        [
            new(Kinds.EmptyText, new Location(_text, 0, 1), "x"),
            new(Kinds.EmptyText, new Location(_text, 4, 1), "x"),
        ];

        Assert.Equal(2, Repetitions.Fold(found).Length);
    }

    private Diagnostic Measure(int start, string measured) =>
        new(Rule, new Location(_text, start, 1), measured, "13 pt") { Measured = measured, Allowed = "13 pt" };

    private Diagnostic Say(int start, string fact) => new(Rule, new Location(_text, start, 1), fact);
}
