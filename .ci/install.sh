# Installs Debian packages, or says what is missing; read by the scripts that need some.
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
