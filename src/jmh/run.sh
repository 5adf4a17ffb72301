#!/bin/sh
# Runs the benchmarks: what is read a second, and what is allocated.
#   src/jmh/run.sh                    all of them, then chrono-node on the time tagger's text
#   src/jmh/run.sh StageBenchmark     those whose names match
#   src/jmh/run.sh names              OpenNLP's NameFinderME beside our names: F1, speed, size, heap
# The time tagger reads ../shared/articles where it is there, else test-corpus. Needs Maven; chrono-node needs Node with
# npm and, the first time, the network. Quiet machine, please.
set -eu
cd "$(dirname "$0")/../.."
what=${1:-.*}
mkdir -p target
texts=../shared/articles
[ -d "$texts" ] || texts=test-corpus
: > target/jmh-text.txt
while [ "$(wc -c < target/jmh-text.txt)" -lt 300000 ]; do
  for file in "$texts"/*.txt; do cat "$file"; printf '\n\n'; done >> target/jmh-text.txt
done
if [ "$what" = names ]; then
  ./mvnw -q -Pjmh -DskipTests test-compile exec:exec@names
  exit
fi
./mvnw -q -Pjmh -DskipTests "-Djmh.benchmarks=$what" test-compile exec:exec@jmh
if [ "$what" = '.*' ] || [ "$what" = TimeTaggingBenchmark ]; then
  temporary=$(mktemp -d)
  trap 'rm -rf "$temporary"' EXIT
  npm install --silent --no-audit --no-fund --prefix "$temporary" chrono-node@2
  node src/jmh/node/chrono.mjs target/jmh-text.txt "$temporary"
fi
