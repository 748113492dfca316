using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx;

/// <summary>word/styles.xml: a named style for each component of a standard, all based on one.</summary>
internal static class StyleSheet
{
    /// <summary>An empty paragraph that draws a horizontal rule between its indents.</summary>
    public const string Rule = "DuongKe";

    /// <summary>An empty paragraph of no height, where the format demands one.</summary>
    public const string Hairline = "DongTrong";

    /// <summary>A table that only puts things beside each other.</summary>
    public const string Frame = "KhungKhongVien";

    /// <summary>A table with lines.</summary>
    public const string RuledTable = "BangKeVien";

    private const string Base = "Normal";

    /// <summary>Id and name of each component's style, in the order of <see cref="Component"/>.</summary>
    private static readonly (string Id, string Name)[] Styles =
    [
        ("QuocHieu", "Quốc hiệu"),
        ("TieuNgu", "Tiêu ngữ"),
        ("TieuDeDang", "Tiêu đề của Đảng"),
        ("TieuDeDoan", "Tiêu đề của Đoàn"),
        ("CoQuanChuQuan", "Cơ quan chủ quản"),
        ("CoQuanBanHanh", "Cơ quan ban hành"),
        ("DauDuoiCoQuan", "Dấu dưới tên cơ quan"),
        ("SoKyHieu", "Số và ký hiệu"),
        ("DuThao", "Dự thảo"),
        ("DiaDanhThoiGian", "Địa danh và thời gian"),
        ("TenLoai", "Tên loại"),
        ("TrichYeu", "Trích yếu"),
        ("DauDuoiTrichYeu", "Dấu dưới trích yếu"),
        ("BanHanhKemTheo", "Ban hành kèm theo"),
        ("MucDichBanHanh", "Mục đích ban hành"),
        ("CanCu", "Căn cứ"),
        ("LoiThongNhat", "Lời thống nhất"),
        ("LoiVan", "Lời văn"),
        ("PhanChuong", "Phần và chương"),
        ("TenPhanChuong", "Tên phần và chương"),
        ("Dieu", "Điều"),
        ("Muc", "Mục"),
        ("KhoanCoTen", "Khoản có tên"),
        ("Khoan", "Khoản"),
        ("Diem", "Điểm"),
        ("GachDauDong", "Gạch đầu dòng"),
        ("DauCong", "Dấu cộng"),
        ("TenBang", "Tên bảng"),
        ("DauBang", "Đầu bảng"),
        ("OBang", "Ô bảng"),
        ("GhiChuBang", "Ghi chú bảng"),
        ("KyCoQuan", "Ký: cơ quan"),
        ("KyQuyenHan", "Ký: quyền hạn"),
        ("KyChucVu", "Ký: chức vụ"),
        ("KyHoTen", "Ký: họ và tên"),
        ("NoiNhan", "Nơi nhận"),
        ("NoiNhanMuc", "Nơi nhận: mục"),
        ("PhuLuc", "Phụ lục"),
        ("TenPhuLuc", "Tên phụ lục"),
        ("PhuLucKemTheo", "Phụ lục: kèm theo"),
        ("SoTrang", "Số trang"),
    ];

    public static string IdOf(Component component) => Styles[(int)component].Id;

    public static void Write(Utf8Buffer output, Standard standard)
    {
        output.Write("<w:styles xmlns:w=\""u8);
        output.WriteText(WordWriter.Namespace);
        output.Write("\">"u8);
        WriteDefaults(output, standard);
        WriteBase(output, standard);
        for (var i = 0; i < Styles.Length; i++)
            WriteComponent(output, Styles[i].Id, Styles[i].Name, standard.Components[i], (Component)i);
        WriteRule(output);
        WriteTables(output);
        output.Write("</w:styles>"u8);
    }

    private static void WriteDefaults(Utf8Buffer output, Standard standard)
    {
        output.Write("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"u8);
        foreach (var slot in (ReadOnlySpan<string>)["ascii", "hAnsi", "eastAsia", "cs"])
        {
            output.Write(" w:"u8);
            output.WriteText(slot);
            output.Write("=\""u8);
            output.WriteText(standard.Font);
            output.Write("\""u8);
        }
        output.Write("/><w:color w:val=\"000000\"/>"u8);
        WriteSize(output, standard[Component.Text].Size.Value);
        output.Write(
            """<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"""u8
        );
    }

    private static void WriteBase(Utf8Buffer output, Standard standard)
    {
        output.Write(
            """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr><w:rPr>"""u8
        );
        WriteSize(output, standard[Component.Text].Size.Value);
        output.Write(
            """</w:rPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"""u8
        );
    }

