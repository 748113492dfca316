using System.Text;
using AgreementGen.Anatomy;

namespace AgreementGen.Tests.Anatomy;

/// <summary>Lines of the head are known by their words, also when these are spelt wrongly.</summary>
public sealed class HeadWordsTests
{
    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QuocHieu")]
    [InlineData("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QuocHieu")]
    [InlineData("Cộng hòa xã hội chủ nghĩa Việt Nam", "QuocHieu")]
    [InlineData("CÔNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "QuocHieu")]
    [InlineData("CỘNG HÒA  XÃ HỘI\u00A0CHỦ NGHĨA VIỆT NAM.", "QuocHieu")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAN", "QuocHieu")]
    [InlineData("СỘNG HÒA XÃ HỘI СHỦ NGHĨA VIỆT NАM", "QuocHieu")]
    [InlineData("CỘNG HÒA XHCN VIỆT NAM", "QuocHieu")]
    [InlineData("Độc lập - Tự do - Hạnh phúc", "Motto")]
    [InlineData("Độc lập – Tự do – Hạnh phúc", "Motto")]
    [InlineData("ĐỘC LẬP-TỰ DO-HẠNH PHÚC", "Motto")]
    [InlineData("Độc lập, Tự do, Hạnh phúc", "Motto")]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", "PartyTitle")]
    [InlineData("ĐOÀN TNCS HỒ CHÍ MINH", "YouthTitle")]
    [InlineData("BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH", "Other")]
    [InlineData("Số: 05/CTr-BTG-LMHTX", "Number")]
    [InlineData("Số 127-QĐ/TW", "Number")]
    [InlineData("Số: 225 - KH/TWĐTN-CTTN", "Number")]
    [InlineData("Số:         /QĐ-UBND", "Number")]
    [InlineData("Số: ……./QĐ-UBND", "Number")]
    [InlineData("Số       -CTr/BTGTU", "Number")]
    [InlineData("Số: 01 /LN-VKS-CA-TA-THA", "Number")]
    [InlineData("Số: 90/CTrPH/CP-ĐCTUBTWMTTQVN", "Number")]
    [InlineData("Số:", "Number")]
    [InlineData("SỐ: 68/CTPH", "Number")]
    [InlineData("SỞ NỘI VỤ", "Other")]
    [InlineData("SỞ TƯ PHÁP - SỞ TÀI CHÍNH", "Other")]
    [InlineData("Số: lượng hồ sơ đã nhận trong năm", "Other")]
    [InlineData("Trà Vinh, ngày 15 tháng 12 năm 2021", "Date")]
    [InlineData("                , ngày       tháng       năm 2026", "Date")]
    [InlineData("Hà Nội, ngày ..... tháng ..... năm 20....", "Date")]
    [InlineData("Cà Mau, ngày 5/3/2025", "Date")]
    [InlineData("Phường 12, ngày 05 tháng 3 năm 2025", "Date")]
    [InlineData("Phường 8, Quận 3, ngày 5/3/2025", "Date")]
    [InlineData("Xã 0032, ngày       tháng       năm", "Date")]
    [InlineData("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026.", "Date")]
    [InlineData("Hôm nay, ngày 23 tháng 5 năm 2022", "Other")]
    [InlineData("Từ ngày 01 tháng 5 năm 2022, các bên", "Other")]
    [InlineData("*", "Sign")]
    [InlineData("* * *", "Sign")]
    [InlineData("V/v nâng bậc lương", "Subject")]
    [InlineData("Dự thảo lần 2", "Draft")]
    [InlineData("HỎA TỐC", "Stamp")]
    [InlineData("HOẢ TỐC", "Stamp")]
    [InlineData("", "Other")]
    public void A_line_is_known(string line, string role)
    {
        Assert.Equal(role, HeadWords.RoleOf(Folding.Of(line)).ToString());
        Assert.Equal(role, HeadWords.RoleOf(Folding.Of(line.Normalize(NormalizationForm.FormD))).ToString());
    }
}
