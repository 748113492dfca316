using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting;

/// <summary>How far a comment that silences a finding reaches.</summary>
public sealed class SuppressionTests
{
    /// <summary>Of the findings at «…» those are left that the comments do not silence; unused comments are told.</summary>
    [Theory]
    // At the end of a line: what begins there.
    [InlineData("a: «x» # agreementgen: ignore AG404 lý do\nb: «y»", "y")]
    [InlineData("a: # agreementgen: ignore AG404 lý do\n  - «x»\n  - «y»\nb: «z»", "z")]
    [InlineData("a:\n  - b: x # agreementgen: ignore AG404 lý do\n    c: «y»\n  - «z»", "z")]
    [InlineData("a: | # agreementgen: ignore AG404 lý do\n  một\n  «hai»\nb: «y»", "y")]
    [InlineData("a: [x,\n  «y»] # agreementgen: ignore AG404 lý do\nb: «z»", "z")]
    // On a line of its own: what begins on the next.
    [InlineData("a: x\n# agreementgen: ignore AG404 lý do\nb: [«x»,\n  «y»]\nc: «z»", "z")]
    [InlineData("a: x\n# agreementgen: ignore AG404 lý do\n\n# khác\nb: «y»", "")]
    [InlineData("a:\n  # agreementgen: ignore AG404 lý do\n  - «x»\n  - «y»", "y")]
    // Before the first key: the whole file.
    [InlineData("# agreementgen: ignore AG404 lý do\na: «x»\nb: «y»", "")]
    [InlineData("# một\n\n# agreementgen: ignore annex-not-cited lý do\n\na: «x»", "")]
    // Several codes; another code.
    [InlineData("a: «x» # agreementgen: ignore AG405, ag404 lý do", "AG075 AG405")]
    [InlineData("a: «x» # agreementgen: ignore AG405 lý do", "x, AG075 AG405")]
    // Without a reason, not understood, unknown, an error.
    [InlineData("a: «x» # agreementgen: ignore AG404 -", "x, AG071 # agreementgen: ignore AG404 -")]
    [InlineData("a: «x» # agreementgen: AG404 lý do", "x, AG070 # agreementgen: AG404 lý do")]
    [InlineData("a: «x» # agreementgen: ignore AG999 lý do", "x, AG072 AG999")]
    [InlineData("a: «x» # agreementgen: ignore annex-not-citde lý do", "x, AG073 annex-not-citde")]
    [InlineData("a: «x» # agreementgen: ignore AG131 lý do", "x, AG074 AG131")]
    public void A_comment_reaches_its_node(string text, string left) => Assert.Equal(left, Left(text));

    [Fact]
    public void For_the_whole_file_is_for_what_has_no_place_too()
    {
        var program = new SourceText("a.yaml", "# agreementgen: ignore AG404 lý do\na: x");
        var suppressions = Suppressions.Read(program, [program], new DiagnosticBag());

        Assert.Empty(
            suppressions.Apply([new Diagnostic(Kinds.AnnexNotCited, default, "x")], _ => true, new DiagnosticBag())
        );
    }

    [Fact]
    public void What_was_not_asked_for_is_not_silenced_in_vain()
    {
        var program = new SourceText("a.yaml", "a: x # agreementgen: ignore AG404, AG405 lý do");
        var told = new DiagnosticBag();

        Suppressions.Read(program, [program], told).Apply([], kind => kind == Kinds.AnnexMissing, told);

        Assert.Equal("AG405", Assert.Single(told.ToSorted()).Location.Text);
    }

    [Fact]
    public void What_a_framework_silences_in_vain_is_not_told()
    {
        var program = new SourceText("a.yaml", "a: x");
        var framework = new SourceText("khung.yaml", "b: x # agreementgen: ignore AG404 lý do");
        var told = new DiagnosticBag();

        Suppressions.Read(program, [framework, program], told).Apply([], _ => true, told);

        Assert.Equal(0, told.Count);
    }

    private static string Left(string marked)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var places = new List<(int Start, int Length)>();
        while (marked.IndexOf('«') is >= 0 and var start)
        {
            var end = marked.IndexOf('»');
            places.Add((start, end - start - 1));
            marked = marked.Remove(end, 1).Remove(start, 1);
        }
        var program = new SourceText("a.yaml", marked);
        foreach (var (start, length) in places)
            found.Add(new Diagnostic(Kinds.AnnexNotCited, new Location(program, start, length), "x"));
        var told = new DiagnosticBag();
        var left = Suppressions.Read(program, [program], told).Apply(found.DrainToImmutable(), _ => true, told);
        return string.Join(
            ", ",
            left.Select(finding => finding.Location.Text)
                .Concat(told.ToSorted().Select(one => $"{one.Kind.Code} {one.Location.Text}"))
        );
    }
}
