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

case ${COMPRESS:-best} in
  quick) deb_compression=(-Zgzip -z1) payload=w1.gzdio ;;
  best) deb_compression=(-Zxz) payload=w7.xzdio ;;
  *) echo "COMPRESS is quick or best" >&2; exit 2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Where dpkg-shlibdeps looks for it.
stage=$work/source/debian/samovar

# What the programs load, by the names of the packages that bring it here. Newer
# releases renamed some of them (libasound2t64); either name will do.
depends() {
  printf 'Source: samovar\n\nPackage: samovar\nArchitecture: any\n' >"$work/source/debian/control"
  local found
  found=$(cd "$work/source" && dpkg-shlibdeps -O -e"$stage/usr/bin/samovar" -e"$stage/usr/bin/samovar-cli")
  sed -n 's/^shlibs:Depends=//p' <<<"$found" | sed 's/, /\n/g' |
    sed -E -e 's/^([a-z0-9.+-]+)t64( .*)?$/\1t64\2 | \1\2/;t' \
      -e 's/^(libasound2|libglib2\.0-0|libgtk-3-0|libssl3)( .*)?$/\1\2 | \1t64\2/' | paste -sd, | sed 's/,/, /g'
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

scripts/stage.sh "$programs" "$stage/usr" "$version"
make_deb
[ "${ONLY:-}" = deb ] || make_rpm
