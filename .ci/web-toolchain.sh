# Which compiler builds WebAssembly here; read by setup-web.sh and build-web.sh.
#
# rustup's own target where it can be had. Elsewhere Debian's compiler for the web, which builds the standard
# library itself and is older: it is let through the version that the workspace asks for.
web_cargo_options=""
if ! rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null | xargs -r test -d; then
    if [ -x /usr/lib/rust-web/bin/rustc ] || [ -e /usr/share/doc/rustc-web ]; then
        export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
        export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19
        web_cargo_options="-Z build-std=std,panic_abort --ignore-rust-version"
    fi
fi
# One of the dependencies has a few lines of C.
for clang in clang clang-19 clang-18 clang-17; do
    if command -v $clang >/dev/null; then
        export CC_wasm32_unknown_unknown=$clang
        break
    fi
done
