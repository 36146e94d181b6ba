#!/usr/bin/env bash
# bundle.sh release|debug: packs the programs that are built, tries the packages, says
# how large each part is. The same for both: debug only to be tried, in a copy of this
# machine; release to be kept, in target/packages, tried in an empty system.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

profile=${1:?usage: scripts/bundle.sh release|debug}
target=${CARGO_TARGET_DIR:-target}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $profile in
  release) out=$target/packages compress=best where=empty ;;
  debug) out=$work/packages compress=quick where=copy ;;
  *) echo "release or debug, not $profile" >&2; exit 2 ;;
esac
mkdir -p "$out"
rm -f "$out"/*.deb "$out"/*.rpm
COMPRESS=$compress scripts/package.sh "$target/$profile" "$out"
COMPRESS=quick ONLY=deb scripts/package.sh "$target/$profile" "$work/newer" "$version+newer"

packages=("$out"/*.deb "$work"/newer/*.deb "$out"/*.rpm "$target/packages/pictures")
if [ "$(id -u)" -eq 0 ]; then
  scripts/with-display.sh scripts/try-packages.sh "$where" "${packages[@]}"
else
  echo "Trying packages needs root; sudo may ask for your password."
  # shellcheck disable=SC2016 # DISPLAY is that of the virtual display.
  scripts/with-display.sh bash -c \
    'sudo env DISPLAY="$DISPLAY" CARGO_TARGET_DIR="$0" scripts/try-packages.sh "$@"' "$target" "$where" "${packages[@]}"
fi

size() { printf '   %-34s %8s\n' "$1" "$(du -scb "${@:2}" | tail -n 1 | cut -f1 | numfmt --to=iec)"; }
echo
dpkg-deb --extract "$out"/*.deb "$work/installed"
size "the window, samovar" "$work/installed/usr/bin/samovar"
size "  of which the page" ui/dist
size "the terminal, samovar-cli" "$work/installed/usr/bin/samovar-cli"
size "  of each, fonts for paper" crates/samovar-print/fonts/*.?tf
size "icons, manuals, licences, the rest" "$work/installed/usr/share"
for package in "$out"/*.deb "$out"/*.rpm; do size "${package##*/}" "$package"; done
[ "$profile" = debug ] || echo "The packages are in $out"
