#!/bin/sh
# A throwaway PostgreSQL server on a free port of this machine, for tests.
#   postgres.sh start DIR   prints the server's URL; nothing (and why, on stderr) where there is none
#   postgres.sh stop DIR    stops it and removes DIR
set -eu

usage() {
    echo "usage: $0 start|stop DIR" >&2
    exit 2
}
[ $# = 2 ] || usage
action=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)

# The newest installed version; Debian keeps the programs off the search path.
find_programs() {
    if command -v initdb >/dev/null && command -v pg_ctl >/dev/null; then
        programs=$(dirname "$(command -v pg_ctl)")
    else
        programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    fi
    [ -n "$programs" ]
}

install_programs() {
    command -v apt-get >/dev/null || return 1
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    { $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql; } >&2
}

# PostgreSQL refuses to run as root.
unprivileged() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups -- "$@")
    else
        "$@"
    fi
}

start() {
    find_programs || { install_programs && find_programs; } || {
        echo "no PostgreSQL here, and no way to install it: its tests are skipped" >&2
        exit 0
    }
    [ "$(id -u)" != 0 ] || chown nobody "$dir"
    # Only this machine can connect, and nothing in it outlives the tests: no password, no fsync.
    unprivileged "$programs/initdb" -D "$dir/data" -U urne -A trust -E UTF8 --no-sync >"$dir.log" 2>&1 || {
        cat "$dir.log" >&2
        exit 1
    }
    for _ in 1 2 3 4 5 6 7 8; do
        port=$(shuf -i 20000-32000 -n 1)
        options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300"
        if unprivileged "$programs/pg_ctl" -D "$dir/data" -w -o "$options" -l "$dir/data/log" start >"$dir.log" 2>&1 </dev/null; then
            echo "postgres://urne@127.0.0.1:$port/postgres"
            return
        fi
    done
    cat "$dir.log" "$dir/data/log" >&2
    exit 1
}

stop() {
    if [ -d "$dir/data" ] && find_programs; then
        unprivileged "$programs/pg_ctl" -D "$dir/data" -m fast stop >/dev/null 2>&1 || true
    fi
    rm -rf "$dir" "$dir.log"
}

case $action in
start) start ;;
stop) stop ;;
*) usage ;;
esac
