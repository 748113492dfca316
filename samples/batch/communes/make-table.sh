#!/bin/sh
# Bảng 3.321 xã, phường: mỗi dòng một đơn vị, tên đặt theo số, không phải tên thật. Chạy bao nhiêu lần cũng ra đúng một bảng.
#
#   sh make-table.sh > xa.csv            3.321 dòng (số xã, phường, đặc khu từ 01/7/2025)
#   sh make-table.sh 1000000 > xa.csv    bao nhiêu dòng tùy ý
exec awk -v rows="${1:-3321}" '
BEGIN {
    provinces = "ha-noi cao-bang tuyen-quang dien-bien lai-chau son-la lao-cai thai-nguyen lang-son quang-ninh bac-ninh phu-tho hai-phong " \
        "hung-yen ninh-binh thanh-hoa nghe-an ha-tinh quang-tri hue da-nang quang-ngai gia-lai khanh-hoa dak-lak lam-dong dong-nai " \
        "ho-chi-minh tay-ninh dong-thap vinh-long an-giang can-tho ca-mau"
    count = split(provinces, slug, " ")
    kinds = split("xã xã xã phường", kind, " ")
    print "key,province,loai,ten,so_lop,so_nguoi,ngay"
    for (i = 1; i <= rows; i++) {
        province = slug[(i - 1) % count + 1]
        type = kind[(i * 7) % kinds + 1]
        printf "%s-%04d,%s,%s,%s %04d,%d,%d,%02d/10/2026\n", province, i, province, type, \
            toupper(substr(type, 1, 1)) substr(type, 2), i, i % 9 + 2, (i * 37) % 400 + 100, i % 28 + 1
    }
}'
