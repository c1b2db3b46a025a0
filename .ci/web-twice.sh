#!/bin/sh
# The pages are built from a copy of the sources in another folder and must be the same, byte for byte.
# URNE_WEB_ONLY=voter compares those of one role alone.
set -eu
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT INT TERM

[ -s target/web/files.txt ] || (unset URNE_WEB_ONLY && sh .ci/build-web.sh)
git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --create --file=- |
    tar --extract --file=- --directory="$copy"
(unset CARGO_TARGET_DIR && cd "$copy" && sh .ci/build-web.sh)
[ -n "${URNE_WEB_ONLY:-}" ] || cmp target/web/files.txt "$copy/target/web/files.txt"
count=0
for file in "$copy"/target/web/*; do
    name=$(basename "$file")
    [ "$name" = files.txt ] || cmp "$file" "target/web/$name"
    count=$((count + 1))
done
[ "$count" -gt 3 ]
echo "the pages are the same in two folders: $count files"
