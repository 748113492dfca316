using System.Collections.Immutable;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting;

public sealed class BaselineTests
{
    private static readonly Kind Rule = RuleBook.All[0].Kind;

    [Fact]
    public void What_is_learnt_is_known_wherever_its_line_has_moved_to()
    {
        var baseline = new Baseline();
        baseline.Learn("a.docx", [Find("một\nhai", "hai", "12 pt")]);

        Assert.Empty(baseline.NewOf("a.docx", [Find("mở đầu\nmột\n  hai ", "hai", "12 pt")]));
        Assert.Single(baseline.NewOf("a.docx", [Find("một\nhai", "hai", "11 pt")]));
        Assert.Single(baseline.NewOf("a.docx", [Find("một\nhai ba", "hai", "12 pt")]));
        Assert.Single(baseline.NewOf("b.docx", [Find("một\nhai", "hai", "12 pt")]));
    }

    [Fact]
    public void What_is_met_more_often_is_new()
    {
        var finding = Find("một\nhai", "hai", "12 pt");
        var baseline = new Baseline();
        baseline.Learn("a.docx", [finding, finding]);

        Assert.Single(baseline.NewOf("a.docx", [finding, finding, finding]));
    }

    [Fact]
    public void What_keeps_a_document_from_being_made_is_never_known()
    {
        ImmutableArray<Diagnostic> found = [new(Kinds.EmptyFile, default)];
        var baseline = new Baseline();
        baseline.Learn("a.yaml", found);

        Assert.Equal(found, baseline.NewOf("a.yaml", found));
    }

    [Fact]
    public void It_is_written_and_read_in_the_order_of_the_names()
    {
        var baseline = new Baseline();
        baseline.Learn("b.docx", [Find("hai", "hai", "12 pt")]);
        baseline.Learn("a.docx", [Find("hai", "hai", "12 pt"), Find("một", "một", "12 pt")]);
        var text = Write(baseline);

        Assert.True(
            text.IndexOf("a.docx", StringComparison.Ordinal) < text.IndexOf("b.docx", StringComparison.Ordinal)
        );
        var again = Baseline.Read(new SourceText("known.json", text), new DiagnosticBag())!;
        Assert.Equal(text, Write(again));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"files\": 1 }")]
    [InlineData("{ \"files\": { \"a\": { \"b\": \"c\" } } }")]
    [InlineData("{ \"files\": { \"a\": { \"b\": 1.5 } } }")]
    [InlineData("{ \"files\": { \"a\": { \"b\": 1, \"b\": 2 } } }")]
    public void What_is_no_baseline_is_told(string text)
    {
        var found = new DiagnosticBag();

        Assert.Null(Baseline.Read(new SourceText("known.json", text), found));
        Assert.Equal(Kinds.BaselineBroken, Assert.Single(found.ToSorted()).Kind);
    }

    private static Diagnostic Find(string text, string words, string measured)
    {
        var source = new SourceText("a.docx", text) { Landmarks = [] };
        var place = new Location(source, text.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new Diagnostic(Rule, place, measured, "13 pt") { Measured = measured, Allowed = "13 pt" };
    }

    private static string Write(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
