#!/bin/sh
# Builds the pages into target/web: the module, its border to JavaScript, the bundles. The same sources give the
# same bytes in every folder.
#   build-web.sh [OUT]
set -eu
cd "$(dirname "$0")/.."
root=$(pwd)
out=${1:-target/web}
target=${CARGO_TARGET_DIR:-target}
triple=wasm32-unknown-unknown

sh .ci/setup-web.sh
. .ci/web-toolchain.sh

# No path of this machine in the module. The 32-bit arithmetic is twice as fast here as the 64-bit one.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
sysroot=$(${RUSTC:-rustc} --print sysroot)
RUSTFLAGS="--cfg curve25519_dalek_bits=\"32\" --remap-path-prefix=$cargo_home=/cargo"
RUSTFLAGS="$RUSTFLAGS --remap-path-prefix=$sysroot=/rust --remap-path-prefix=$root=/urne"
export RUSTFLAGS

# shellcheck disable=SC2086 # the options are words
${CARGO:-cargo} build --locked $web_cargo_options --profile web --target $triple --package urne-voter-wasm
wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section \
    --out-dir "$target/web-build" "$target/$triple/web/urne_voter_wasm.wasm"
node .ci/build-web.mjs "$target/web-build" "$out"
