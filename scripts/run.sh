#!/usr/bin/env bash
# Builds the program and opens its window; without a display, shows what it does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  # The same selection as `make test`, so that neither builds Tauri again.
  scripts/step.sh "Build" cargo build --locked --workspace --all-targets
  exec "${CARGO_TARGET_DIR:-target}/debug/samovar" "$@"
fi

echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set),"
echo "so Samovar runs on a virtual one and leaves what it made in out/."
exec scripts/show.sh out
