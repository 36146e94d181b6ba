#!/usr/bin/env bash
# package.sh PROGRAMS OUT [VERSION]: packs the two programs out of the folder PROGRAMS
# with all that belongs to them into OUT: one tree, and of it a .deb and a .rpm.
# COMPRESS=quick for packages that are only tried and thrown away; ONLY=deb for one.
# SAMOVAR_MAINTAINER="Name <address>" says who answers for the packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -ge 2 ] || { echo "usage: scripts/package.sh PROGRAMS OUT [VERSION]" >&2; exit 2; }
programs=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
version=${3:-$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)}
# Nobody reads mail under .invalid; whoever publishes packages names themselves.
maintainer=${SAMOVAR_MAINTAINER:-The Samovar contributors <contributors@samovar.invalid>}
# Packed again, the same programs come to the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)

case ${COMPRESS:-best} in
  quick) deb_compression=(-Zgzip -z1) payload=w1.gzdio ;;
  best) deb_compression=(-Zxz) payload=w7.xzdio ;;
  *) echo "COMPRESS is quick or best" >&2; exit 2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Where dpkg-shlibdeps looks for it.
stage=$work/source/debian/samovar
share=$stage/usr/share

put() { install -D -m 644 "$1" "$2"; }
gzipped() { install -d "$(dirname "$2")"; gzip -9n <"$1" >"$2"; chmod 644 "$2"; }

stage_tree() {
  local name size
  for name in samovar samovar-cli; do
    install -D -m 755 "$programs/$name" "$stage/usr/bin/$name"
    strip --strip-unneeded "$stage/usr/bin/$name"
  done

  put packaging/org.samovar.planner.desktop "$share/applications/org.samovar.planner.desktop"
  put packaging/org.samovar.planner.mime.xml "$share/mime/packages/org.samovar.planner.xml"
  sed "s/@RELEASE@/version=\"$version\" date=\"$day\"/" packaging/org.samovar.planner.metainfo.xml >"$work/metainfo"
  put "$work/metainfo" "$share/metainfo/org.samovar.planner.metainfo.xml"
  for size in 16 32 48 64 128 256 512; do
    put "icons/${size}x$size.png" "$share/icons/hicolor/${size}x$size/apps/org.samovar.planner.png"
  done
  put icons/samovar.svg "$share/icons/hicolor/scalable/apps/org.samovar.planner.svg"

  "$stage/usr/bin/samovar-cli" manual >"$work/manual"
  gzipped "$work/manual" "$share/man/man1/samovar-cli.1.gz"
  gzipped packaging/samovar.1 "$share/man/man1/samovar.1.gz"
  gzipped packaging/ru/samovar.1 "$share/man/ru/man1/samovar.1.gz"

  install -d "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
  "$stage/usr/bin/samovar-cli" completions bash >"$share/bash-completion/completions/samovar-cli"
  "$stage/usr/bin/samovar-cli" completions zsh >"$share/zsh/vendor-completions/_samovar-cli"
  "$stage/usr/bin/samovar-cli" completions fish >"$share/fish/vendor_completions.d/samovar-cli.fish"

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
  gzipped "$licences" "$share/doc/samovar/licences.gz"
  gzipped CHANGELOG.md "$share/doc/samovar/NEWS.gz"
  find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# What the programs load, by the names of the packages that bring it here. Newer
# releases renamed some of them (libasound2t64); either name will do.
depends() {
  printf 'Source: samovar\n\nPackage: samovar\nArchitecture: any\n' >"$work/source/debian/control"
  local found
  found=$(cd "$work/source" && dpkg-shlibdeps -O -e"$stage/usr/bin/samovar" -e"$stage/usr/bin/samovar-cli")
  sed -n 's/^shlibs:Depends=//p' <<<"$found" | sed 's/, /\n/g' |
    sed -E -e 's/^([a-z0-9.+-]+)t64( .*)?$/\1t64\2 | \1\2/;t' \
      -e 's/^(libasound2|libglib2\.0-0|libgtk-3-0)( .*)?$/\1\2 | \1t64\2/' | paste -sd, | sed 's/,/, /g'
}

make_deb() {
  local architecture control=$stage/DEBIAN/control
  architecture=$(dpkg --print-architecture)
  local depends size
  # By this folder dpkg-shlibdeps knows that the programs lie in a package.
  install -d "$stage/DEBIAN"
  depends=$(depends)
  [ -n "$depends" ] || { echo "dpkg-shlibdeps found nothing that the programs load." >&2; exit 1; }
  size=$(du -sk --apparent-size "$stage/usr" | cut -f1)
  sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
    -e "s|@MAINTAINER@|$maintainer|" -e "s/@DEPENDS@/${depends//\//\\/}/" packaging/control >"$control"
  (cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
  chmod 644 "$control" "$stage/DEBIAN/md5sums"
  dpkg-deb --root-owner-group "${deb_compression[@]}" --build "$stage" \
    "$out/samovar_${version}_$architecture.deb" >/dev/null
  rm -r "$stage/DEBIAN"
}

make_rpm() {
  rpmbuild -bb --quiet \
    --define "_topdir $work/rpm" --define "_rpmdir $out" \
    --define "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
    --define "samovar_stage $stage" --define "samovar_version $version" \
    --define "samovar_maintainer $maintainer" --define "payload $payload" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    packaging/samovar.spec
}

licences=$work/licences
node scripts/licence-texts.mjs "$licences"
stage_tree
make_deb
[ "${ONLY:-}" = deb ] || make_rpm
