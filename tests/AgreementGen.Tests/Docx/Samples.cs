using System.Collections.Immutable;
using AgreementGen.Documents;

namespace AgreementGen.Tests.Docx;

/// <summary>Composed documents made by hand: what the writer gets when everything before it has done its work.</summary>
internal static class Samples
{
    public static Line Line(string text) => new(text, default);

    public static ImmutableArray<Line> Lines(params ReadOnlySpan<string> texts)
    {
        var lines = ImmutableArray.CreateBuilder<Line>(texts.Length);
        foreach (var text in texts)
            lines.Add(Line(text));
        return lines.DrainToImmutable();
    }

    public static Paragraph Paragraph(ParagraphRole role, string text) => new(role, Line(text));

    public static Clause Clause(string format, string label, string? heading, string? text, params Block[] items) =>
        new(default)
        {
            Format = NumberFormat.TryParse(format, out var parsed) ? parsed : throw new FormatException(format),
            Label = label,
            Heading = heading is null ? null : Line(heading),
            Paragraphs = text is null ? [] : [Line(text)],
            Items = [.. items],
        };

    public static SignatureBlock Signer(
        string party,
        string? agency,
        string[] authorities,
        string[] positions,
        string? name
    ) =>
        new()
        {
            Party = party,
            Agency = agency is null ? null : Line(agency),
            Authorities = [.. authorities.Select(text => new Authority(null, Line(text)))],
            Positions = Lines(positions),
            Name = name is null ? null : Line(name),
            Origin = default,
        };

    /// <summary>The programme of two bodies in an outline skeleton: Ban Tuyên giáo Tỉnh ủy and Liên minh Hợp tác xã.</summary>
    public static Document TwoParties(
        Heading heading = Heading.QuocHieu,
        string number = "Số:         /CTr-BTG-LMHTX"
    ) =>
        new()
        {
            Header = new Header
            {
                Heading = heading,
                Lines =
                [
                    new IssuerLine(
                        Line("BAN TUYÊN GIÁO TỈNH ỦY - LIÊN MINH HỢP TÁC XÃ TỈNH TRÀ VINH"),
                        IsSuperior: false
                    ),
                ],
                NumberLine = Line(number),
                DateLine = Line("Trà Vinh, ngày 15 tháng 12 năm 2021"),
            },
            Type = Line("CHƯƠNG TRÌNH PHỐI HỢP"),
            Title = Lines(
                "giữa Ban Tuyên giáo Tỉnh ủy và Liên minh Hợp tác xã tỉnh Trà Vinh",
                "về tuyên truyền phát triển kinh tế tập thể, hợp tác xã",
                "giai đoạn 2021 - 2025"
            ),
            Body = TwoPartiesBody(),
            Signatures = new SignatureGrid(
                null,
                null,
                [
                    Signer("btg", "BAN TUYÊN GIÁO TỈNH ỦY", ["K/T TRƯỞNG BAN"], ["PHÓ TRƯỞNG BAN"], "Dương Mỹ Pha"),
                    Signer("lm", "LIÊN MINH HTX TỈNH", ["KT. CHỦ TỊCH"], ["PHÓ CHỦ TỊCH"], "Thái Phước Lộc"),
                ]
            ),
            Recipients = Recipients(),
        };

    public static RecipientList Recipients() =>
        new(
            Lines(
                "- Ban Tuyên giáo Trung ương (để b/c);",
                "- Liên minh Hợp tác xã Việt Nam (để b/c);",
                "- Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh;",
                "- Các sở, ban, ngành, đoàn thể tỉnh;",
                "- Ban Tuyên giáo các huyện ủy, thị ủy, thành ủy;"
            ),
            Line("- Lưu: VT BTGTU, VT LMHTX.")
        )
        {
            Label = Line("Nơi nhận:"),
        };

    private static ImmutableArray<Block> TwoPartiesBody() =>
        [
            Paragraph(
                ParagraphRole.LegalBasis,
                "Căn cứ Kết luận 70-KL/TW ngày 09/3/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 5 khóa IX về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể;"
            ),
            new Paragraph(
                ParagraphRole.LegalBasis,
                new Line(
                    [
                        new Run("Căn cứ Quy định số 11-QĐi/TU ngày 30/10/2018 của Ban Thường vụ Tỉnh ủy Trà Vinh “"),
                        new Run("về chức năng, nhiệm vụ và tổ chức bộ máy Ban Tuyên giáo Tỉnh ủy", Emphasis.Italic),
                        new Run("”."),
                    ],
                    default
                )
            ),
            Paragraph(
                ParagraphRole.Preamble,
                "Ban Tuyên giáo Tỉnh ủy Trà Vinh và Liên minh Hợp tác xã tỉnh Trà Vinh thống nhất ký kết Chương trình phối hợp tuyên truyền về phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021 - 2025 như sau:"
            ),
            Clause(
                "I.",
                "I.",
                "Mục đích phối hợp",
                "Tạo sự thống nhất giữa hai cơ quan trong công tác tuyên truyền, nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về bản chất, vai trò của kinh tế tập thể, hợp tác xã; kịp thời giới thiệu những mô hình hợp tác xã hoạt động có hiệu quả trên địa bàn tỉnh."
            ),
            Clause(
                "I.",
                "II.",
                "Nguyên tắc phối hợp",
                null,
                Clause("1.", "1.", null, "Bảo đảm sự thống nhất trong định hướng, hướng dẫn công tác tuyên truyền."),
                Clause(
                    "1.",
                    "2.",
                    null,
                    "Phối hợp theo chức năng, nhiệm vụ của mỗi bên; phát huy thế mạnh của cả hai bên để hoàn thành nhiệm vụ chung."
                )
            ),
            Clause(
                "I.",
                "III.",
                "Trách nhiệm của các bên",
                null,
                Clause(
                    "1.",
                    "1.",
                    "Ban Tuyên giáo Tỉnh ủy",
                    null,
                    Clause(
                        "-",
                        "-",
                        null,
                        "Chủ trì xây dựng kế hoạch tuyên truyền hằng năm; hướng dẫn các cơ quan báo chí của tỉnh mở chuyên trang, chuyên mục về kinh tế tập thể."
                    ),
                    Clause("-", "-", null, "Cung cấp tài liệu cho đội ngũ báo cáo viên, tuyên truyền viên.")
                ),
                Clause(
                    "1.",
                    "2.",
                    "Liên minh Hợp tác xã tỉnh",
                    null,
                    Clause(
                        "-",
                        "-",
                        null,
                        "Cung cấp thông tin về tình hình hoạt động của các hợp tác xã, tổ hợp tác trên địa bàn tỉnh."
                    ),
                    Clause("-", "-", null, "Bố trí kinh phí cho các hoạt động phối hợp theo kế hoạch đã thống nhất.")
                )
            ),
            Clause(
                "I.",
                "IV.",
                "Tổ chức thực hiện",
                null,
                Clause(
                    "1.",
                    "1.",
                    null,
                    "Hằng năm, hai bên luân phiên chủ trì sơ kết, đánh giá kết quả thực hiện Chương trình."
                ),
                Clause(
                    "1.",
                    "2.",
                    null,
                    "Trong quá trình thực hiện, nếu có vướng mắc, hai bên kịp thời trao đổi để sửa đổi, bổ sung cho phù hợp./."
                )
            ),
        ];
}
