#!/usr/bin/env bash
# windows-installer.sh PROGRAMS OUT [VERSION]: packs samovar.exe, samovar-cli.exe and, where
# the build made one, WebView2Loader.dll out of the folder PROGRAMS into
# OUT/samovar-VERSION-setup.exe. Needs makensis (NSIS 3.08 or newer); downloads nothing.
# TARGET names what the programs were built for; LICENCES a file of licence texts that is
# there already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -ge 2 ] || { echo "usage: scripts/windows-installer.sh PROGRAMS OUT [VERSION]" >&2; exit 2; }
mkdir -p "$2"
programs=$(cd "$1" && pwd)
out=$(cd "$2" && pwd)
version=${3:-$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)}
target=${TARGET:-x86_64-pc-windows-gnu}

for name in samovar.exe samovar-cli.exe; do
  [ -f "$programs/$name" ] || { echo "$name is not in $programs: build it first." >&2; exit 1; }
done
command -v makensis >/dev/null ||
  { echo "makensis is missing. On Debian: apt-get install nsis; on Windows: https://nsis.sourceforge.io" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${LICENCES:-}" ]; then
  LICENCES=$work/texts
  node scripts/licence-texts.mjs "$LICENCES" "$target"
fi
{
  echo "Samovar $version is licensed under either of MIT, which follows, or Apache-2.0, as you"
  echo "choose. What it is built of has licences of its own: they stand below."
  echo
  cat LICENSE-MIT "$LICENCES"
} >"$work/copyright"

# As makensis on Windows wants its paths; elsewhere they are its own already.
native() { if command -v cygpath >/dev/null; then cygpath -w "$1"; else printf '%s' "$1"; fi; }

name=samovar-$version-setup.exe
# Windows counts in four numbers: 1.2.0-beta.3 is 1.2.0.0 to it.
numbers=${version%%[-+]*}.0
defines=(
  "-DPROGRAMS=$(native "$programs")" "-DLICENCES=$(native "$work/copyright")" "-DVERSION=$version"
  "-DNUMBERS=$numbers" "-DICONS=$(native "$PWD/icons")"
  "-DOUT=$(native "$work/$name")"
)
[ ! -f "$programs/WebView2Loader.dll" ] || defines+=(-DLOADER)
# Debian's makensis makes 64-bit installers, the usual one for Windows 32-bit ones, which
# run there as well.
[ ! -e /usr/share/nsis/Stubs/lzma_solid-amd64-unicode ] || defines+=(-DAMD64)

makensis -V2 -WX -INPUTCHARSET UTF8 "${defines[@]}" "$(native "$PWD/scripts/windows-installer.nsi")"
# It takes minutes, and half an installer looks like a whole one until it is run.
mv "$work/$name" "$out/$name"
echo "$out/$name"
