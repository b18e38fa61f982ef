#!/bin/bash
# Kills dipl index at random times and checks that the last index answers each time, and that a run left alone completes it.
# Usage: src/bench/kill.sh FOLDER [TIMES]   (FOLDER: texts; TIMES: how many kills, 100 by default; DIPL: the program, ./dipl by default)
set -eu
folder=$(cd -- "$1" && pwd)
times=${2:-100}
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
dipl=${DIPL:-./dipl}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/texts"
printf 'Public diplomacy came first.\n' >"$work/texts/first.txt"
index="$work/index"

# the state of the index in one line; fails where dipl corpus does
state() { "$dipl" corpus --by path --format csv --quiet --index "$index" >"$work/state" && sha256sum <"$work/state"; }

"$dipl" index "$work/texts" --quiet --index "$index"
first=$(state)
ln -s "$folder" "$work/texts/more"
start=$(date +%s%N)
"$dipl" index "$work/texts" --quiet --memory 4 --index "$work/whole" || [ $? = 3 ]
whole=$((($(date +%s%N) - start) / 1000000))
complete=$("$dipl" corpus --by path --format csv --quiet --index "$work/whole" | sha256sum)

killed=0 survived=0
for i in $(seq "$times"); do
  "$dipl" index "$work/texts" --quiet --memory 4 --index "$index" 2>"$work/err" &
  sleep "$(awk -v seed="$i" -v most="$whole" 'BEGIN { srand(seed); print rand() * most * 1.05 / 1000 }')"
  if kill -9 $! 2>/dev/null; then killed=$((killed + 1)); else survived=$((survived + 1)); fi
  wait $! 2>/dev/null || true
  now=$(state) || { echo "kill $i: the index does not answer"; exit 1; }
  if [ "$now" = "$complete" ]; then
    # it had ended: back to the beginning
    rm -rf "$index"
    mv "$work/texts/more" "$work/more"
    "$dipl" index "$work/texts" --quiet --index "$index"
    mv "$work/more" "$work/texts/more"
  elif [ "$now" != "$first" ]; then
    echo "kill $i: the index is neither what it was nor complete"
    exit 1
  fi
done
"$dipl" index "$work/texts" --quiet --memory 4 --index "$index" || [ $? = 3 ]
[ "$(state)" = "$complete" ] || { echo "a run left alone does not complete the index"; exit 1; }
echo "$killed kills, $survived came too late: the last index answered every time, and the next run completed it"
