#!/bin/sh
# Installs what building and testing need and a fresh machine may lack. Does nothing where all is there.
set -eu

. "$(dirname "$0")/install.sh"

# A C compiler for the embedded SQLite, and certificates to reach crates.io.
command -v cc >/dev/null || install build-essential
command -v cargo >/dev/null || [ -x "$HOME/.cargo/bin/cargo" ] || {
    command -v curl >/dev/null || install curl ca-certificates
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --component rustfmt,clippy
}
