using static AgreementGen.Agreements.ValueShape;

namespace AgreementGen.Agreements;

/// <summary>Every key of the program file: the one table behind the reader, its messages and the JSON Schema.</summary>
internal static class ProgramKeys
{
    private static readonly TextShape AnyText = new();
    private static readonly LinesShape AnyLines = new();
    private static readonly WordsShape Truth = new(["false", "true"]);
    private static readonly ListShape Ids = new(AnyText, MayBeEmpty: false);
    private static readonly ListShape Formats = new(new NumberExampleShape());
    private static readonly ListShape Clauses = new(new EitherShape(AnyText, Below(() => Clause)));

    /// <summary>Keys of an item that belong to its layer, not to the document.</summary>
    private static readonly Key[] Layering =
    [
        new(
            "locked",
            Truth,
            "true: các tệp dựa vào tệp này không được sửa hay bỏ mục này.",
            "true: files laid over this one can neither change nor remove it."
        ),
        new(
            "remove",
            Truth,
            "true: bỏ mục mang id này của tệp khung.",
            "true: takes the framework's item with this id away."
        ),
        new(
            "before",
            new IdShape(),
            "id của mục mà mục này đứng ngay trước.",
            "Id of the item that it comes directly before."
        ),
        new(
            "after",
            new IdShape(),
            "id của mục mà mục này đứng ngay sau.",
            "Id of the item that it comes directly after."
        ),
    ];

