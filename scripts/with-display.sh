#!/usr/bin/env bash
# with-display.sh COMMAND…: runs it on a virtual display of its own, so that
# nothing pops up on (or depends on) the screen somebody is working at.
set -euo pipefail

work=$(mktemp -d)
server=
cleanup() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap cleanup EXIT

# The server picks the number: a fixed one may belong to somebody else.
Xvfb -displayfd 3 -screen 0 1366x900x24 -nolisten tcp \
  3>"$work/display" 2>"$work/errors" &
server=$!
for _ in $(seq 100); do
  [ -s "$work/display" ] && break
  if ! kill -0 "$server" 2>/dev/null; then
    cat "$work/errors" >&2
    exit 1
  fi
  sleep 0.1
done
[ -s "$work/display" ] || { echo "Xvfb did not start within 10 seconds." >&2; exit 1; }

DISPLAY=":$(cat "$work/display")"
export DISPLAY
unset WAYLAND_DISPLAY
export GDK_BACKEND=x11
# No GPU here: sharing buffers with one costs memory and time.
export WEBKIT_DISABLE_DMABUF_RENDERER=1
"$@"
