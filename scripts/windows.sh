#!/usr/bin/env bash
# windows.sh [release|debug]: builds samovar.exe and samovar-cli.exe for Windows, on Debian,
# and says where they lie and how large they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

profile=${1:-release}
case $profile in
  release) how=(--release) ;;
  debug) how=() ;;
  *) echo "usage: scripts/windows.sh [release|debug]" >&2; exit 2 ;;
esac

scripts/setup.sh windows
scripts/step.sh "Window: build" npm --prefix ui run --silent build
scripts/step.sh "Programs for Windows, $profile" \
  scripts/windows-cargo.sh build "${how[@]}" -p samovar -p samovar-cli

built=target/windows/x86_64-pc-windows-gnu/$profile
# Comes out of the build, and must lie beside the window's program.
loader=$(find "$built/build" -path '*x64*' -name WebView2Loader.dll -printf '%T@ %p\n' |
  sort -n | tail -n 1 | cut -d ' ' -f 2-)
[ -n "$loader" ] || { echo "WebView2Loader.dll did not come out of the build." >&2; exit 1; }
cp "$loader" "$built/"
for name in samovar.exe samovar-cli.exe WebView2Loader.dll; do
  printf '%8.1f MB  %s\n' "$(stat -c %s "$built/$name" | awk '{ print $1 / 1e6 }')" "$built/$name"
done