    public static readonly KeyTable Agreement = new(
        "agreement",
        "Tệp chương trình: mỗi tệp là một văn bản, đọc từ trên xuống như văn bản.",
        "The program file: one file is one document and reads from top to bottom as the document reads.",
        [
            new(
                "template",
                AnyText,
                "Tên mẫu văn bản, hoặc đường dẫn tới thư mục mẫu.",
                "Name of the template, or a path to its folder."
            )
            {
                IsRequired = true,
                Example = "chuong-trinh-phoi-hop",
            },
            new(
                "standard",
                new WordsShape(["nd30", "party", "party-2018", "party-2026", "youth"], OrPath: true),
                "Tiêu chuẩn thể thức: nd30, party (tự chọn bản theo ngày văn bản), party-2018, party-2026, youth, hoặc đường dẫn. Không ghi: các bên đều là cơ quan Đảng thì party, đều là Đoàn thì youth, còn lại nd30.",
                "Layout standard: nd30, party (the edition follows the date), party-2018, party-2026, youth, or a path. Absent: party when all parties are Party bodies, youth when all are Youth Union bodies, else nd30."
            ),
            new(
                "medium",
                new WordsShape(["electronic", "paper"]),
                "Văn bản điện tử hay văn bản giấy; quyết định câu dẫn ở phụ lục.",
                "Electronic or paper document; decides the line above an annex."
            ),
            new(
                "state",
                new WordsShape(["draft", "issued"]),
                "draft: dự thảo, chỗ chưa biết để trống; issued: văn bản ban hành, không được còn chỗ trống.",
                "draft: blanks are left to fill in; issued: no blank may remain."
            ),
            new(
                "draft_number",
                new WholeNumberShape(1, 99),
                "Lần dự thảo: in \"Dự thảo lần 2\" dưới số và ký hiệu của bản dự thảo, nếu tiêu chuẩn có dòng này (văn bản của Đảng).",
                "Which draft it is: prints \"Dự thảo lần 2\" below a draft's number where the standard has it (Party documents)."
            ),
            new(
                "header",
                Below(() => Header),
                "Cách trình bày phần đầu văn bản.",
                "How the head of the document is laid out."
            ),
            new(
                "type",
                AnyText,
                "Tên loại văn bản, khi khác tên loại của mẫu.",
                "Type of the document when it is not the template's."
            )
            {
                Example = "CHƯƠNG TRÌNH PHỐI HỢP",
            },
            new(
                "title",
                AnyLines,
                "Trích yếu nội dung; mỗi dòng in là một mục của danh sách.",
                "The subject line; a list gives the printed lines."
            )
            {
                IsRequired = true,
                Example = "Phối hợp tuyên truyền phát triển kinh tế tập thể, hợp tác xã",
            },
            new("term", AnyText, "Thời hạn hoặc giai đoạn, in nguyên như viết.", "Term, printed as written.")
            {
                Example = "giai đoạn 2021 - 2025",
            },
            new(
                "issued_with",
                AnyText,
                "Văn bản này ban hành kèm theo văn bản nào: in \"(Ban hành kèm theo …)\" dưới trích yếu, không chừa chỗ cho số và ngày; bắt đầu bằng dấu ngoặc thì in nguyên như viết.",
                "What the document is issued with: prints \"(Ban hành kèm theo …)\" below the title and leaves no room for a number and a date; a text that starts with a bracket is printed as written."
            )
            {
                Example = "Quyết định số 52/2006/QĐ-UBND của Ủy ban nhân dân tỉnh Đồng Tháp",
            },
            new(
                "number",
                AnyText,
                "Số văn bản; không ghi thì chừa chỗ để điền. Số 0 ở đầu được giữ.",
                "Number of the document; absent: left blank to fill in. Leading zeros are kept."
            )
            {
                Example = "05",
            },
            new(
                "symbol",
                AnyLines,
                "Toàn bộ số và ký hiệu, in nguyên như viết, danh sách là nhiều dòng; không ghi thì tự ghép; none: không có.",
                "The whole number and symbol, printed as written, a list gives several lines; absent: composed; none: none."
            )
            {
                Example = "05/CTr-BTG-LMHTX",
            },
            new("place", AnyText, "Địa danh ghi trước ngày tháng.", "Place before the date.") { Example = "Trà Vinh" },
            new(
                "date",
                new DateShape(),
                "Ngày văn bản; phần chưa biết bỏ đi và được chừa chỗ.",
                "Date of the document; unknown parts are left out and stay blank."
            )
            {
                Example = "15/12/2021",
            },
            new(
                "date_line",
                AnyText,
                "Cả dòng địa danh và ngày tháng, in nguyên như viết; không ghi thì ghép từ place và date; none: không có.",
                "The whole line of place and date, printed as written; absent: composed of place and date; none: none."
            )
            {
                Example = "Tam Kỳ, ngày …… tháng 12 năm 2021",
            },
            new(
                "parties",
                new ListShape(Below(() => Party), MayBeEmpty: false),
                "Các bên ký, theo thứ tự ở đầu văn bản.",
                "The signing parties in the order of the header."
            )
            {
                IsRequired = true,
            },
            new(
                "order",
                Below(() => Order),
                "Thứ tự các bên ở từng chỗ, khi khác thứ tự ở đầu văn bản.",
                "Order of the parties in each place, where it is not the order of the header."
            ),
            new(
                "purpose",
                AnyLines,
                "Đoạn văn đứng trước căn cứ (\"Để tăng cường …\"); ít dùng.",
                "Paragraphs before the legal bases; rarely used."
            ),
            new(
                "legal_bases",
                new ListShape(new EitherShape(AnyText, Below(() => LegalBasis))),
                "Căn cứ ban hành; văn bản viết sẵn được in nguyên, chỉ thêm dấu cuối còn thiếu.",
                "Legal bases; a text is printed as written, only a missing terminator is added."
            ),
            new(
                "opening",
                AnyText,
                "Câu giới thiệu các bên (\"Hôm nay, ngày …, chúng tôi gồm có:\"); không ghi: theo mẫu; none: không có.",
                "The sentence that introduces the parties; absent: the template's; none: no sentence."
            ),
            new(
                "preamble",
                AnyText,
                "Câu thống nhất mở đầu nội dung; không ghi: theo mẫu; none: không có.",
                "The agreeing sentence; absent: the template's; none: no sentence."
            ),
            new(
                "numbering",
                Formats,
                "Cách đánh số từng cấp, viết bằng ví dụ; không ghi: theo mẫu.",
                "Number formats by example, a level each; absent: the template's."
            ),
            new(
                "clauses",
                Clauses with
                {
                    MayBeEmpty = false,
                },
                "Nội dung văn bản: các mục, điều, khoản, điểm, gạch đầu dòng.",
                "The body: sections, articles, clauses, points, dashes."
            )
            {
                IsRequired = true,
            },
            new(
                "end_mark",
                new WordsShape(["./.", ".", "none"]),
                "Dấu kết thúc nội dung; không ghi: theo tiêu chuẩn.",
                "Mark at the end of the text; absent: the standard's."
            ),
            new("annexes", new ListShape(Below(() => Annex)), "Các phụ lục.", "The annexes."),
            new(
                "witnesses",
                new ListShape(Below(() => Witness)),
                "Người chứng kiến, cơ quan xác nhận: khối ký riêng, dưới các bên.",
                "Who witnesses or confirms: blocks of their own below those of the parties."
            ),
            new(
                "signatures",
                Below(() => Signatures),
                "Cách xếp các khối chữ ký.",
                "Where the blocks of the signers stand."
            ),
            new("recipients", new ListShape(AnyText), "Nơi nhận, mỗi nơi một dòng.", "Recipients, a line each."),
            new(
                "archive",
                AnyText,
                "Nơi lưu; bắt đầu bằng chữ \"Lưu\" thì in nguyên như viết.",
                "Archive; a text that starts with \"Lưu\" is printed as written."
            )
            {
                Example = "VT, TT",
            },
            new("copies", Below(() => Copies), "Số bản chính.", "Number of originals."),
            new(
                "province",
                AnyText,
                "Tên, tên viết liền hoặc mã của tỉnh, thành phố; dùng trong {{ province.… }}.",
                "Name, slug or code of a province, for {{ province.… }}."
            )
            {
                Example = "ca-mau",
            },
            new("vars", new FreeShape(), "Giá trị tự đặt, dùng trong {{ vars.… }}.", "Free values for {{ vars.… }}."),
            new(
                "extends",
                AnyText,
                "Tệp khung mà chương trình này dựa vào, tính từ tệp này.",
                "The framework file, relative to this one."
            )
            {
                Example = "khung-trung-uong.yaml",
            },
        ]
    );

