#!/usr/bin/env bash
# run.sh PROGRAM ARGUMENTS…: runs a program for Windows under Wine, in a Windows of its own
# below target/windows. It is made when it is not there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

export WINEDEBUG=-all
export WINEPREFIX=${SAMOVAR_WINE:-$here/../../target/windows/wine}
wine=/usr/lib/wine/wine64
[ -x "$wine" ] || { echo "Wine is missing. Run: scripts/setup.sh windows" >&2; exit 1; }

if [ ! -e "$WINEPREFIX/ready" ]; then
  mkdir -p "$WINEPREFIX"
  "$wine" wineboot -i >/dev/null 2>&1
  lacking=$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll
  [ -e "$lacking" ] ||
    x86_64-w64-mingw32-gcc -shared -O2 -o "$lacking" "$here/bcryptprimitives.c" -ladvapi32
  touch "$WINEPREFIX/ready"
fi
exec "$wine" "$@"
