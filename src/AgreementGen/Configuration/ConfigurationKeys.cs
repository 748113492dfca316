using AgreementGen.Agreements;
using static AgreementGen.Agreements.ValueShape;

namespace AgreementGen.Configuration;

/// <summary>Every key of <c>agreementgen.yml</c>: the one table behind the reader, its messages and the JSON Schema.</summary>
internal static class ConfigurationKeys
{
    private static readonly TextShape AnyText = new();
    private static readonly LinesShape AnyLines = new();
    private static readonly EitherShape Rules = new(AnyText, new ListShape(AnyText));
    private static readonly WordsShape Weights = new(["note", "warning", "error"]);

    private static readonly Key[] ForSomeFiles =
    [
        new(
            "standard",
            new WordsShape(["nd30", "party", "party-2018", "party-2026", "youth"], OrPath: true),
            "Tiêu chuẩn để xét các tệp .docx; không ghi: tự nhận ra. Đường dẫn tính từ tệp này.",
            "The standard for .docx files; absent: recognised. A path is relative to this file."
        ),
        new(
            "select",
            Rules,
            "Chỉ xét những quy tắc này: mã, tên, hoặc phần đầu của mã (ND30-QH).",
            "Only these rules: codes, names, or beginnings of codes (ND30-QH)."
        )
        {
            Example = "ND30",
        },
        new(
            "ignore",
            Rules,
            "Không xét những quy tắc này; phần đầu dài hơn thắng phần đầu ngắn hơn.",
            "Not these rules; the longer beginning wins over the shorter."
        )
        {
            Example = "ND30-SO-04",
        },
        new(
            "severity",
            new MapShape(Weights),
            "Mức độ của từng mã, tên, hoặc phần đầu của mã: note (ghi chú), warning (cảnh báo), error (lỗi); phần đầu dài hơn thắng phần đầu ngắn hơn.",
            "How much a code, a name or a beginning of codes weighs: note, warning, error; the longer beginning wins over the shorter."
        ),
    ];

    public static readonly KeyTable Configuration = new(
        "configuration",
        "Tệp agreementgen.yml: cách xét văn bản của một đơn vị.",
        "The file agreementgen.yml: how an office has its documents linted.",
        [
            .. ForSomeFiles,
            new(
                "overrides",
                new ListShape(new MappingShape(() => Override!)),
                "Cách xét riêng cho một số tệp; mục sau thắng mục trước.",
                "Otherwise for some files; later ones win."
            ),
            new(
                "agencies",
                new ListShape(new EitherShape(AnyText, new MappingShape(() => Agency!))),
                "Tên chính thức và chữ viết tắt của các cơ quan; chỉ viết chữ thì đó là tên.",
                "Official names and codes of agencies; a text alone is a name."
            ),
            new(
                "type_codes",
                AnyLines,
                "Chữ viết tắt tên loại văn bản được dùng thêm: CTrPH, QCPH.",
                "Type codes that are in use too: CTrPH, QCPH."
            )
            {
                Example = "CTrPH",
            },
            new(
                "signer_titles",
                new WordsShape(["false", "true"]),
                "true: trước họ tên người ký được ghi quân hàm, học hàm, học vị (lực lượng vũ trang, giáo dục, y tế, khoa học).",
                "true: names of signers may bear a rank or degree (armed forces, education, health, science)."
            ),
        ]
    );

    public static readonly KeyTable Override = new(
        "override",
        "Cách xét riêng; khóa không ghi thì theo mục chung.",
        "Otherwise for some files; what is absent is as for all.",
        [
            new(
                "files",
                AnyLines,
                "Tên tệp theo mẫu, tính từ tệp này: cu/**/*.docx; dấu ! ở đầu là trừ ra.",
                "Names of files by example, relative to this file: old/**/*.docx; ! takes out again."
            )
            {
                IsRequired = true,
                Example = "cu/**/*.docx",
            },
            .. ForSomeFiles,
        ]
    );

    public static readonly KeyTable Agency = new(
        "agency",
        "Một cơ quan, tổ chức.",
        "A body.",
        [
            new("name", AnyText, "Tên chính thức đầy đủ.", "The full official name.")
            {
                IsRequired = true,
                Example = "Ban Tuyên giáo Tỉnh ủy Trà Vinh",
            },
            new("code", AnyText, "Chữ viết tắt trong ký hiệu văn bản.", "Its part of a document's symbol.")
            {
                Example = "BTG",
            },
        ]
    );

    /// <summary>All tables, the whole file's first.</summary>
    public static KeyTable[] All => [Configuration, Override, Agency];
}