    public static readonly KeyTable Header = new(
        "header",
        "Cách trình bày phần đầu văn bản.",
        "How the head of the document is laid out.",
        [
            new(
                "heading",
                new WordsShape(["auto", "quoc_hieu", "party", "youth", "none"]),
                "Khối bên phải: Quốc hiệu, tiêu đề Đảng, tiêu đề Đoàn hoặc không có.",
                "The right block: national, Party or Youth Union heading, or none."
            ),
            new(
                "layout",
                new WordsShape(["auto", "joined", "stacked", "hyphenated"]),
                "Tên các cơ quan nối trên cùng dòng, xếp chồng, hay xếp chồng với gạch nối để ở cuối dòng.",
                "Names of the bodies joined, stacked, or stacked with a hyphen left hanging at the line's end."
            ),
            new(
                "lines",
                AnyLines,
                "Khối bên trái viết sẵn từng dòng; none: không có khối này.",
                "Literal lines of the left block; none: no such block."
            ),
            new(
                "parent",
                AnyText,
                "Cơ quan chủ quản chung, đặt trên tên các cơ quan.",
                "The common superior body above the issuers."
            ),
            new(
                "locality",
                AnyText,
                "Địa phương chung, viết một lần dưới tên các cơ quan.",
                "The locality that the issuers share, once below their names."
            )
            {
                Example = "TỈNH ĐẮK LẮK",
            },
            new(
                "mark",
                new WordsShape(["rule", "star", "asterisks", "none"]),
                "Dưới tên cơ quan: đường kẻ, dấu *, dấu *** hay không có; không ghi: theo tiêu chuẩn.",
                "Below the names: a rule, *, *** or nothing; absent: the standard's."
            ),
            new(
                "numbers",
                new WordsShape(["joint", "each"]),
                "Một số chung (joint) hay mỗi cơ quan một dòng số (each).",
                "One number for all (joint), or a number line for each body (each)."
            ),
        ]
    );

