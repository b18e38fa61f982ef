#!/bin/sh
# Indexes N short documents made of real sentences, ten parts one after the other into one index, with a heap of 1 GB: prints the rate
# and the peak memory of each part, then how long the whole takes to be counted. The rate should stay within a quarter of the first
# part's, the memory flat. Needs the built jar; a million documents take some minutes and 3 GB of the folder for temporary files.
# Usage: src/bench/scale.sh N [FOLDER]   (without a folder: sentences of the bundled corpus; txt and md files are read)
set -eu
count=${1:?how many documents}
cd "$(dirname "$0")/../.."
folder=${2:-corpus}
export LC_ALL=C.UTF-8 DIPL_JAVA_OPTS="-Xmx1g ${DIPL_JAVA_OPTS-}"
./dipl --version >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/texts"
find "$folder" -type f \( -name '*.txt' -o -name '*.md' \) ! -name README.md -exec cat {} + > "$work/sentences"
part=$((count / 10))

# Runs dipl and prints seconds, and the peak of its memory in MB.
measured() {
  start=$(date +%s%N)
  ./dipl --index "$work/index" "$@" > /dev/null &
  run=$!
  peak=0
  while kill -0 "$run" 2> /dev/null; do
    now=$(awk '/^VmHWM/ { print $2 }' "/proc/$run/status" 2> /dev/null || true)
    peak=${now:-$peak}
    sleep 0.1
  done
  wait "$run"
  milliseconds=$((($(date +%s%N) - start) / 1000000))
}

for i in 1 2 3 4 5 6 7 8 9 10; do
  awk -v n="$part" -v seed="$i" -v first=$(((i - 1) * part)) -f src/bench/scale.awk < "$work/sentences" > "$work/texts/$i.jsonl"
  measured index --quiet "$work/texts"
  echo "part $i: $((part * 1000 / milliseconds)) documents/s, peak $((peak / 1024)) MB"
done
measured corpus --quiet
echo "corpus: $milliseconds ms the first time, with near duplicates and statements; peak $((peak / 1024)) MB"
measured corpus --quiet
echo "corpus: $milliseconds ms again"
./dipl --index "$work/index" corpus --quiet --by path --format csv | wc -l | awk '{ print $1 - 1 " documents in the index" }'
