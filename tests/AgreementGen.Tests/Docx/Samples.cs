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
                NumberLines = [Line(number)],
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

    /// <summary>Every kind of paragraph, a table with merged cells, two annexes of which one lies across.</summary>
    public static Document EveryKind(Heading heading = Heading.QuocHieu) =>
        TwoParties(heading) with
        {
            Title = Lines(
                "Phối hợp công tác giữa Ủy ban nhân dân tỉnh và Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"
            ),
            IssuedWith = Line("(Ban hành kèm theo Quyết định số 05/QĐ-UBND ngày 12 tháng 01 năm 2026)"),
            Body = EveryKindBody(),
            Annexes =
            [
                new Annex
                {
                    Label = "Phụ lục I",
                    Title = Lines("CHỈ TIÊU PHỐI HỢP HẰNG NĂM"),
                    GuideLine = Line("(Kèm theo Quy chế số 05/QC-UBND-MTTQ ngày 12 tháng 01 năm 2026)"),
                    Orientation = Orientation.Landscape,
                    Body = [Targets(rows: 40)],
                    Origin = default,
                },
                new Annex
                {
                    Label = "Phụ lục II",
                    Title = Lines("ĐẦU MỐI LIÊN HỆ"),
                    Body = [Paragraph(ParagraphRole.Text, "Mỗi bên cử một đầu mối liên hệ.")],
                    Origin = default,
                },
            ],
        };

    public static Table Targets(int rows) =>
        new(default)
        {
            Caption = Line("Bảng 1. Chỉ tiêu tuyên truyền"),
            Notes = Line("Ghi chú: số liệu do hai bên thống nhất hằng năm."),
            Columns =
            [
                new TableColumn(Line("TT"), new ColumnWidth(12, IsPercent: false), Alignment.Center),
                new TableColumn(Line("Nội dung"), null, null),
                new TableColumn(Line("Đơn vị chủ trì"), new ColumnWidth(25, IsPercent: true), null),
                new TableColumn(Line("Số lượng"), null, Alignment.Right),
            ],
            Rows =
            [
                [Cell("A. Tuyên truyền trên báo, đài", columns: 4)],
                [Cell("1"), Cell("Chuyên mục trên báo của tỉnh"), Cell("Ban Tuyên giáo", rows: 2), Cell("12")],
                [Cell("2"), Cell("Phóng sự truyền hình về hợp tác xã hoạt động có hiệu quả"), Cell("4")],
                .. Enumerable
                    .Range(3, rows)
                    .Select(number =>
                        ImmutableArray.Create(
                            Cell($"{number}"),
                            Cell($"Hội nghị chuyên đề lần thứ {number}"),
                            Cell("Liên minh Hợp tác xã"),
                            Cell("01")
                        )
                    ),
            ],
        };

    public static TableCell Cell(string text, int columns = 1, int rows = 1) => new([Line(text)], columns, rows, null);

    /// <summary>A document with so many signers, each of another body.</summary>
    public static Document Signers(int count, Side? lead = null, int? columns = null) =>
        TwoParties() with
        {
            Signatures = new SignatureGrid(lead, columns, [.. Blocks[..count]]),
        };

    /// <summary>A document whose body ends somewhere on a page: so many short lines.</summary>
    public static Document OfLength(int lines, int signers, int recipients = 6) =>
        Signers(signers) with
        {
            Body =
            [
                .. Enumerable
                    .Range(1, lines)
                    .Select(number => Paragraph(ParagraphRole.Text, $"Dòng thứ {number} của phần nội dung.")),
            ],
            Recipients = new RecipientList(
                [.. Enumerable.Range(1, recipients).Select(number => Line($"- Nơi nhận thứ {number};"))],
                Line("- Lưu: VT.")
            )
            {
                Label = Line("Nơi nhận:"),
            },
        };

    private static readonly SignatureBlock[] Blocks =
    [
        Signer("a", "BAN TUYÊN GIÁO TỈNH ỦY", ["K/T TRƯỞNG BAN"], ["PHÓ TRƯỞNG BAN"], "Dương Mỹ Pha"),
        Signer("b", "LIÊN MINH HỢP TÁC XÃ TỈNH TRÀ VINH", ["KT. CHỦ TỊCH"], ["PHÓ CHỦ TỊCH"], "Thái Phước Lộc"),
        Signer("c", "SỞ TÀI CHÍNH", [], ["GIÁM ĐỐC"], "Người ký thứ ba"),
        Signer("d", null, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], ["PHÓ CHỦ TỊCH"], null),
        Signer("e", "HỘI NÔNG DÂN TỈNH", ["TM. BAN THƯỜNG VỤ"], ["CHỦ TỊCH"], "Người ký thứ năm"),
        Signer("f", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH", ["TM. BAN THƯỜNG VỤ"], ["CHỦ TỊCH"], "Người ký thứ sáu"),
        Signer("g", "TỈNH ĐOÀN", ["TM. BAN THƯỜNG VỤ"], ["BÍ THƯ"], "Người ký thứ bảy"),
        Signer("h", "LIÊN ĐOÀN LAO ĐỘNG TỈNH", ["TM. BAN THƯỜNG VỤ"], ["CHỦ TỊCH"], "Người ký thứ tám"),
        Signer("i", "HỘI CỰU CHIẾN BINH TỈNH", ["TM. BAN THƯỜNG VỤ"], ["CHỦ TỊCH"], "Người ký thứ chín"),
    ];

    private static ImmutableArray<Block> EveryKindBody() =>
        [
            Paragraph(ParagraphRole.Purpose, "Để tăng cường quan hệ phối hợp công tác giữa hai bên;"),
            Paragraph(ParagraphRole.LegalBasis, "Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015;"),
            Paragraph(ParagraphRole.LegalBasis, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025."),
            Paragraph(ParagraphRole.Preamble, "Hai bên thống nhất ban hành Quy chế như sau:"),
            Clause(
                "Phần I",
                "Phần I",
                "QUY ĐỊNH CHUNG",
                null,
                Clause(
                    "Chương I",
                    "Chương I",
                    "PHẠM VI, NGUYÊN TẮC",
                    "Chương này quy định những nội dung chung.",
                    Clause(
                        "Điều 1.",
                        "Điều 1.",
                        "Phạm vi điều chỉnh",
                        null,
                        Clause("1.", "1.", null, "Quy chế này quy định mối quan hệ công tác giữa hai bên."),
                        Clause(
                            "1.",
                            "2.",
                            "Đối tượng áp dụng",
                            null,
                            Clause("a)", "a)", null, "Các sở, ban, ngành <tỉnh> & “đơn vị” \"trực thuộc\"."),
                            Clause(
                                "a)",
                                "b)",
                                null,
                                "Ủy ban Mặt trận Tổ quốc các cấp:",
                                Clause("-", "-", null, "Cấp tỉnh;", Clause("+", "+", null, "Ban Thường trực.")),
                                Clause("-", "-", null, "Cấp xã.")
                            )
                        )
                    ),
                    Clause("Điều 1.", "Điều 2.", null, "Điều không có tên, chỉ có lời văn đi ngay sau số.")
                )
            ),
            Clause("Mục 1", "Mục 1", "ĐIỀU KHOẢN THI HÀNH", null, Clause("I.", "I.", null, "Mục chỉ có lời văn.")),
            Targets(rows: 2),
            new Paragraph(
                ParagraphRole.Text,
                new Line(
                    [
                        new Run("Chữ thường, "),
                        new Run("nghiêng", Emphasis.Italic),
                        new Run(", "),
                        new Run("đậm", Emphasis.Bold),
                        new Run(", "),
                        new Run("cả hai", Emphasis.Bold | Emphasis.Italic),
                        Run.LineBreak,
                        new Run("sau dấu ngắt dòng\tsau tab  hai khoảng trắng, 𝔄 😀 e\u0323\u0302."),
                    ],
                    default
                )
            ),
            Paragraph(ParagraphRole.Text, "Quy chế này có hiệu lực kể từ ngày ký./."),
        ];
}
