#!/bin/sh
# The pictures of the README.
set -eu
cd "$(dirname "$0")/.."

. .ci/browsers.sh
${CARGO:-cargo} build --workspace --bins
node tests/browser/pictures.mjs
