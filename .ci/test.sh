#!/bin/sh
# All tests. PostgreSQL is started for them where it can be had; its tests say so when they are skipped.
set -eu
cd "$(dirname "$0")/.."

stop() { [ -z "${postgres:-}" ] || sh .ci/postgres.sh stop "$postgres"; }
trap stop EXIT INT TERM
postgres=$(mktemp -d)
URNE_TEST_POSTGRES=$(sh .ci/postgres.sh start "$postgres")
export URNE_TEST_POSTGRES

# The end-to-end tests drive the real binaries.
cargo build --workspace --bins
cargo test --workspace --no-fail-fast
