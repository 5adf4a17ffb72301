#!/bin/sh
# Times the time tagger with JMH and chrono-node's vi parser on the same text, one after the other.
#   src/jmh/run.sh [FOLDER OF TEXTS]      default: ../shared/articles, or else test-corpus/inline
# Needs Maven, Node with npm and, the first time, the network.
set -eu
cd "$(dirname "$0")/../.."
texts=${1:-../shared/articles}
[ -d "$texts" ] || texts=test-corpus/inline
mkdir -p target
: > target/jmh-text.txt
while [ "$(wc -c < target/jmh-text.txt)" -lt 300000 ]; do
  for file in "$texts"/*.txt; do cat "$file"; printf '\n\n'; done >> target/jmh-text.txt
done
mvn -q -Pjmh -DskipTests test-compile exec:exec
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
npm install --silent --no-audit --no-fund --prefix "$temporary" chrono-node@2
node src/jmh/node/chrono.mjs target/jmh-text.txt "$temporary"
