#!/usr/bin/env bash
# try-packages.sh copy|empty DEB NEWER_DEB RPM PICTURES: installs the package where it
# never was, starts both programs, opens a planner as a double click does, upgrades,
# removes, and looks whether the data is still there. Nothing is left on this machine.
#   copy   in a copy of this machine that forgets all changes: seconds
#   empty  in a system with nothing but what the package asks for; fetches some
#          200 MB the first time
# Needs root: to a user's own namespace the files of a system belong to nobody.
# What runs inside expands there:
# shellcheck disable=SC2016
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -eq 5 ] || { sed -n '2,8s/^# \?//p' "$0" >&2; exit 2; }
kind=$1 deb=$(realpath "$2") newer=$(realpath "$3") rpm=$(realpath "$4") pictures=$5
mkdir -p "$pictures"
pictures=$(realpath "$pictures")
cache=${CARGO_TARGET_DIR:-target}/packages/empty-root
[ -n "${DISPLAY:-}" ] || { echo "There is no display: scripts/with-display.sh $0 …" >&2; exit 2; }

for tool in unshare chroot dpkg rpm gio xdotool import appstreamcli desktop-file-validate update-mime-database; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: scripts/setup.sh test installs it" >&2; exit 1; }
done

# Mounts and processes of their own: both are gone when this ends, however it ends.
if [ -z "${SAMOVAR_APART:-}" ]; then
  [ "$(id -u)" -eq 0 ] || { echo "Trying packages needs root: sudo env DISPLAY=… $0 …" >&2; exit 1; }
  SAMOVAR_APART=yes exec unshare --mount --pid --fork --kill-child --propagation private "$0" "$@"
fi

work=$(mktemp -d)
trap 'umount --recursive --lazy "$work" 2>/dev/null || true; rmdir "$work"' EXIT
mount -t tmpfs -o size=3g,mode=755 none "$work"
root=$work/root
mkdir "$root"

fail() { echo "FAILED: $*" >&2; exit 1; }
said() { printf '   %s\n' "$*"; }

copy_of_this_machine() {
  mkdir "$work/changed" "$work/aside"
  mount -t overlay none -o "lowerdir=/,upperdir=$work/changed,workdir=$work/aside" "$root"
}

empty_system() {
  local suite mirror
  suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  # From where this machine has its own packages.
  mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
    sed -n "s/^$suite //p" | head -n 1)
  [ -n "$mirror" ] || fail "apt does not say from where it has the packages of '$suite'"
  mkdir -p "$cache/archives"
  if [ ! -e "$cache/$suite.tar" ]; then
    command -v debootstrap >/dev/null || fail "debootstrap is missing: scripts/setup.sh bundle installs it"
    # What any desktop has, so that a double click finds a program.
    debootstrap --variant=minbase --include=desktop-file-utils,shared-mime-info,libglib2.0-bin \
      "$suite" "$root" "$mirror" >"$work/debootstrap" 2>&1 || { tail -n 20 "$work/debootstrap" >&2; fail debootstrap; }
    tar -C "$root" --exclude=./var/cache/apt/archives -cf "$cache/$suite.tar.part" .
    mv "$cache/$suite.tar.part" "$cache/$suite.tar"
  else
    tar -C "$root" -xf "$cache/$suite.tar"
  fi
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mkdir -p "$root/var/cache/apt/archives/partial"
  mount --bind "$cache/archives" "$root/var/cache/apt/archives"
}

inside() {
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/visitor LC_ALL=C.UTF-8 DISPLAY="$DISPLAY" \
    GDK_BACKEND=x11 WEBKIT_DISABLE_DMABUF_RENDERER=1 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

install_deb() {
  cp "$1" "$root/tmp/samovar.deb"
  # A dependency that is not said, or is not there, is an error of either.
  if [ "$kind" = copy ]; then
    inside dpkg --install /tmp/samovar.deb >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "install ${1##*/}"; }
  else
    { inside apt-get update -q && inside apt-get install -q -y --no-install-recommends /tmp/samovar.deb; } \
      >"$work/log" 2>&1 || { tail -n 30 "$work/log" >&2; fail "install ${1##*/}"; }
  fi
  [ -z "$(inside dpkg --verify samovar)" ] || fail "files are not as the package says"
}