    public static readonly KeyTable Party = new(
        "party",
        "Một bên ký kết.",
        "A body that signs.",
        [
            new(
                "id",
                new IdShape(),
                "Tên ngắn để các mục khác nhắc tới bên này; không ghi: p1, p2 và tiếp theo.",
                "Short name by which other keys refer to the party; absent: p1, p2 and so on."
            )
            {
                Example = "btg",
            },
            new(
                "system",
                new WordsShape(Systems),
                "Hệ thống chính trị của bên này; quyết định cách viết quyền hạn ký (K/T, KT.).",
                "The system that the body belongs to; decides how authorities are spelt."
            ),
            new("name", AnyText, "Tên chính thức đầy đủ.", "The full official name.")
            {
                IsRequired = true,
                Example = "Ban Tuyên giáo Tỉnh ủy Trà Vinh",
            },
            new(
                "text",
                AnyText,
                "Tên dùng trong lời văn; không ghi: tên đầy đủ.",
                "The name in running text; absent: the full name."
            ),
            new(
                "header",
                AnyLines,
                "Các dòng tên ở đầu văn bản; không ghi: tên đầy đủ viết hoa.",
                "Lines of the header's left block; absent: the name in capitals."
            ),
            new(
                "signature",
                AnyText,
                "Dòng tên cơ quan trên chữ ký; không ghi: tên trong lời văn viết hoa.",
                "The line above the authority; absent: the name in text, in capitals."
            ),
            new("symbol", AnyText, "Chữ viết tắt trong ký hiệu văn bản.", "Its part of the document's symbol.")
            {
                Example = "BTG",
            },
            new(
                "number",
                AnyText,
                "Số của riêng bên này, khi header.numbers là each; không ghi thì chừa chỗ.",
                "Its own number, where header.numbers is each; absent: room to fill it in."
            ),
            new(
                "details",
                Below(() => Details),
                "Thông tin của bên, in ở phần giới thiệu các bên.",
                "Particulars, printed where the parties are introduced."
            ),
            new("signer", Below(() => Signer), "Người ký.", "The signer."),
            new(
                "signers",
                new ListShape(Below(() => Signer)),
                "Nhiều người ký của cùng một bên.",
                "Several signers of one party."
            ),
            .. Layering,
        ]
    );

    public static readonly KeyTable Order = new(
        "order",
        "Thứ tự các bên ở từng chỗ: danh sách đủ id của các bên.",
        "Order of the parties in each place: the ids of all of them.",
        [
            new("header", Ids, "Ở khối tên cơ quan đầu văn bản.", "In the header's left block."),
            new("text", Ids, "Trong lời văn.", "In running text."),
            new("symbol", Ids, "Trong ký hiệu.", "In the symbol."),
            new("signatures", Ids, "Ở phần chữ ký.", "In the signatures."),
        ]
    );

    public static readonly KeyTable Details = new(
        "details",
        "Thông tin của một bên, in theo thứ tự đã viết.",
        "Particulars of a party, printed in the order written.",
        [
            new("address", AnyText, "Địa chỉ.", "Address."),
            new("phone", AnyText, "Điện thoại.", "Telephone."),
            new("fax", AnyText, "Số fax.", "Fax."),
            new("email", AnyText, "Thư điện tử.", "E-mail."),
            new("website", AnyText, "Trang thông tin điện tử.", "Web site."),
            new("account", AnyText, "Số tài khoản.", "Account."),
            new("bank", AnyText, "Ngân hàng hoặc kho bạc mở tài khoản.", "Bank or treasury of the account."),
            new("tax_code", AnyText, "Mã số thuế.", "Tax code."),
            new("represented_by", AnyText, "Người đại diện.", "Representative."),
            new("position", AnyText, "Chức vụ của người đại diện.", "Position of the representative."),
            new(
                "authorization",
                AnyText,
                "Giấy ủy quyền của người đại diện.",
                "Letter of authorisation of the representative."
            ),
        ]
    );

