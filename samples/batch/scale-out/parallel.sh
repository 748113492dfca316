#!/bin/sh
# Các phần của một lần chạy trên một máy, bằng GNU parallel: mỗi phần là một tiến trình; phần nào hỏng thì chạy lại phần đó, rồi ghép.
# The parts of a run on one machine, by GNU parallel: each part a process of its own, tried again when it fails, then joined.
#
#   sh parallel.sh program.yaml rows.csv out [PARTS] [more options of batch]
set -eu
program=$1 data=$2 out=$3 parts=${4:-8}
if [ $# -gt 4 ]; then shift 4; else shift $#; fi

# Part I of N is decided by the rows' keys alone: the parts need not know of each other, and share a folder.
seq "$parts" | parallel -q --retries 3 --line-buffer -- \
    "${AGREEMENTGEN:-agreementgen}" batch "$program" --data "$data" -o "$out" -j 1 --quiet --shard "{}/$parts" "$@"

"${AGREEMENTGEN:-agreementgen}" batch merge "$out"
