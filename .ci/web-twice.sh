#!/bin/sh
# The pages are built from a copy of the sources in another folder and must be the same, byte for byte.
set -eu
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT INT TERM

sh .ci/build-web.sh
git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --create --file=- |
    tar --extract --file=- --directory="$copy"
(unset CARGO_TARGET_DIR && cd "$copy" && sh .ci/build-web.sh)
diff -r target/web "$copy/target/web"
echo "the pages are the same in two folders: $(wc -l <target/web/files.txt) files"