    public static readonly KeyTable Signer = new(
        "signer",
        "Người ký và thẩm quyền ký.",
        "A signer and the authority to sign.",
        [
            new(
                "authority",
                new EitherShape(
                    AnyText,
                    Below(() => Authority),
                    new ListShape(new EitherShape(AnyText, Below(() => Authority)))
                ),
                "Quyền hạn ký: viết sẵn, hoặc form và of để chương trình viết theo hệ thống của bên ký; danh sách là nhiều dòng.",
                "Authority: as written, or form and of, spelt by the party's system; a list gives several lines."
            )
            {
                Example = "KT. CHỦ TỊCH",
            },
            new("position", AnyLines, "Chức vụ; danh sách là nhiều dòng.", "Position; a list gives several lines.")
            {
                Example = "Phó Chủ tịch",
            },
            new("name", AnyText, "Họ tên; không ghi thì chừa chỗ ký.", "Name; absent: room to sign."),
        ]
    );

    public static readonly KeyTable Witness = new(
        "witness",
        "Một khối ký chứng kiến hoặc xác nhận.",
        "The block of a witness or of who confirms.",
        [
            new(
                "capacity",
                AnyText,
                "Ký với tư cách gì, in nguyên như viết.",
                "In what capacity he signs, printed as written."
            )
            {
                IsRequired = true,
                Example = "XÁC NHẬN CỦA",
            },
            new("signature", AnyText, "Dòng tên cơ quan bên dưới.", "The body's name below it.")
            {
                Example = "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH",
            },
            new(
                "system",
                new WordsShape(Systems),
                "Hệ thống chính trị; quyết định cách viết quyền hạn ký (K/T, KT.).",
                "The system that the body belongs to; decides how authorities are spelt."
            ),
            new("signer", Below(() => Signer), "Người ký.", "The signer."),
            new("signers", new ListShape(Below(() => Signer)), "Nhiều người ký.", "Several signers."),
        ]
    );

    public static readonly KeyTable Authority = new(
        "authority",
        "Quyền hạn ký theo hình thức đề ký.",
        "An authority by its form.",
        [
            new(
                "form",
                new WordsShape(["TM", "KT", "TL", "TUQ", "Q"]),
                "Thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.",
                "On behalf of, signing for, by order of, by authorisation of, acting."
            )
            {
                IsRequired = true,
            },
            new("of", AnyText, "Của ai: chức vụ hoặc tập thể.", "Whose: a position or a body.")
            {
                IsRequired = true,
                Example = "Trưởng ban",
            },
        ]
    );

    public static readonly KeyTable LegalBasis = new(
        "legal_basis",
        "Một căn cứ viết theo thành phần.",
        "A legal basis by its parts.",
        [
            new(
                "id",
                new IdShape(),
                "Tên để tệp khác sửa hoặc bỏ căn cứ này.",
                "Name by which a file laid over this one changes or removes it."
            )
            {
                Example = "kl-70",
            },
            new(
                "text",
                AnyText,
                "Căn cứ viết sẵn, thay cho các thành phần.",
                "The basis as written, in place of its parts."
            ),
            new("type", AnyText, "Loại văn bản.", "Type of the instrument.") { Example = "Quyết định" },
            new("number", AnyText, "Số, ký hiệu.", "Number and symbol.") { Example = "238-QĐ/TW" },
            new("date", new DateShape(), "Ngày ban hành.", "Date of issue.") { Example = "2020-09-30" },
            new("issuer", AnyText, "Cơ quan ban hành.", "Who issued it."),
            new(
                "about",
                AnyText,
                "Trích yếu, viết tiếp ngay sau tên cơ quan.",
                "What it is about, as it follows the issuer."
            ),
            .. Layering,
        ]
    );

