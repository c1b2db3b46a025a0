#!/bin/sh
# Installs what building the pages needs and a fresh machine may lack: the target, clang, wasm-bindgen of the
# crate's version, Node.js and the packages of package-lock.json. Does nothing where all is there.
set -eu
cd "$(dirname "$0")/.."
sh .ci/setup.sh
PATH="$HOME/.cargo/bin:$PATH"

. .ci/install.sh

target_there() { rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null | xargs -r test -d; }
if ! target_there; then
    { command -v rustup >/dev/null && timeout 300 rustup target add wasm32-unknown-unknown && target_there; } ||
        [ -e /usr/share/doc/rustc-web ] || install rustc-web rust-web-src clang-19 lld-19
fi
command -v clang >/dev/null || command -v clang-19 >/dev/null || install clang

# The tool must have the version of the crate.
version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
if ! command -v wasm-bindgen >/dev/null || [ "$(wasm-bindgen --version)" != "wasm-bindgen $version" ]; then
    cargo install --quiet wasm-bindgen-cli --version "$version" --locked ||
        cargo install --quiet wasm-bindgen-cli --version "$version"
fi

command -v node >/dev/null && command -v npm >/dev/null || install nodejs npm
if ! cmp -s package-lock.json node_modules/.urne-lock 2>/dev/null; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.urne-lock
fi
