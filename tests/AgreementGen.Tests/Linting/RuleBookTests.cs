using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting;

/// <summary>Walks the table of rules: each has a page, a source, words in both languages, and examples that prove it.</summary>
public partial class RuleBookTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Codes() => new(RuleBook.All.Select(rule => rule.Kind.Code));

    public static TheoryData<string> BaseNames() => new(RuleLab.Bases);

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var example in RuleBook.All.SelectMany(RuleExample.Of))
            data.Add(example.Rule.Kind.Code, example.Number);
        return data;
    }

    [Theory]
    [MemberData(nameof(BaseNames))]
    public void A_base_document_has_no_finding(string name) =>
        Assert.Empty(RuleLab.LintBase(name).Select(RuleLab.Show));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_found_wrong_or_right_and_nothing_else_is(string code, int number)
    {
        var example = RuleExample.Of(RuleBook.Find(code)!)[number - 1];

        var found = RuleLab.Lint(example);

        var expected = example.IsWrong ? example.Also.Append(code) : example.Also;
        var others = found.Where(finding => !expected.Contains(finding.Kind.Code, StringComparer.Ordinal));
        Assert.Empty(others.Select(RuleLab.Show));
        Assert.Equal(example.IsWrong, found.Any(finding => finding.Kind.Code == code));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_in_words_is_found_in_the_program_too(string code, int number)
    {
        var example = RuleExample.Of(RuleBook.Find(code)!)[number - 1];
        if (example.Kind == "docx" || example.Rule is DocxRule)
            return;

        var found = RuleLab.LintProgram(example);

        var expected = example.IsWrong ? example.Also.Append(code) : example.Also;
        var others = found.Where(finding => !expected.Contains(finding.Kind.Code, StringComparer.Ordinal));
        Assert.Empty(others.Select(RuleLab.Show));
        Assert.Equal(example.IsWrong, found.Any(finding => finding.Kind.Code == code));
    }

    /// <summary>No rule is excused that would not have spoken: what a page says of others (<c>also</c>) is true in one of its examples.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void What_speaks_too_is_no_excuse(string code)
    {
        var examples = RuleExample.Of(RuleBook.Find(code)!);
        var excused = examples.SelectMany(example => example.Also).Distinct(StringComparer.Ordinal).ToList();
        if (excused.Count == 0)
            return;

        var speaking = examples
            .SelectMany(example => RuleLab.Lint(example))
            .Select(finding => finding.Kind.Code)
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(excused, other => Assert.Contains(other, speaking));
    }

    /// <summary>Each place of a fact and of a remedy has a value, in every finding of the examples.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_found_can_be_said(string code, int number)
    {
        var example = RuleExample.Of(RuleBook.Find(code)!)[number - 1];

        Assert.All(
            RuleLab.Lint(example).Where(finding => finding.Kind.Code == code),
            finding =>
            {
                foreach (var language in (CultureInfo[])[Vietnamese, English])
                {
                    Assert.DoesNotMatch(@"\{\d|\(\)|«»|\.\.$", finding.Fact(language));
                    Assert.DoesNotMatch(@"\{\d", finding.Remedy(language));
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_its_words_in_both_languages_with_the_same_places(string code)
    {
        var rule = RuleBook.Find(code)!;
        foreach (var suffix in (string[])[".title", "", ".remedy"])
        {
            var vietnamese = Messages.Pattern(rule.Kind, suffix, Vietnamese);
            var english = Messages.Pattern(rule.Kind, suffix, English);
            Assert.False(string.IsNullOrWhiteSpace(vietnamese), suffix);
            Assert.NotEqual(vietnamese, english);
            Assert.True(vietnamese.IsNormalized());
            Assert.Equal(Places(vietnamese), Places(english!));
        }
        Assert.False(string.IsNullOrWhiteSpace(rule.Page.Source));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_is_wrong_what_is_right_and_how_to_mend(string code)
    {
        var rule = RuleBook.Find(code)!;
        var page = rule.Page.Body(Vietnamese);

        Assert.Equal(
            ["Sai", "Đúng", "Cách sửa"],
            Sections().Matches(page).Select(match => match.Groups["title"].Value)
        );
        Assert.False(string.IsNullOrWhiteSpace(rule.Page.Body(English)));
        Assert.DoesNotContain("## Sai", rule.Page.Body(English), StringComparison.Ordinal);
        var examples = RuleExample.Of(rule);
        Assert.Contains(examples, example => example.IsWrong);
        Assert.Contains(examples, example => !example.IsWrong);
    }

    [Fact]
    public void Codes_and_names_are_unique_and_well_formed()
    {
        var kinds = RuleBook.All.Select(rule => rule.Kind).ToList();
        var names = kinds.Concat(Kinds.All).Select(kind => kind.Name).ToList();
        var codes = kinds.Concat(Kinds.All).Select(kind => kind.Code).ToList();

        Assert.Equal(codes.Distinct(StringComparer.OrdinalIgnoreCase), codes);
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.All(
            kinds,
            kind => Assert.Matches("^(ND30|HD36|DTN)-[A-Z]+-[0-9]{2}$|^JA-[0-9]{2}$|^AG4[0-9]{2}$", kind.Code)
        );
        Assert.All(kinds, kind => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", kind.Name));
    }

    [Fact]
    public void Every_rule_that_is_written_is_in_the_book()
    {
        var written = typeof(Rule)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

        Assert.Equal(
            written.OrderBy(type => type.Name),
            RuleBook.All.Select(rule => rule.GetType()).OrderBy(type => type.Name)
        );
    }

    [Fact]
    public void No_page_is_without_its_rule()
    {
        var pages = typeof(Rule)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("rules/", StringComparison.Ordinal))
            .Select(name => name[6..^3]);

        Assert.Empty(pages.Except(RuleBook.All.Select(rule => rule.GetType().Name), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Places(string pattern) =>
        Place().Matches(pattern).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sections();
}
