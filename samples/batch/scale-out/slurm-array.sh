#!/bin/sh
#SBATCH --job-name=agreementgen
#SBATCH --array=1-32
#SBATCH --cpus-per-task=4
#SBATCH --mem=1G
#SBATCH --time=00:30:00
#SBATCH --requeue
#
# Một phần của lần chạy trên Slurm; chạy lại (requeue) thì làm tiếp chỗ đang dở. Ghép sau khi mọi phần xong:
# A part of a run on Slurm; requeued, it goes on from where it was. To join the parts when all are done:
#
#   job=$(sbatch --parsable slurm-array.sh program.yaml rows.csv /shared/out)
#   sbatch --dependency=afterok:$job --wrap "agreementgen batch merge /shared/out"
set -eu
program=$1 data=$2 out=$3
shift 3

exec "${AGREEMENTGEN:-agreementgen}" batch "$program" --data "$data" -o "$out" --quiet \
    -j "${SLURM_CPUS_PER_TASK:-1}" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" "$@"
