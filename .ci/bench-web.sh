#!/bin/sh
# What the pages cost, in Chromium and natively in the same run. BALLOTS=N for another record to verify.
set -eu
cd "$(dirname "$0")/.."

. .ci/browsers.sh
${CARGO:-cargo} build --release --workspace --bins
URNE_BINARIES="${CARGO_TARGET_DIR:-target}/release"
export URNE_BINARIES
node tests/browser/bench-booth.mjs
node tests/browser/bench-verify.mjs --ballots "${BALLOTS:-10000}"
