namespace AgreementGen.Agreements;

/// <summary>Words that a clerk is likely to write for a key or a value, though no edit leads from them to it.</summary>
internal static class Slips
{
    /// <summary>The keys that a word may stand for, most likely first; folded as <see cref="Nearest.Fold"/> does.</summary>
    private static string[] KeysOf(string folded) =>
        folded switch
        {
            "can_cu" or "can_cu_phap_ly" or "basis" or "bases" or "legal_basis" or "whereas" => ["legal_bases"],
            "mau" => ["template"],
            "tieu_chuan" or "the_thuc" or "style" => ["standard"],
            "trang_thai" or "status" => ["state"],
            "ten_loai" or "loai" or "loai_van_ban" or "document_type" => ["type"],
            "trich_yeu" or "tieu_de" or "subject" or "name_of_document" => ["title", "heading", "caption"],
            "thoi_han" or "giai_doan" or "period" or "duration" => ["term"],
            "so" or "so_van_ban" or "no" or "num" => ["number", "label"],
            "ky_hieu" or "so_ky_hieu" or "abbreviation" or "viet_tat" => ["symbol"],
            "dia_danh" or "noi" or "location" => ["place"],
            "ngay" or "ngay_thang" or "ngay_ban_hanh" or "ngay_ky" or "day" => ["date"],
            "ben" or "cac_ben" or "ben_ky" or "partners" or "agencies" or "sides" => ["parties", "party"],
            "muc_dich" or "aim" or "goal" => ["purpose"],
            "loi_mo_dau" or "mo_dau" or "intro" or "introduction" => ["preamble", "opening"],
            "gioi_thieu" or "gioi_thieu_cac_ben" or "opening_sentence" => ["opening"],
            "ban_hanh_kem_theo" or "kem_theo" or "attached_to" => ["issued_with"],
            "thu_tu" or "sequence" => ["order"],
            "dong_ngay" or "dong_ngay_thang" => ["date_line"],
            "chung_kien" or "nguoi_chung_kien" or "xac_nhan" or "witness" => ["witnesses"],
            "tu_cach" => ["capacity"],
            "dau" or "dau_duoi" or "line_below" => ["mark"],
            "danh_so" or "cach_danh_so" or "number_formats" or "numbers" => ["numbering"],
            "noi_dung"
            or "content"
            or "contents"
            or "body"
            or "sections"
            or "articles"
            or "dieu_khoan"
            or "dieu"
            or "muc" => ["clauses", "items", "text"],
            "khoan" or "diem" or "children" or "points" or "clauses" or "gach_dau_dong" => ["items", "clauses"],
            "dau_ket_thuc" or "ending" or "end" => ["end_mark"],
            "phu_luc" or "appendix" or "appendices" or "annexures" or "attachments" => ["annexes"],
            "chu_ky" or "signature_block" => ["signatures", "signature", "signers"],
            "nguoi_ky" or "signed_by" or "signatory" or "signatories" or "ky" => ["signer", "signers"],
            "noi_nhan" or "cc" or "copies_to" or "receivers" or "addressees" => ["recipients"],
            "luu" or "noi_luu" or "filing" => ["archive"],
            "so_ban" or "ban_chinh" or "originals" => ["copies"],
            "bien" or "variables" or "values" => ["vars"],
            "khung" or "base" or "inherits" or "parent" or "include" => ["extends"],
            "he_thong" or "khoi" or "kind" => ["system"],
            "ten" or "ten_day_du" or "full_name" or "fullname" or "ho_ten" or "ho_va_ten" => ["name"],
            "short_name" or "short" or "ten_tat" or "ten_goi" or "van_ban" or "loi_van" or "body_text" or "paragraph" =>
                ["text"],
            "dau_trang" or "quoc_hieu" or "top" => ["header"],
            "thong_tin" or "chi_tiet" or "info" or "contact" => ["details"],
            "dia_chi" => ["address"],
            "dien_thoai" or "tel" or "telephone" or "sdt" => ["phone"],
            "tai_khoan" or "so_tai_khoan" => ["account"],
            "ngan_hang" or "kho_bac" => ["bank"],
            "ma_so_thue" or "mst" or "tax" => ["tax_code"],
            "dai_dien" or "nguoi_dai_dien" or "representative" => ["represented_by"],
            "chuc_vu" or "chuc_danh" or "role" or "office" => ["position"],
            "uy_quyen" or "giay_uy_quyen" => ["authorization"],
            "quyen_han" or "tham_quyen" or "hinh_thuc_ky" => ["authority"],
            "co_quan" or "co_quan_ban_hanh" or "agency" or "issued_by" => ["issuer", "name"],
            "ve" or "ve_viec" or "noi_dung_van_ban" => ["about"],
            "bang" or "grid" => ["table"],
            "hang_dau" or "header_rows" => ["heading_rows"],
            "cot" or "cols" => ["columns"],
            "hang" or "dong" or "data" => ["rows"],
            "ghi_chu" or "footnote" => ["notes"],
            "ten_bang" => ["caption"],
            "be_rong" or "rong" or "size" => ["width"],
            "can" or "can_le" or "alignment" => ["align"],
            "huong" or "huong_giay" => ["orientation"],
            "nhan" => ["label"],
            "bat_dau" or "from" => ["start"],
            "khong_danh_so" or "no_number" => ["unnumbered"],
            "tong" or "tong_so" => ["total"],
            "moi_ben" => ["each"],
            _ => [],
        };

    /// <summary>The value that a Vietnamese or another English word may stand for; folded as <see cref="Nearest.Fold"/> does.</summary>
    private static string? WordOf(string folded) =>
        folded switch
        {
            "dang" or "khoi_dang" or "co_quan_dang" => "party",
            "nha_nuoc" or "chinh_quyen" or "government" => "state",
            "mat_tran" or "mttq" => "front",
            "cong_doan" or "lien_doan_lao_dong" => "union",
            "doan" or "doan_thanh_nien" => "youth",
            "hoi" or "hiep_hoi" or "lien_minh" => "association",
            "doanh_nghiep" or "cong_ty" or "company" => "enterprise",
            "khac" => "other",
            "du_thao" or "ban_thao" => "draft",
            "ban_hanh" or "chinh_thuc" or "final" => "issued",
            "giay" or "ban_giay" => "paper",
            "dien_tu" => "electronic",
            "tu_dong" or "default" => "auto",
            "khong_co" or "no_heading" => "none",
            "yes" or "y" or "on" or "co" or "dung" or "1" => "true",
            "no" or "n" or "off" or "khong" or "sai" or "0" => "false",
            "trai" or "ben_trai" => "left",
            "phai" or "ben_phai" => "right",
            "giua" or "middle" or "centre" or "centered" => "center",
            "deu" or "both" or "justified" => "justify",
            "ngang" => "landscape",
            "doc" => "portrait",
            _ => null,
        };

    /// <summary>The word among some that was probably meant; null when nothing is near.</summary>
    public static string? Guess(string written, string[] words) =>
        WordOf(Nearest.Fold(written)) is { } word && words.Contains(word) ? word : Nearest.To(written, words);

    /// <summary>The key of a table that was probably meant; null when nothing is near.</summary>
    public static string? Guess(string written, KeyTable table)
    {
        foreach (var candidate in KeysOf(Nearest.Fold(written)))
        {
            if (table.Find(candidate) is not null)
                return candidate;
        }
        return Nearest.To(written, table.Keys.Select(key => key.Name));
    }
}
