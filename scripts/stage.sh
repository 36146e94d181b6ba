#!/usr/bin/env bash
# stage.sh PROGRAMS PREFIX VERSION: puts the two programs out of the folder PROGRAMS, and all
# that belongs to them on a Linux desktop, below the folder PREFIX: the one tree of which
# every package is made (/usr of a .deb and a .rpm, /app of a Flatpak).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -eq 3 ] || { echo "usage: scripts/stage.sh PROGRAMS PREFIX VERSION" >&2; exit 2; }
programs=$(realpath "$1")
mkdir -p "$2"
prefix=$(realpath "$2")
version=$3
share=$prefix/share
# Packed again, the same programs come to the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

put() { install -D -m 644 "$1" "$2"; }
gzipped() { install -d "$(dirname "$2")"; gzip -9n <"$1" >"$2"; chmod 644 "$2"; }

for name in samovar samovar-cli; do
  install -D -m 755 "$programs/$name" "$prefix/bin/$name"
  strip --strip-unneeded "$prefix/bin/$name"
done

put packaging/org.samovar.planner.desktop "$share/applications/org.samovar.planner.desktop"
put packaging/org.samovar.planner.mime.xml "$share/mime/packages/org.samovar.planner.xml"
sed "s/@RELEASE@/version=\"$version\" date=\"$day\"/" packaging/org.samovar.planner.metainfo.xml >"$work/metainfo"
put "$work/metainfo" "$share/metainfo/org.samovar.planner.metainfo.xml"
for size in 16 32 48 64 128 256 512; do
  put "icons/${size}x$size.png" "$share/icons/hicolor/${size}x$size/apps/org.samovar.planner.png"
done
put icons/samovar.svg "$share/icons/hicolor/scalable/apps/org.samovar.planner.svg"

"$prefix/bin/samovar-cli" manual >"$work/manual"
gzipped "$work/manual" "$share/man/man1/samovar-cli.1.gz"
gzipped packaging/samovar.1 "$share/man/man1/samovar.1.gz"
gzipped packaging/ru/samovar.1 "$share/man/ru/man1/samovar.1.gz"

install -d "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
"$prefix/bin/samovar-cli" completions bash >"$share/bash-completion/completions/samovar-cli"
"$prefix/bin/samovar-cli" completions zsh >"$share/zsh/vendor-completions/_samovar-cli"
"$prefix/bin/samovar-cli" completions fish >"$share/fish/vendor_completions.d/samovar-cli.fish"

{
  echo "Samovar $version"
  echo
  echo "Licensed under either of MIT or Apache-2.0, as you choose. What it is built of"
  echo "has licences of its own: licences.gz beside this holds each text in full, that of"
  echo "Apache-2.0 too, which Debian keeps as /usr/share/common-licenses/Apache-2.0."
  echo
  cat LICENSE-MIT
} >"$work/copyright"
put "$work/copyright" "$share/doc/samovar/copyright"
node scripts/licence-texts.mjs "$work/licences"
gzipped "$work/licences" "$share/doc/samovar/licences.gz"
gzipped CHANGELOG.md "$share/doc/samovar/NEWS.gz"
find "$prefix" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
