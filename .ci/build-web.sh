#!/bin/sh
# Builds the pages into target/web: the module of each role, its border to JavaScript, the bundles. The same sources
# give the same bytes in every folder. URNE_WEB_PROFILE=wasm-dev builds larger modules in less time,
# URNE_WEB_ONLY=ROLE only those of one role.
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

# One after the other: each module has only what its own role needs.
for role in ${URNE_WEB_ONLY:-voter verifier trustee organizer}; do
    grep -q "\"urne-$role-wasm\"" ./*/wasm/Cargo.toml || continue
    case $role in
        voter) profile=${URNE_WEB_PROFILE:-wasm-small} ;;
        *) profile=${URNE_WEB_PROFILE:-wasm} ;;
    esac
    # shellcheck disable=SC2086 # the options are words
    ${CARGO:-cargo} build --locked $web_cargo_options --profile "$profile" --target $triple --package "urne-$role-wasm"
    wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section \
        --out-dir "$target/web-build" "$target/$triple/$profile/urne_${role}_wasm.wasm"
done
node .ci/build-web.mjs "$target/web-build" "$out"
