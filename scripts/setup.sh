#!/usr/bin/env bash
# setup.sh run|bench|bundle|test|windows: installs what is missing on Debian or Ubuntu, and
# says what it does before it does it. Quick and silent when everything is there.
#   run      what building and running need
#   bench    that, and the peers that speed is measured against
#   bundle   what building needs, and what makes packages and tries them
#   test     that, and what the tests need besides
#   windows  what building for Windows needs, on Debian alone, and Wine to try it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

purpose=${1:-run}
case $purpose in
  run | bench | bundle | test | windows) ;;
  *) echo "usage: scripts/setup.sh run|bench|bundle|test|windows" >&2; exit 2 ;;
esac

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

# version_is_at_least HAVE WANT
version_is_at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

check_toolchains() {
  [ "$purpose" = windows ] || check_rust
  check_node
}

check_rust() {
  local want have
  want=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
  command -v cargo >/dev/null ||
    fail "Rust is missing. Install it from https://rustup.rs (version $want or newer), then run this again."
  have=$(rustc --version | awk '{ print $2 }')
  version_is_at_least "$have" "$want" ||
    fail "Rust $have is too old; Samovar needs $want or newer. Run: rustup update stable"
  if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
    [ "$purpose" != test ] ||
      fail "rustfmt or clippy is missing. Run: rustup component add rustfmt clippy"
  fi
}

check_node() {
  local have
  { command -v node && command -v npm; } >/dev/null ||
    fail "Node.js is missing. Install version 20 or newer from https://nodejs.org, then run this again."
  have=$(node --version | tr -d v)
  version_is_at_least "$have" 20 ||
    fail "Node.js $have is too old; Samovar needs 20 or newer: https://nodejs.org"
}

browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" >/dev/null && return 0
  done
  return 1
}

wanted_packages() {
  if [ "$purpose" = windows ]; then
    # Debian's newest compiler, the source of its standard library, a linker for Windows,
    # and what makes installers; Wine runs what comes out, Python compares it.
    echo rustc-web cargo-web rust-web-src gcc-mingw-w64-x86-64 g++-mingw-w64-x86-64 wine64 nsis
    # OpenSSL is built on the way, which asks for Perl.
    echo build-essential perl python3
    return
  fi
  echo build-essential pkg-config libwebkit2gtk-4.1-dev libasound2-dev libssl-dev libdbus-1-dev
  local headless=()
  # Without a display `make run` drives the window on a virtual one.
  if [ "$purpose" != run ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    headless=(xvfb xauth webkit2gtk-driver fonts-dejavu-core)
  fi
  echo "${headless[@]}"
  if [ "$purpose" = bundle ] || [ "$purpose" = test ]; then
    # What makes packages, what a desktop reads of them, and a look at the window.
    echo dpkg-dev rpm appstream desktop-file-utils shared-mime-info libglib2.0-bin xdotool imagemagick
  fi
  if [ "$purpose" = bundle ]; then
    # A system with nothing in it.
    echo debootstrap
  fi
  if [ "$purpose" = bench ] || [ "$purpose" = test ]; then
    # Writers and readers of calendars and sheets, beside which ours are measured; and a
    # keyboard at the display, which is the scanner at the door.
    echo libical-dev python3 python3-venv xdotool x11-xkb-utils
  fi
  if [ "$purpose" = test ]; then
    # What a screen reader hears and finds.
    echo dbus at-spi2-core gir1.2-atspi-2.0 python3-gi
    echo poppler-utils zbar-tools fonts-inter fonts-noto-core
    # What calendars are checked with: the zones of the system, a calendar from a
    # terminal, and the parsers of scripts/calendar-peers.sh.
    echo tzdata khal
    # Ubuntu's package of this name only fetches a snap; see below.
    if ! browser && ! is_ubuntu; then echo chromium; fi
    # A guest's own calendar, which takes in what we prepare. (Ubuntu's is a snap.)
    if ! is_ubuntu; then echo thunderbird; fi
  fi
}

is_ubuntu() { grep -qs '^ID=ubuntu' /etc/os-release; }

missing_packages() {
  local package state
  for package in $(wanted_packages); do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || echo "$package"
  done
}

# Other systems have no compiler that brings the source of its library along.
check_debian() {
  [ "$purpose" = windows ] || return 0
  grep -qs '^ID=debian' /etc/os-release ||
    fail "Building for Windows is set up on Debian only. On Windows itself, with Rust and Node.js there:" \
      "  npm --prefix ui ci && npm --prefix ui run build" \
      "  cargo build --release -p samovar -p samovar-cli"
}

install_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    pkg-config --exists webkit2gtk-4.1 2>/dev/null ||
      say "This script knows Debian and Ubuntu only. Here you need, by their Debian names:" \
        "  $(wanted_packages | xargs)"
    return
  fi
  local missing root=()
  mapfile -t missing < <(missing_packages)
  [ "${#missing[@]}" -gt 0 ] || return 0

  say "Missing: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "Installing them needs root. Run as root:" \
        "  apt-get install --no-install-recommends ${missing[*]}"
    say "Installing them with apt-get; sudo may ask for your password."
    root=(sudo)
  else
    say "Installing them with apt-get."
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

check_browser() {
  [ "$purpose" = test ] || return 0
  browser ||
    fail "The screen checks need Chromium or Chrome, which apt cannot give here." \
      "Run: snap install chromium   (or install Google Chrome; or set CHROMIUM to its path)"
}

install_node_modules() {
  local lock=ui/package-lock.json done=ui/node_modules/.package-lock.json
  if [ ! -e "$done" ] || [ "$lock" -nt "$done" ]; then
    say "Installing the window's packages with npm."
    npm --prefix ui ci --no-audit --no-fund --loglevel=error
  fi
}

install_calendar_peers() {
  [ "$purpose" = test ] || return 0
  scripts/zone-peer.sh
  scripts/calendar-peers.sh
}

check_debian
check_toolchains
install_packages
check_browser
install_node_modules
install_calendar_peers
