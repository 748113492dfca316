#!/bin/sh
# Runs of many documents as a user has them: the published program in a process of its own, documents on a disk. Prints, for each number of
# rows, wall time, processor time and peak memory of a first run and of a second one in which nothing has changed.
#
#   tests/AgreementGen.Benchmarks/batch.sh [REPETITIONS [ROWS …]]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
repetitions=${1:-5}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 3321 10000

dotnet publish "$root/src/AgreementGen.Cli" -c Release -r linux-x64 -o "$work/tool" -v quiet

# The Trà Vinh sample, with a commune of the row wherever it names the province.
sed -e 's/^place: .*/place: "{{ row.ten }}"/' \
    -e 's/\[LIÊN MINH HỢP TÁC XÃ TỈNH TRÀ VINH\]/["LIÊN MINH HỢP TÁC XÃ {{ row.ten | vn.upper }}"]/' \
    -e 's/Trà Vinh/{{ row.ten }}/g' "$root/samples/tra-vinh/program.yaml" > "$work/program.yaml"

measure() {
    rm -f "$work/time"
    /usr/bin/time -a -o "$work/time" -f '%e %U %S %M' \
        dotnet "$work/tool/agreementgen.dll" batch "$work/program.yaml" --data "$work/$1.csv" -o "$work/out" --quiet -j 2
    awk -v what="$2" -v rows="$1" '{ printf "%-7s %6d rows  %6.2f s wall  %6.2f s processor  %4d MB\n", what, rows, $1, $2 + $3, $4 / 1024 }' "$work/time"
}

for rows in "$@"; do
    sh "$root/samples/batch/communes/make-table.sh" "$rows" > "$work/$rows.csv"
    i=0
    while [ "$i" -lt "$repetitions" ]; do
        rm -rf "$work/out"
        measure "$rows" first
        measure "$rows" second
        i=$((i + 1))
    done
done | sort
