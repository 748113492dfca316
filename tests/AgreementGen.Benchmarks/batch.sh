#!/bin/sh
# Runs of many documents as a user has them: the published program in a process of its own, two workers. Prints, for each number of rows,
# the median and the least of wall time and of processor time, and the peak of memory, of a first run and of a second one in which nothing
# has changed; and beside them what other work the machine had.
#
#   [FORM=native|runtime] tests/AgreementGen.Benchmarks/batch.sh [REPETITIONS [ROWS …]]
#
# Documents go below TMPDIR. TMPDIR=/dev/shm leaves the disk out; ext4 is slow to make files for some minutes after many were deleted, so
# each repetition has a folder of its own, and all of them go at the end.
. "$(dirname "$0")/tool.sh"
repetitions=${1:-5}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 3321 10000

# The Trà Vinh sample, with a commune of the row wherever it names the province.
sed -e 's/^place: .*/place: "{{ row.ten }}"/' \
    -e 's/\[LIÊN MINH HỢP TÁC XÃ TỈNH TRÀ VINH\]/["LIÊN MINH HỢP TÁC XÃ {{ row.ten | vn.upper }}"]/' \
    -e 's/Trà Vinh/{{ row.ten }}/g' "$root/samples/tra-vinh/program.yaml" > "$work/program.yaml"

# ROWS WHAT OUT
measure() {
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' \
        "$tool" batch "$work/program.yaml" --data "$work/$1.csv" -o "$3" --quiet -j 2
    echo "$2 $1 $(cat "$work/time") $(cut -d ' ' -f 1 /proc/loadavg)" >> "$work/log"
}

for rows in "$@"; do
    sh "$root/samples/batch/communes/make-table.sh" "$rows" > "$work/$rows.csv"
    i=0
    while [ "$i" -lt "$repetitions" ]; do
        measure "$rows" first "$work/out-$rows-$i"
        measure "$rows" second "$work/out-$rows-$i"
        i=$((i + 1))
    done
done

for rows in "$@"; do
    for what in first second; do
        for field in 3 4 7; do
            awk -v what="$what" -v rows="$rows" -v field="$field" \
                '$1 == what && $2 == rows { print (field == 4 ? $4 + $5 : $field) }' "$work/log" | sort -n > "$work/sorted.$field"
        done
        memory=$(awk -v what="$what" -v rows="$rows" '$1 == what && $2 == rows && $6 > most { most = $6 } END { print int(most / 1024) }' "$work/log")
        paste "$work/sorted.3" "$work/sorted.4" "$work/sorted.7" | awk -v what="$what" -v rows="$rows" -v memory="$memory" '
            { wall[NR] = $1; processor[NR] = $2; load[NR] = $3 }
            END {
                m = int((NR + 1) / 2)
                printf "%-7s %7d rows   wall %6.2f (least %6.2f) s   processor %6.2f (least %6.2f) s   %4d MB   load %.1f to %.1f\n", \
                    what, rows, wall[m], wall[1], processor[m], processor[1], memory, load[1], load[NR]
            }'
    done
done
