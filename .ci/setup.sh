#!/bin/sh
# Installs what building and testing need and a fresh machine may lack. Does nothing where all is there.
set -eu

install() {
    if command -v apt-get >/dev/null; then
        sudo=""
        [ "$(id -u)" = 0 ] || sudo=sudo
        $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"
    else
        echo "error: please install $* with your system's package manager, then run make again" >&2
        exit 1
    fi
}

# A C compiler for the embedded SQLite, and certificates to reach crates.io.
command -v cc >/dev/null || install build-essential
command -v cargo >/dev/null || [ -x "$HOME/.cargo/bin/cargo" ] || {
    command -v curl >/dev/null || install curl ca-certificates
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --component rustfmt,clippy
}
