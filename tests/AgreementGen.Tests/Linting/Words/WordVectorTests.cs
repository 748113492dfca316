using System.Globalization;
using AgreementGen.Linting;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>
/// A file of the folder Vectors is named after a rule and holds sentences, a line each: <c>sai:</c> the rule speaks, and behind <c>=&gt;</c>
/// stands what it proposes; <c>đúng:</c> it is silent. <c>@date</c> and <c>@role</c> hold for the lines below them.
/// </summary>
public class WordVectorTests
{
    private const string Folder = "tests/AgreementGen.Tests/Linting/Words/Vectors";

    public static TheoryData<string, int> Vectors()
    {
        var data = new TheoryData<string, int>();
        foreach (var path in Directory.EnumerateFiles(TestRepository.Path(Folder), "*.txt").Order())
        {
            foreach (var vector in Read(Path.GetFileNameWithoutExtension(path)))
                data.Add(vector.Code, vector.Line);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_sentence_is_found_wrong_or_right(string code, int line)
    {
        var vector = Read(code).Single(vector => vector.Line == line);
        var rule = Assert.IsAssignableFrom<TextRule>(RuleBook.Find(code));

        var found = WordLab.Lint([rule], vector.Text, vector.Date, vector.Role);

        Assert.True(
            found.Count > 0 == vector.IsWrong,
            $"{vector.Text}\n{string.Join('\n', found.Select(finding => string.Join(" | ", finding.Arguments)))}"
        );
        if (vector.Proposal is { } proposal)
            Assert.Contains(proposal, found.SelectMany(finding => finding.Arguments).Select(fact => fact.ToString()));
    }

    [Fact]
    public void Every_rule_for_words_has_vectors()
    {
        var written = Directory
            .EnumerateFiles(TestRepository.Path(Folder), "*.txt")
            .Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Empty(OwnRules().Except(written));
        Assert.All(OwnRules(), code => Assert.Contains(Read(code), vector => vector.IsWrong));
        Assert.All(OwnRules(), code => Assert.Contains(Read(code), vector => !vector.IsWrong));
    }

    private static IEnumerable<string> OwnRules() => WordLab.Rules.Select(rule => rule.Kind.Code);

    private sealed record Vector(
        string Code,
        int Line,
        bool IsWrong,
        string Text,
        string? Proposal,
        DateOnly? Date,
        StatementRole Role
    );

    private static List<Vector> Read(string code)
    {
        var vectors = new List<Vector>();
        DateOnly? date = null;
        var role = StatementRole.Text;
        var lines = File.ReadAllLines(TestRepository.Path($"{Folder}/{code}.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            var (key, value) = lines[i].Split(' ', 2) is [var head, var rest] ? (head, rest) : (lines[i], "");
            if (key == "@date")
                date = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            else if (key == "@role")
                role = Enum.Parse<StatementRole>(value);
            else if (key is "sai:" or "đúng:")
            {
                var parts = value.Split(" => ", 2);
                vectors.Add(
                    new Vector(
                        code,
                        i + 1,
                        key == "sai:",
                        WordLab.Unescape(parts[0]),
                        parts.ElementAtOrDefault(1),
                        date,
                        role
                    )
                );
            }
            else
                Assert.True(key is "" or "#", $"{code}.txt({i + 1}): {lines[i]}");
        }
        return vectors;
    }
}
