#!/bin/sh
# The pages in real browsers against a real board that was built with them.
set -eu
cd "$(dirname "$0")/.."

. .ci/browsers.sh
node_modules/.bin/tsc -p bulletin-board/web
${CARGO:-cargo} build --package urne-board --package urne-organizer --package urne-trustee --package urne-tests \
    --bin urne-board --bin urne-organizer --bin urne-trustee --bin urne-town
node --test --test-concurrency=1 tests/browser/*.test.mjs
