#!/bin/sh
# The pages in a real browser against a real board that was built with them.
set -eu
cd "$(dirname "$0")/.."

command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || {
    command -v apt-get >/dev/null || {
        echo "error: please install Chromium and set CHROMIUM to its path, then run make again" >&2
        exit 1
    }
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium
}
node_modules/.bin/tsc -p bulletin-board/web
${CARGO:-cargo} build --package urne-board --package urne-organizer --package urne-trustee --package urne-tests \
    --bin urne-board --bin urne-organizer --bin urne-trustee --bin urne-town
node --test --test-concurrency=1 tests/browser/*.test.mjs
