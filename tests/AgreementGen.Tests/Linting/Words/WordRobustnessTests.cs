using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>Rules for words take any text: whatever the characters, they do not throw, and what they find lies within it.</summary>
public class WordRobustnessTests
{
    /// <summary>Pieces that rules look for, to be met in any order.</summary>
    private static readonly string[] Pieces =
    [
        "Căn cứ",
        "Nghị định số",
        "13/2021/NĐ-CP",
        "ngày",
        "31/02/2023",
        "tháng 3 năm 2026",
        "của",
        "của",
        "Sở Kế hoạch và Đầu tư",
        "tỉnh Trà Vinh",
        "Thành phố",
        "(",
        ")",
        "“",
        "”",
        "\"",
        "hai (03)",
        "năm",
        "(sau đây gọi là",
        "HTX",
        "2025 - 2021",
        "–",
        "1,500,000 đồng",
        "x· héi",
        "ðồng",
        "\u200B",
        "  ",
        ";;",
        ".",
        "./.",
        "Điểm a Khoản 2 điều",
        "quý ii",
        "Lê-Nin",
        "hoà",
        "hòa",
        "qúy",
        "IIII.",
        "-",
        "0",
        "99999999999999999999",
        "e\u0301\u0302",
        "\uD83D\uDE00",
        "\uD83D",
        "İ",
        "ß",
        "\t",
        "từ",
        "đến",
        "thứ",
        "Hai",
        ",",
        "/",
        "@",
        "://",
        "a)",
        "%",
        "Tổng",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => (text ?? "").ReplaceLineEndings(" ")),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Choose(0, 0xFFFF)
            .Select(code => (char)code)
            .ListOf()
            .Select(letters => string.Concat(letters).Replace('\n', ' '))
    );

    private static readonly Gen<(string Text, StatementRole Role)> AnyStatement =
        from text in AnyText
        from more in AnyText
        from role in Gen.Elements(Enum.GetValues<StatementRole>())
        select (text + "\n" + more, role);

    [Fact]
    public void No_text_is_too_strange() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(AnyStatement.ToArbitrary(), statement => IsSound(statement.Text, statement.Role))
        );

    private static bool IsSound(string text, StatementRole role) =>
        WordLab
            .Lint(WordLab.Rules, text, new DateOnly(2026, 3, 1), role)
            .All(finding =>
                finding.Location is { IsNone: true } or { Start: >= 0 } && IsWithin(finding.Location, text)
            );

    private static bool IsWithin(Location place, string text) =>
        place.IsNone || place.Start + place.Length <= text.Length;
}