    public static readonly KeyTable Clause = new(
        "clause",
        "Một mục, điều, khoản, điểm, gạch đầu dòng hoặc đoạn văn.",
        "A section, article, clause, point, dash or plain paragraph.",
        [
            new("id", new IdShape(), "Tên để dẫn chiếu bằng {{ ref \"…\" }}.", "Name for {{ ref \"…\" }}.")
            {
                Example = "nguyen-tac",
            },
            new("heading", AnyText, "Tiêu đề.", "Heading."),
            new("text", AnyText, "Nội dung; dòng trống mở đoạn mới.", "Text; a blank line starts a new paragraph."),
            new(
                "kind",
                new WordsShape(ClauseKinds),
                "Điều khoản có câu sẵn: thời hạn, kinh phí, sơ kết và báo cáo, đầu mối, hiệu lực, thay thế (cùng replaces), sửa đổi, số bản (cùng copies). Muốn câu khác thì viết text.",
                "A clause with words of its own: term, funding, reporting, focal point, effect, replacement (with replaces), amendment, copies (with copies). For other words write text."
            ),
            new(
                "replaces",
                AnyText,
                "Văn bản bị thay thế, cho kind: replacement.",
                "What the document replaces, for kind: replacement."
            )
            {
                Example = "Quy chế số 90/QCPH-VKS-TA ngày 12 tháng 10 năm 2018",
            },
            new("items", Clauses, "Các mục con.", "What stands below it."),
            new(
                "party",
                AnyText,
                "id của một bên: tên bên đó là tiêu đề.",
                "Id of a party, whose name is the heading."
            ),
            new("table", Below(() => Table), "Bảng.", "A table."),
            new(
                "numbering",
                Formats,
                "Cách đánh số các mục con, viết bằng ví dụ.",
                "Number formats of its items by example."
            ),
            new("label", AnyText, "Số viết tay, thay cho số tự động.", "A number written by hand."),
            new("start", new WholeNumberShape(1, 9999), "Số bắt đầu của các mục con.", "First number of its items."),
            new("unnumbered", Truth, "true: mục này không đánh số.", "true: it has no number."),
            .. Layering,
        ]
    );

    public static readonly KeyTable Table = new(
        "table",
        "Bảng; hàng đầu lặp lại ở mỗi trang.",
        "A table; its header row repeats on each page.",
        [
            new("id", new IdShape(), "Tên để dẫn chiếu bằng {{ ref \"…\" }}.", "Name for {{ ref \"…\" }}.")
            {
                Example = "bang-chi-tieu",
            },
            new(
                "label",
                AnyText,
                "Số viết tay, đứng trước tên bảng; không ghi mà tên bảng bắt đầu bằng \"Bảng 1\" thì dẫn chiếu theo đó.",
                "A number written by hand before the caption; absent: references say what the caption begins with (\"Bảng 1\")."
            )
            {
                Example = "Bảng 1.",
            },
            new("caption", AnyText, "Tên bảng.", "Caption."),
            new(
                "columns",
                new ListShape(new EitherShape(AnyText, Below(() => Column)), MayBeEmpty: false),
                "Các cột; viết chữ không là tiêu đề cột.",
                "The columns; a text alone is a heading."
            )
            {
                IsRequired = true,
            },
            new(
                "rows",
                new ListShape(new ListShape(new EitherShape(AnyText, Below(() => Cell)) { OrNull = true })),
                "Các hàng, mỗi hàng là danh sách ô.",
                "The rows, a list of cells each."
            )
            {
                IsRequired = true,
            },
            new(
                "heading_rows",
                new WholeNumberShape(1, 20),
                "Bao nhiêu hàng đầu của rows cũng là đầu bảng (chữ đậm, lặp lại ở mỗi trang).",
                "How many of the first rows are headings too (bold, repeated on each page)."
            ),
            new("notes", AnyText, "Ghi chú dưới bảng.", "Notes below the table."),
        ]
    );

    public static readonly KeyTable Column = new(
        "column",
        "Một cột.",
        "A column.",
        [
            new("heading", AnyText, "Tiêu đề cột.", "Heading."),
            new("width", new WidthShape(), "Bề rộng theo % hoặc mm.", "Width in percent or mm.") { Example = "30%" },
            new("align", new WordsShape(Alignments), "Căn lề của cột.", "Alignment of the column."),
        ]
    );

