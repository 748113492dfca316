using System.Globalization;
using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Printing;

/// <summary>A program with so many parties, under such a header, as a draft or issued, electronic or on paper.</summary>
internal sealed record MatrixProgram(int Parties, string Heading, string State, string Medium)
{
    public const string Title = "CHƯƠNG TRÌNH PHỐI HỢP";

    /// <summary>One of them is in every line of the body.</summary>
    public static readonly string[] Line = ["của phần nội dung", "Các bên thường xuyên"];

    private static readonly string[] Headings = ["quoc_hieu", "party", "youth", "none"];

    private static readonly string[] Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>System, name, line above the authority, authority, position.</summary>
    private static readonly (string System, string Name, string Agency, string Authority, string Position)[] Bodies =
    [
        ("party", "Ban Tuyên giáo Tỉnh ủy", "BAN TUYÊN GIÁO TỈNH ỦY", "{ form: KT, of: Trưởng ban }", "Phó Trưởng ban"),
        ("association", "Liên minh Hợp tác xã", "LIÊN MINH HỢP TÁC XÃ TỈNH TRÀ VINH", "KT. CHỦ TỊCH", "Phó Chủ tịch"),
        ("state", "Sở Tài chính", "SỞ TÀI CHÍNH", "", "Giám đốc"),
        (
            "state",
            "Ủy ban nhân dân tỉnh",
            "ỦY BAN NHÂN DÂN TỈNH",
            "[TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH]",
            "Phó Chủ tịch"
        ),
        ("association", "Hội Nông dân tỉnh", "HỘI NÔNG DÂN TỈNH", "{ form: TM, of: Ban Thường vụ }", "Chủ tịch"),
        ("association", "Hội Phụ nữ tỉnh", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH", "{ form: TM, of: Ban Thường vụ }", "Chủ tịch"),
        ("youth", "Tỉnh đoàn", "TỈNH ĐOÀN", "{ form: TM, of: Ban Thường vụ }", "Bí thư"),
        ("union", "Liên đoàn Lao động tỉnh", "LIÊN ĐOÀN LAO ĐỘNG TỈNH", "{ form: TM, of: Ban Thường vụ }", "Chủ tịch"),
        ("enterprise", "Công ty Nông sản", "CÔNG TY CỔ PHẦN NÔNG SẢN", "", "Giám đốc"),
    ];

    public static IEnumerable<MatrixProgram> All =>
        from parties in Enumerable.Range(1, Bodies.Length)
        from heading in Headings
        from state in new[] { "draft", "issued" }
        from medium in new[] { "electronic", "paper" }
        select new MatrixProgram(parties, heading, state, medium);

    public string Name => $"{Parties}-{Heading}-{State}-{Medium}";

    public bool IsIssued => State == "issued";

    /// <summary>What each party's block shows, from its first line to the name.</summary>
    public IEnumerable<(string Agency, string Position, string Name)> Signatures =>
        Bodies.Take(Parties).Select((body, i) => (body.Agency, body.Position.ToUpperInvariant(), SignerOf(i)));

    public int Annexes => Seed % 3;

    /// <summary>Bodies of all lengths, so that pages end everywhere.</summary>
    private int Seed =>
        (Parties * 16) + (Array.IndexOf(Headings, Heading) * 4) + (IsIssued ? 2 : 0) + Medium.Length % 2;

    /// <summary>
    /// LibreOffice deals paragraphs out to pages by their number before it measures them; where a page then ends just there, it no
    /// longer sees that a line wants to stay with the next. None of these hits that place.
    /// </summary>
    private int Lines => 3 + Seed * 11 % 47;

    public string Text =>
        $$$"""
            template: chuong-trinh-phoi-hop
            standard: {{{Standard}}}
            header: { heading: {{{Heading}}} }
            state: {{{State}}}
            medium: {{{Medium}}}
            title: về phối hợp công tác trên địa bàn tỉnh
            place: Trà Vinh
            {{{(IsIssued ? "number: 05\ndate: 15/12/2026" : "date: 2026")}}}
            parties:
            {{{Lined(Bodies.Take(Parties).Select(PartyOf))}}}
            clauses:
              - heading: Nội dung
                items:
            {{{Lined(Enumerable.Range(1, Lines).Select(LineOf))}}}
            {{{(Annexes == 0 ? "" : "annexes:\n" + Lined(Enumerable.Range(1, Annexes).Select(AnnexOf)))}}}
            recipients: [{{{string.Join(", ", Enumerable.Range(1, 2 + Seed % 8).Select(i => $"Nơi nhận thứ {i}"))}}}]
            archive: VT
            """;

    public Rendering Render()
    {
        var rendering = Programs.Render(Text);
        Assert.Empty(rendering.Diagnostics.Select(finding => $"{Name}: {Programs.Show(finding)}"));
        return rendering;
    }

    private string Standard => Heading is "party" or "youth" ? Heading : "nd30";

    private string SignerOf(int index) =>
        // A draft may not know yet who signs.
        !IsIssued && index % 2 == 1
            ? ""
            : $"Người ký thứ {Ordinals[index]}";

    private string PartyOf(
        (string System, string Name, string Agency, string Authority, string Position) body,
        int i
    ) =>
        $"  - {{ id: p{i + 1}, system: {body.System}, name: {body.Name}, symbol: {(char)(65 + i)}, signature: {body.Agency}, signer: {{ "
        + (body.Authority.Length > 0 ? $"authority: {body.Authority}, " : "")
        + (SignerOf(i).Length > 0 ? $"name: {SignerOf(i)}, " : "")
        + $"position: {body.Position} }} }}";

    private string LineOf(int number) =>
        "      - "
        + (number % 5 == 0 ? $"{Line[1]} trao đổi thông tin, cùng bàn bạc trước khi thực hiện " : "")
        + string.Create(CultureInfo.InvariantCulture, $"Dòng thứ {number} {Line[0]}")
        + (number <= Annexes ? $" theo {{{{ ref \"pl{number}\" }}}}." : ".");

    private static string AnnexOf(int number) =>
        $"  - {{ id: pl{number}, title: Chỉ tiêu, orientation: {(number == 1 ? "landscape" : "portrait")}, clauses: [Nội dung phụ lục.] }}";

    private static string Lined(IEnumerable<string> lines) => string.Join('\n', lines);
}
