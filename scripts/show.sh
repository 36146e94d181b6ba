#!/usr/bin/env bash
# show.sh [FOLDER]: plans the sample meetup without a display: calendar files,
# the door list as PDF, and screenshots of the main screens taken from the real
# program on a virtual display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-out}
mkdir -p "$out"

bin=${CARGO_TARGET_DIR:-target}/debug
scripts/step.sh "Build" cargo build --locked -p samovar -p samovar-cli -p samovar-tests
scripts/step.sh "Sample meetup" "$bin/samovar-cli" demo -o "$out"
# Not `cargo run`: with one package chosen it would build Tauri's crates again.
scripts/step.sh "Screenshots" scripts/with-display.sh "$bin/show" "$out"

printf '\nMade in %s:\n' "$(cd "$out" && pwd)"
find "$out" -type f \( -name '*.ics' -o -name '*.pdf' -o -name '*.png' \) | sort | sed 's/^/  /'
