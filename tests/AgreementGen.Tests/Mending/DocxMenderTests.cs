using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Mending;
using AgreementGen.Tests.Linting;

namespace AgreementGen.Tests.Mending;

/// <summary>What a rule's page shows as wrong and a machine can mend: after the mending the rule is silent and no letter has changed.</summary>
public class DocxMenderTests
{
    /// <summary>Wrong examples whose matter only a person can mend: what is missing, capitals, words.</summary>
    private static readonly string[] ForPersons =
    [
        "ND30-FONT-02 1",
        "ND30-FONT-05 1",
        "ND30-FONT-05 2",
        "ND30-TY-02 2",
        "ND30-ST-06 2",
        "ND30-ST-14 2",
        "ND30-PL-04 2",
        "HD36-DT-01 2",
        "HD36-SG-01 1",
        "DTN-HD-01 2",
    ];

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (
            var example in RuleBook
                .All.Where(rule => MendBook.Find(rule.Kind) is not null)
                .SelectMany(RuleExample.Of)
                .Where(example => example is { IsWrong: true, Kind: "docx" })
                .Where(example =>
                    !ForPersons.Contains($"{example.Rule.Kind.Code} {example.Number}", StringComparer.Ordinal)
                )
        )
            data.Add(example.Rule.Kind.Code, example.Number);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_a_page_shows_as_wrong_is_mended_and_the_text_stays(string code, int number)
    {
        var example = RuleExample.Of(RuleBook.Find(code)!)[number - 1];
        var (docx, subject) = RuleLab.Subject(example);

        var mended = Mend(docx, subject);

        Assert.NotEmpty(mended.Changes);
        Assert.Equal(Texts(docx), Texts(mended.Docx.ToArray()));
        var left = RuleLab.Lint(mended.Docx.ToArray(), subject).Where(finding => finding.Kind.Code == code);
        Assert.Empty(left.Select(RuleLab.Show));
    }

    [Theory]
    [MemberData(nameof(RuleBookTests.BaseNames), MemberType = typeof(RuleBookTests))]
    public void What_is_right_is_left_alone(string name)
    {
        var (docx, subject) = RuleLab.Subject(name, static docx => docx);

        var mended = Mend(docx, subject);

        Assert.Empty(mended.Changes.Select(Show));
        Assert.Equal(docx, mended.Docx.ToArray());
    }

    [Fact]
    public void The_same_file_is_mended_into_the_same_bytes()
    {
        var (docx, subject) = RuleLab.Subject("nd30", docx => DocxEdit.Apply(docx, "all font Arial\nall size 12"));

        Assert.Equal(Mend(docx, subject).Docx.ToArray(), Mend(docx, subject).Docx.ToArray());
    }

    [Fact]
    public void Tracked_changes_are_not_touched()
    {
        var (docx, subject) = RuleLab.Subject(
            "nd30",
            docx =>
                DocxEdit.Apply(
                    docx,
                    "all size 18\nxml //w:p[contains(., 'Nâng cao')]/w:r => <w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>Mới</w:t></w:r></w:ins>"
                )
        );
        var diagnostics = new DiagnosticBag();

        Assert.Null(DocxMender.Mend(docx, subject, Findings(docx, subject), diagnostics));
        Assert.Equal(["AG840"], diagnostics.ToSorted().Select(diagnostic => diagnostic.Kind.Code));
    }

    [Fact]
    public void Each_change_is_told_with_what_was_and_what_is()
    {
        var (docx, subject) = RuleLab.Subject(
            "nd30",
            docx =>
                DocxEdit.Apply(
                    docx,
                    "section 1 margin left 1418\n\"Nâng cao chất lượng\" font Arial\n\"CỘNG HÒA\" size 15"
                )
        );

        Assert.Equal(
            ["1: lề trái 25 mm → 30 mm", "5: cỡ chữ 15 pt → 13 pt", "20: phông chữ Arial → Times New Roman"],
            Mend(docx, subject).Changes.Select(Show)
        );
    }

    private static MendedDocx Mend(byte[] docx, DocxSubject subject)
    {
        var diagnostics = new DiagnosticBag();
        var mended = DocxMender.Mend(docx, subject, Findings(docx, subject), diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(RuleLab.Show));
        return mended!;
    }

    private static ImmutableArray<Diagnostic> Findings(byte[] docx, DocxSubject subject) =>
        [.. RuleLab.Lint(docx, subject)];

    private static IEnumerable<string> Texts(byte[] docx) =>
        Docx.DocxText.Paragraphs(docx).Select(text => text.Normalize(NormalizationForm.FormC));

    internal static string Show(MendedChange change)
    {
        var vietnamese = CultureInfo.GetCultureInfo("vi");
        return $"{change.Place.Line}: {change.What} {Messages.Say(change.From, vietnamese)} → {Messages.Say(change.To, vietnamese)}";
    }
}
