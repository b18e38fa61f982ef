#!/bin/sh
# Times whole processes: dipl index against Lucene alone, markers against corpus, starting against a hello world.
# Usage: src/bench/run.sh [FOLDER]   (without a folder: copies of the bundled corpus)
set -eu
folder=${1:+$(CDPATH='' cd -- "$1" && pwd)}
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
./dipl --version >&2
# shellcheck disable=SC2086 # several options
mvn -B -q ${DIPL_MVN_OPTS-} -Pbench test-compile exec:exec -Dspotless.check.skip=true \
  -Dbench.main=dipl.bench.WholeProcess -Dbench.arguments="$folder"
