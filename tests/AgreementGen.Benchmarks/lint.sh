#!/bin/sh
# A run of `lint` over many documents as a user has them: the published program in a process of its own. The samples, each many times, in
# one call. Prints, for each number of files, wall time, processor time and peak memory.
#
#   [FORM=native|runtime] tests/AgreementGen.Benchmarks/lint.sh [REPETITIONS [FILES …]]
. "$(dirname "$0")/tool.sh"
repetitions=${1:-3}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 300 3000

"$tool" render "$root"/samples/*/program.yaml -o "$work/samples/" --no-lint --quiet

measure() {
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' \
        "$tool" lint "$work/$1" --quiet -j 2 > "$work/report" || true
    tail -n 1 "$work/time" | awk -v files="$1" '{ printf "%6d files  %6.2f s wall  %6.2f s processor  %4d MB\n", files, $1, $2 + $3, $4 / 1024 }'
}

for files in "$@"; do
    mkdir -p "$work/$files"
    i=0
    while [ "$i" -lt "$files" ]; do
        for sample in "$work"/samples/*.docx; do
            [ "$i" -lt "$files" ] || break
            cp "$sample" "$work/$files/$i-$(basename "$sample")"
            i=$((i + 1))
        done
    done
    i=0
    while [ "$i" -lt "$repetitions" ]; do
        measure "$files"
        i=$((i + 1))
    done
done | sort
