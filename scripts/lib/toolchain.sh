# The toolchain: Qt 6.8 with Qt Location, wherever this machine finds it. Sourced, never run.
#
# Where the system's own packages offer Qt 6.8 (Debian 13 and later), missing ones are installed with apt.
# Elsewhere a private Debian 13 root is made once under the user's cache folder, shared by every clone,
# and commands run inside it through bubblewrap. Everything here speaks on stderr: stdout is the program's.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cache="${XDG_CACHE_HOME:-$HOME/.cache}/coalition-atlas"
package_list="$project/scripts/lib/packages.list"

say() { printf '%s\n' "$*" >&2; }
fail() { say "coalition-atlas: $*"; exit 3; }

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$package_list"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "administrator rights are needed for: $*
Run that command as root (or install sudo), then start again."
  fi
}

# Retried once after a refresh of the package lists: a fresh machine has none.
apt_install() {
  command -v apt-get >/dev/null || fail "this script installs packages with apt, which is not here.
Install Qt 6.8 or later with Qt Location, and the libraries named in scripts/lib/packages.list, then build with: cmake --preset release"
  say "Installing with apt: $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2 && return
  as_root apt-get update >&2 || fail "the package lists cannot be fetched. Check the network connection, then start again."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2 ||
    fail "apt could not install: $*. Its own message is above; mend that, then start again."
}

# True where the system's package source has Qt >= 6.8 together with Qt Location.
system_offers_qt() {
  command -v apt-cache >/dev/null || return 1
  local candidate
  candidate=$(apt-cache policy qt6-location-dev 2>/dev/null | awk '/Candidate:/ {print $2}')
  [ -n "$candidate" ] && [ "$candidate" != "(none)" ] && dpkg --compare-versions "$candidate" ge 6.8
}

missing_packages() {
  local wanted
  for wanted in $(packages); do
    dpkg-query -W -f '${Status}' "$wanted" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$wanted"
  done
}

toolchain_key() { packages | sort | sha256sum | cut -c1-12; }

# Makes the private root. It is built beside its place and renamed when whole, so an interrupted run
# leaves nothing that a later one would take for a toolchain.
make_root() {
  local root=$1 partial="$1.partial" list started=$SECONDS
  list=$(packages | paste -sd,)
  say "Coalition Atlas needs Qt 6.8, which this system does not offer."
  say "Making a private Debian 13 in $root (once; about 2.1 GB and one to three minutes)."
  as_root rm -rf --one-file-system "$partial"
  as_root mmdebstrap --variant=apt --include="$list" trixie "$partial" >&2 || {
    as_root rm -rf --one-file-system "$partial"
    fail "the private Debian 13 could not be made; mmdebstrap's own message is above.
Check the network connection and the free space in $cache (3 GB), then start again."
  }
  as_root chroot "$partial" dbus-uuidgen --ensure
  as_root mv "$partial" "$root"
  say "The private Debian 13 is ready after $((SECONDS - started)) s."
}

remove_old_roots() {
  local old
  for old in "$cache"/root-*; do
    [ -d "$old" ] || continue
    [ "$old" = "$1" ] || { say "Removing an outdated toolchain: $old"; as_root rm -rf --one-file-system "$old"; }
  done
}

# Sets toolchain_root: the private root's path, or empty where the system itself serves.
prepare_toolchain() {
  local key root
  mkdir -p "$cache/ccache" || fail "the cache folder $cache cannot be made."
  toolchain_root=
  key=$(toolchain_key)
  root="$cache/root-$key"
  if [ -d "$root" ]; then toolchain_root=$root; return; fi
  if [ -f "$cache/system-$key" ] && [ "$cache/system-$key" -nt /var/lib/dpkg/status ]; then return; fi
  if [ -z "$(apt-cache policy qt6-base-dev 2>/dev/null)" ]; then as_root apt-get update >&2 || true; fi
  if system_offers_qt; then
    local missing
    missing=$(missing_packages)
    # shellcheck disable=SC2086  # one package a word
    [ -z "$missing" ] || apt_install $missing
    touch "$cache/system-$key"
    return
  fi
  command -v mmdebstrap >/dev/null && command -v bwrap >/dev/null || apt_install mmdebstrap bubblewrap
  exec 9>"$cache/lock"
  flock -n 9 || { say "Another run is preparing the toolchain; waiting for it."; flock 9; }
  if [ ! -d "$root" ]; then
    make_root "$root"
    remove_old_roots "$root"
  fi
  exec 9>&-
  toolchain_root=$root
}

# The arguments that lay the root's folders, read-only, under the machine's own: a path a user types means
# the same file inside. Mount points are made on bubblewrap's own empty root, so the private root may belong
# to somebody else.
sandbox_arguments() {
  local entry name
  sandbox=(--die-with-parent)
  for entry in "$toolchain_root"/*; do
    name=${entry##*/}
    case "$name" in dev|proc|sys|tmp|home|root|run|mnt|media|boot) continue ;; esac
    if [ -L "$entry" ]; then sandbox+=(--symlink "$(readlink "$entry")" "/$name")
    else sandbox+=(--ro-bind "$entry" "/$name")
    fi
  done
  for entry in /*; do
    name=${entry##*/}
    case "$name" in dev|proc|sys|lost+found) continue ;; esac
    [ -d "$entry" ] && [ ! -L "$entry" ] && [ ! -e "$toolchain_root/$name" ] && sandbox+=(--bind "$entry" "$entry")
    case "$name" in tmp|home|root|run|mnt|media) sandbox+=(--bind "$entry" "$entry") ;; esac
  done
  sandbox+=(--proc /proc --dev /dev --ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri --dev-bind-try /dev/shm /dev/shm)
  for entry in /etc/passwd /etc/group /etc/machine-id; do
    [ -f "$toolchain_root$entry" ] && [ ! -L "$toolchain_root$entry" ] && sandbox+=(--ro-bind-try "$(readlink -f "$entry")" "$entry")
  done
  # The user's own fonts and printers: an empty folder of the root serves as the mount point.
  sandbox+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts)
  case "$project" in /usr/*|/var/*|/etc/*|/opt/*|/srv/*) fail "this clone lies in $project, under a system folder; move it under your home folder." ;; esac
}

# Runs a command with the toolchain, in the current folder.
in_toolchain() {
  export CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$project" CCACHE_NOHASHDIR=1
  if [ -z "$toolchain_root" ]; then "$@"; return; fi
  sandbox_arguments
  bwrap "${sandbox[@]}" -- "$@"
}

# Runs a command with a display of its own: Xvfb with software GL.
with_display() {
  # shellcheck disable=SC2016  # expanded by the inner shell
  in_toolchain env LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb bash -c '
    coproc display { exec Xvfb -displayfd 1 -screen 0 3840x2400x24 -nolisten tcp 2>/dev/null; }
    read -r number <&"${display[0]}" || { echo "coalition-atlas: no display could be started (Xvfb)." >&2; exit 3; }
    DISPLAY=":$number" "$@"; status=$?
    kill "$display_PID" 2>/dev/null
    exit $status' with_display "$@"
}