    private static void WriteComponent(
        Utf8Buffer output,
        string id,
        string name,
        ComponentFormat format,
        Component component
    )
    {
        Start(output, "paragraph"u8, id, name);
        output.Write("<w:basedOn w:val=\""u8);
        output.WriteText(Base);
        output.Write("\"/><w:qFormat/><w:pPr>"u8);
        if (KeepsNext(component))
            output.Write("<w:keepNext/>"u8);
        WriteSpacing(output, format);
        WriteIndent(output, format);
        output.Write("<w:jc w:val=\""u8);
        output.WriteText(Justification(format.Align.Value));
        output.Write("\"/>"u8);
        if (format.Outline > 0)
        {
            output.Write("<w:outlineLvl w:val=\""u8);
            output.Write(format.Outline - 1);
            output.Write("\"/>"u8);
        }
        output.Write("</w:pPr><w:rPr>"u8);
        output.Write(format.Bold.Value ? "<w:b/><w:bCs/>"u8 : ""u8);
        output.Write(format.Italic.Value ? "<w:i/><w:iCs/>"u8 : ""u8);
        WriteSize(output, format.Size.Value);
        output.Write(format.Underline.Value ? "<w:u w:val=\"single\"/>"u8 : ""u8);
        output.Write("</w:rPr></w:style>"u8);
    }

    /// <summary>What announces something stays with it.</summary>
    private static bool KeepsNext(Component component) =>
        component
            is Component.Type
                or Component.Title
                or Component.TitleMark
                or Component.IssuedWith
                or Component.DivisionLabel
                or Component.DivisionTitle
                or Component.Heading
                or Component.TableCaption
                or Component.SignatureAgency
                or Component.SignatureAuthority
                or Component.SignaturePosition
                or Component.RecipientsLabel
                or Component.AnnexLabel
                or Component.AnnexTitle
                or Component.AnnexGuide;

    private static void WriteSpacing(Utf8Buffer output, ComponentFormat format)
    {
        output.Write("<w:spacing w:before=\""u8);
        output.Write(format.Before.Value.Twips);
        output.Write("\" w:after=\""u8);
        output.Write(format.After.Value.Twips);
        output.Write("\" w:line=\""u8);
        output.Write(format.Line.Value.Value);
        output.Write(format.Line.Value.IsExact ? "\" w:lineRule=\"exact\"/>"u8 : "\" w:lineRule=\"auto\"/>"u8);
    }

    private static void WriteIndent(Utf8Buffer output, ComponentFormat format)
    {
        var (firstLine, hanging) = (format.FirstLine.Value.Twips, format.Hanging.Value.Twips);
        if (firstLine == 0 && hanging == 0)
            return;
        output.Write("<w:ind w:left=\""u8);
        output.Write(hanging);
        output.Write(hanging > 0 ? "\" w:hanging=\""u8 : "\" w:firstLine=\""u8);
        output.Write(hanging > 0 ? hanging : firstLine);
        output.Write("\"/>"u8);
    }

    private static void WriteSize(Utf8Buffer output, FontSize size)
    {
        output.Write("<w:sz w:val=\""u8);
        output.Write(size.HalfPoints);
        output.Write("\"/><w:szCs w:val=\""u8);
        output.Write(size.HalfPoints);
        output.Write("\"/>"u8);
    }

    /// <summary>The line is the top border of a paragraph two points high, 3/4 point thick.</summary>
    private static void WriteRule(Utf8Buffer output)
    {
        Start(output, "paragraph"u8, Rule, "Đường kẻ");
        output.Write(
            """<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr><w:spacing w:before="60" w:after="0" w:line="40" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>"""u8
        );
        Start(output, "paragraph"u8, Hairline, "Dòng trống");
        output.Write(
            """<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>"""u8
        );
    }

    private static void WriteTables(Utf8Buffer output)
    {
        output.Write(
            """<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""u8
        );
        Start(output, "table"u8, Frame, "Khung không viền");
        output.Write("""<w:basedOn w:val="TableNormal"/></w:style>"""u8);
        Start(output, "table"u8, RuledTable, "Bảng kẻ viền");
        output.Write("""<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>"""u8);
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            output.Write("<w:"u8);
            output.WriteText(side);
            output.Write(""" w:val="single" w:sz="4" w:space="0" w:color="000000"/>"""u8);
        }
        output.Write(
            """</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""u8
        );
    }

    private static void Start(Utf8Buffer output, ReadOnlySpan<byte> type, string id, string name)
    {
        output.Write("<w:style w:type=\""u8);
        output.Write(type);
        output.Write("\" w:customStyle=\"1\" w:styleId=\""u8);
        output.WriteText(id);
        output.Write("\"><w:name w:val=\""u8);
        output.WriteText(name);
        output.Write("\"/>"u8);
    }

    private static string Justification(TextAlignment align) =>
        align switch
        {
            TextAlignment.Center => "center",
            TextAlignment.Right => "right",
            TextAlignment.Justify => "both",
            _ => "left",
        };
}
