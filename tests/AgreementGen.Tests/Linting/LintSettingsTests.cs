using System.Collections.Frozen;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting;

public sealed class LintSettingsTests
{
    private static readonly Kind Rule = RuleBook.Find("ND30-QH-02")!.Kind;

    [Fact]
    public void A_kind_weighs_what_the_house_says()
    {
        var settings = Weighing(Rule, Severity.Note);

        Assert.Equal(Severity.Note, Assert.Single(settings.Weigh([new Diagnostic(Rule, default)])).Severity);
    }

    [Theory]
    [InlineData(Severity.Warning, Severity.Note, Severity.Note)]
    [InlineData(Severity.Note, Severity.Warning, Severity.Note)]
    public void A_lighter_case_stays_lighter(Severity found, Severity house, Severity weighed)
    {
        var finding = new Diagnostic(Rule, default) { Severity = found };

        Assert.Equal(weighed, Assert.Single(Weighing(Rule, house).Weigh([finding])).Severity);
    }

    [Fact]
    public void What_was_not_asked_for_is_left_out_but_what_keeps_a_document_from_being_made_stays()
    {
        var settings = new LintSettings { Rules = new RuleSelection(["ND30"], ["ND30-QH"]) };
        Kind[] found = [Rule, RuleBook.Find("ND30-PAGE-01")!.Kind, Kinds.AnnexNotCited, Kinds.EmptyFile];

        Assert.Equal(
            ["ND30-PAGE-01", Kinds.EmptyFile.Code],
            settings.Weigh([.. found.Select(kind => new Diagnostic(kind, default))]).Select(told => told.Kind.Code)
        );
    }

    private static LintSettings Weighing(Kind kind, Severity severity) =>
        new() { Severities = new Dictionary<Kind, Severity> { [kind] = severity }.ToFrozenDictionary() };
}