kind_of() { inside gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
is() { [ "$2" = "$3" ] || fail "$1: '$2' instead of '$3'"; }
sums() { inside sh -c 'cd /home/visitor && find . -type f ! -path "./.cache/*" -print0 | sort -z | xargs -0 sha256sum'; }

# The process inside that has this file open.
who_has() {
  local link
  for link in /proc/[0-9]*/fd/*; do
    if [ "$(readlink "$link" 2>/dev/null)" = "$1" ]; then
      cut -d/ -f3 <<<"$link"
      return
    fi
  done
}

colours() { identify -format '%k' "$1" 2>/dev/null || echo 0; }

double_click() {
  local planner=$1 pid='' window='' _
  inside gio open "$planner" >"$work/window" 2>&1 &
  for _ in $(seq 240); do
    [ -n "$pid" ] || pid=$(who_has "$root$planner")
    [ -n "$pid" ] || pid=$(who_has "$planner")
    [ -z "$pid" ] || window=$(xdotool search --onlyvisible --name 'Samovar' 2>/dev/null | head -n 1 || true)
    [ -z "$window" ] || break
    sleep 0.5
  done
  [ -n "$pid" ] || { cat "$work/window" >&2; fail "nothing opened the planner"; }
  [ -n "$window" ] || { cat "$work/window" >&2; fail "the planner is open, and no window shows it"; }
  # By this the desktop puts the window under the icon that was clicked.
  local class
  class=$(sed -n 's/^StartupWMClass=//p' "$root/usr/share/applications/org.samovar.planner.desktop")
  [[ $(xdotool search --onlyvisible --classname "^$class\$" 2>/dev/null) == *"$window"* ]] ||
    fail "the window is not of the class $class"
  is "the program" "$(basename "$(readlink "/proc/$pid/exe")")" samovar
  # The first picture with something on it that stays as it is: a page of one colour
  # is still being drawn.
  local picture=$pictures/$kind-$2.png seen='' before
  for _ in $(seq 240); do
    before=$seen
    import -window "$window" "$picture" 2>/dev/null || true
    seen=$(identify -format '%#' "$picture" 2>/dev/null || true)
    [ "$(colours "$picture")" -lt 40 ] || [ "$seen" != "$before" ] || break
    sleep 0.5
  done
  [ "$(colours "$picture")" -ge 40 ] || fail "the window stays empty"
  xdotool windowclose "$window" 2>/dev/null || true
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 240); do
    [ -e "/proc/$pid" ] || break
    sleep 0.5
  done
  [ ! -e "/proc/$pid" ] || fail "the window does not close"
}

case $kind in
  copy) copy_of_this_machine ;;
  empty) empty_system ;;
  *) fail "copy or empty, not $kind" ;;
esac
mount -t proc proc /proc
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mount -t tmpfs none "$root/tmp"
mount -t tmpfs none "$root/run"
mkdir -p "$root/tmp/.X11-unix" "$root/home/visitor"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" 2>/dev/null || true

inside sh -c 'command -v samovar || command -v samovar-cli' && fail "Samovar was there before"
install_deb "$deb"
said "installed: $(inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB' samovar)"

inside samovar --version >/dev/null || fail "samovar does not start"
inside samovar-cli --version >/dev/null || fail "samovar-cli does not start"
inside desktop-file-validate /usr/share/applications/org.samovar.planner.desktop || fail "desktop file"
appstreamcli validate --no-net "$root/usr/share/metainfo/org.samovar.planner.metainfo.xml" >"$work/log" 2>&1 ||
  { cat "$work/log" >&2; fail "AppStream metadata"; }
inside bash -n /usr/share/bash-completion/completions/samovar-cli
inside zgrep -q 'EVENT ADD' /usr/share/man/man1/samovar-cli.1.gz || fail "the manual has no commands"
inside zgrep -q 'Mozilla Public License' /usr/share/doc/samovar/licences.gz || fail "licences"

planner='/home/visitor/Мои встречи.samovar'
inside samovar-cli --planner "$planner" event add --title 'Rust Night' --start 2030-12-18T19:00 >/dev/null
is "what a planner is" "$(kind_of "$planner")" application/x-samovar
inside cp "$planner" /home/visitor/planner
is "a planner under another name" "$(kind_of /home/visitor/planner)" application/x-samovar
# Another program's SQLite file is not ours.
inside sh -c 'cp "$1" /home/visitor/other && printf \\0\\0\\0\\0 | dd of=/home/visitor/other bs=1 seek=68 conv=notrunc 2>/dev/null' - "$planner"
[ "$(kind_of /home/visitor/other)" != application/x-samovar ] || fail "any SQLite file is taken for a planner"
[[ $(inside gio mime application/x-samovar) == *org.samovar.planner.desktop* ]] || fail "no program opens planners"
double_click "$planner" installed
said "a double click opens the planner in the window"

before=$(sums)
install_deb "$newer"
is "the version after the upgrade" "$(inside dpkg-query -W -f '${Version}' samovar)" \
  "$(dpkg-deb -f "$newer" Version)"
is "data after the upgrade" "$(sums)" "$before"
[[ $(inside samovar-cli --planner "$planner" event list) == *'Rust Night'* ]] || fail "the event is gone after the upgrade"
double_click "$planner" upgraded
said "upgraded to $(dpkg-deb -f "$newer" Version), with the data as it was"

before=$(sums)
mapfile -t files < <(inside dpkg -L samovar)
inside dpkg --purge samovar >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "remove"; }
for file in "${files[@]}"; do
  [ -d "$root$file" ] || [ ! -e "$root$file" ] || fail "$file stays behind"
done
[ "$(kind_of "$planner")" != application/x-samovar ] || fail "the kind of file stays behind"
is "data after the removal" "$(sums)" "$before"
said "removed, with the data left alone"

# The other package: the same programs, put where rpm puts them.
mkdir "$work/rpm"
rpm --root "$work/rpm" --install --nodeps "$rpm" 2>"$work/log" || { cat "$work/log" >&2; fail "install ${rpm##*/}"; }
"$work/rpm/usr/bin/samovar" --version >/dev/null || fail "samovar of the .rpm does not start"
"$work/rpm/usr/bin/samovar-cli" --version >/dev/null || fail "samovar-cli of the .rpm does not start"
for library in libasound.so.2 libwebkit2gtk-4.1.so.0 libgtk-3.so.0; do
  [[ $(rpm -qp --requires "$rpm") == *"$library"* ]] || fail "the .rpm does not ask for $library"
done
inside_deb=$(dpkg-deb --fsys-tarfile "$deb" | tar -t | grep -v '/$' | sed -e 's/^\.//' -e 's/vendor-completions/site-functions/' | sort)
is "files of the .rpm" "$(rpm -qpl "$rpm" | while read -r path; do [ -d "$work/rpm$path" ] || echo "$path"; done | sort)" "$inside_deb"
rpm --root "$work/rpm" --erase --nodeps samovar 2>"$work/log" || { cat "$work/log" >&2; fail "remove the .rpm"; }
[ ! -e "$work/rpm/usr/bin/samovar" ] || fail "the .rpm stays behind"
said "the .rpm holds the same, and goes as it came"
