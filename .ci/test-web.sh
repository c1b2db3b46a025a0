#!/bin/sh
# The pages in real browsers against a real board that was built with them.
set -eu
cd "$(dirname "$0")/.."

. .ci/browsers.sh
node_modules/.bin/tsc -p bulletin-board/web
${CARGO:-cargo} build --workspace --bins
node --test --test-concurrency=1 tests/browser/*.test.mjs
