#!/usr/bin/env bash
# Makes the pictures of the README: the first and the last page of a sample, as LibreOffice prints them.
# Needs libreoffice-writer-nogui, poppler-utils and fonts-croscore.   tests/pictures.sh [sample]
set -euo pipefail
cd "$(dirname "$0")/.."

sample=${1:-tra-vinh}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dotnet run --project src/AgreementGen.Cli -- render "samples/$sample/program.yaml" -o "$folder/page.docx" --quiet
FONTCONFIG_FILE=$PWD/tests/AgreementGen.Tests/Samples/fonts.conf soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf --outdir "$folder" "$folder/page.docx" >/dev/null
last=$(pdfinfo "$folder/page.pdf" | awk '/^Pages:/ { print $2 }')
pdftoppm -r 75 -gray -png -singlefile -f 1 -l 1 "$folder/page.pdf" "samples/$sample/page-1"
pdftoppm -r 75 -gray -png -singlefile -f "$last" -l "$last" "$folder/page.pdf" "samples/$sample/page-last"
