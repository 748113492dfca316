#!/usr/bin/env bash
# Makes the pictures of the README: page 1 of a sample of each kind, and of tra-vinh the last page too, as LibreOffice prints them.
# Needs libreoffice-writer-nogui, poppler-utils, fonts-croscore and python3.   tests/pictures.sh [sample…]
set -euo pipefail
cd "$(dirname "$0")/.."

gallery=(
    tra-vinh quy-che-dak-lak ke-hoach-tay-ninh nghi-quyet-hoa-giai
    thoa-thuan-long-an ban-ghi-nho-ba-tinh bien-ban-da-nang-son-la hop-dong-long-an
)
[ $# -gt 0 ] || set -- "${gallery[@]}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A page as a PNG of 496 pixels' width in sixteen shades of grey, a quarter of what eight bits take.
picture() {
    pdftoppm -r 60 -gray -singlefile -f "$2" -l "$2" "$1" "$folder/page"
    python3 - "$folder/page.pgm" "$3" <<'PYTHON'
import struct, sys, zlib

with open(sys.argv[1], "rb") as file:
    _, size, _, dots = file.read().split(b"\n", 3)
width, height = map(int, size.split())
rows = bytearray()
for start in range(0, width * height, width):
    row = dots[start : start + width] + b"\xff" * (width % 2)
    rows.append(0)
    rows += bytes((a + 8) // 17 << 4 | (b + 8) // 17 for a, b in zip(row[::2], row[1::2]))


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


with open(sys.argv[2], "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n")
    file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)))
    file.write(chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))
PYTHON
}

documents=()
for sample; do
    documents+=("$folder/$sample.docx")
    dotnet run --project src/AgreementGen.Cli -- render "samples/$sample/program.yaml" -o "$folder/$sample.docx" --quiet
done
export FONTCONFIG_FILE=$PWD/tests/AgreementGen.Tests/Samples/fonts.conf
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf --outdir "$folder" "${documents[@]}" >/dev/null
for sample; do
    picture "$folder/$sample.pdf" 1 "samples/$sample/page-1.png"
    [ "$sample" != tra-vinh ] ||
        picture "$folder/$sample.pdf" "$(pdfinfo "$folder/$sample.pdf" | awk '/^Pages:/ { print $2 }')" "samples/$sample/page-last.png"
done
