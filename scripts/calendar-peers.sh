#!/usr/bin/env bash
# calendar-peers.sh: installs the calendar parsers of others, under target/, for
# the tests of what Samovar writes: python icalendar, vobject and ics, libical,
# ical.js and node-ical, around the strict checker of ../shared. Without that
# checker, or without a network, it says so, and the tests say what they skip.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

checker=../shared/tools
peers=${CARGO_TARGET_DIR:-target}/calendar-peers
[ -e "$checker/check_ics.py" ] || exit 0
# The list is its own version: a change of it installs anew.
wanted='icalendar==7.3.0 vobject==0.9.9 ics==0.7.3 python-dateutil==2.9.0.post0
ical.js@2.2.1 node-ical@0.27.2'
if [ -e "$peers/installed" ] && [ "$(cat "$peers/installed")" = "$wanted" ] &&
  cmp -s "$checker/check_ics.py" "$peers/tools/check_ics.py"; then
  exit 0
fi

printf '%s\n' "Installing the calendar parsers of others under $peers."
rm -rf "$peers"
mkdir -p "$peers"
cp -r "$checker" "$peers/tools"
chmod -R u+w "$peers/tools"
python_packages=$(head -n 1 <<<"$wanted")
node_packages=$(tail -n 1 <<<"$wanted")
# shellcheck disable=SC2086 # lists of words
if python3 -m venv "$peers/venv" &&
  "$peers/venv/bin/pip" install --quiet --disable-pip-version-check $python_packages &&
  npm install --prefix "$peers/tools/ics-peers" --no-save --no-audit --no-fund --loglevel=error $node_packages &&
  cc "$peers/tools/ics-peers/libical_check.c" -lical -o "$peers/tools/ics-peers/libical_check"; then
  printf '%s\n' "$wanted" >"$peers/installed"
else
  printf '%s\n' "Not all of them could be installed; the tests that need them will say so." >&2
  rm -rf "$peers"
fi
