# Chromium and Firefox for tests and pictures of the pages; read by the scripts that need them.
missing=""
command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || missing="$missing chromium"
command -v firefox-esr >/dev/null || [ -n "${FIREFOX:-}" ] || missing="$missing firefox-esr"
if [ -n "$missing" ]; then
    command -v apt-get >/dev/null || {
        echo "error: please install$missing, set CHROMIUM and FIREFOX to their paths, then run make again" >&2
        exit 1
    }
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    # shellcheck disable=SC2086 # the packages are words
    $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing
fi