    public static readonly KeyTable Cell = new(
        "cell",
        "Một ô.",
        "A cell.",
        [
            new("text", AnyText, "Chữ trong ô.", "Text."),
            new("colspan", new WholeNumberShape(1, 100), "Số cột mà ô chiếm.", "How many columns it covers."),
            new("rowspan", new WholeNumberShape(1, 1000), "Số hàng mà ô chiếm.", "How many rows it covers."),
            new("align", new WordsShape(Alignments), "Căn lề của ô.", "Alignment of the cell."),
        ]
    );

    /// <summary>A table may stand further down in this file, or be the one that is being made.</summary>
    private static MappingShape Below(Func<KeyTable?> table) => new(() => table()!);

    private static string[] ClauseKinds =>
        ["term", "funding", "reporting", "focal_point", "effect", "replacement", "amendment", "copies"];

    private static string[] Alignments => ["left", "center", "right", "justify"];

    private static string[] Systems =>
        ["party", "state", "front", "union", "youth", "association", "enterprise", "other"];

    public static readonly KeyTable Annex = new(
        "annex",
        "Một phụ lục.",
        "An annex.",
        [
            new("id", new IdShape(), "Tên để dẫn chiếu bằng {{ ref \"…\" }}.", "Name for {{ ref \"…\" }}.")
            {
                Example = "chi-tieu",
            },
            new(
                "label",
                AnyText,
                "Số phụ lục viết tay; không ghi thì tự đánh số La Mã.",
                "The annex's number written by hand; absent: numbered in Roman numerals."
            )
            {
                Example = "Phụ lục 1",
            },
            new("title", AnyText, "Tên phụ lục.", "Title."),
            new(
                "issued_with",
                AnyText,
                "Dòng \"(Kèm theo …)\" dưới tên phụ lục; không ghi thì tự ghép; bắt đầu bằng dấu ngoặc thì in nguyên như viết; none: không có.",
                "The line \"(Kèm theo …)\" below the title; absent: composed; a text that starts with a bracket is printed as written; none: none."
            ),
            new(
                "orientation",
                new WordsShape(["portrait", "landscape"]),
                "Trang dọc hay trang ngang.",
                "Portrait or landscape."
            ),
            new(
                "numbering",
                Formats,
                "Cách đánh số trong phụ lục, viết bằng ví dụ.",
                "Number formats of the annex by example."
            ),
            new("clauses", Clauses, "Nội dung phụ lục.", "The body of the annex."),
            .. Layering,
        ]
    );

    public static readonly KeyTable Signatures = new(
        "signatures",
        "Cách xếp các khối chữ ký.",
        "Where the blocks of the signers stand.",
        [
            new(
                "lead",
                new WordsShape(["left", "right"]),
                "Bên thứ nhất ký bên trái hay bên phải.",
                "Side on which the first party signs."
            ),
            new("columns", new WholeNumberShape(1, 9), "Số khối chữ ký trên một hàng.", "Blocks in a row."),
            new(
                "witnesses",
                new WordsShape(["left", "center", "right"]),
                "Chỗ của khối chứng kiến, xác nhận khi chỉ có một; không ghi: ở giữa.",
                "Where a single witness signs; absent: in the middle."
            ),
        ]
    );

    public static readonly KeyTable Copies = new(
        "copies",
        "Số bản chính.",
        "Number of originals.",
        [
            new("total", new WholeNumberShape(1, 1000), "Tổng số bản chính.", "Originals in all."),
            new("each", new WholeNumberShape(1, 1000), "Số bản mỗi bên giữ.", "Originals that each party keeps."),
        ]
    );

    /// <summary>All tables, the program file's first.</summary>
    public static KeyTable[] All =>
        [
            Agreement,
            Header,
            Party,
            Order,
            Details,
            Signer,
            Witness,
            Authority,
            LegalBasis,
            Clause,
            Table,
            Column,
            Cell,
            Annex,
            Signatures,
            Copies,
        ];
}
