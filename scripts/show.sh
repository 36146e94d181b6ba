#!/usr/bin/env bash
# show.sh [FOLDER]: plans the sample meetup without a display: calendar files,
# the door list as PDF, and screenshots of the main screens taken from the real
# program on a virtual display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-out}
mkdir -p "$out"

bin=${CARGO_TARGET_DIR:-target}/debug
scripts/step.sh "Build" cargo build --locked --workspace --all-targets
scripts/step.sh "Sample meetup" "$bin/samovar-cli" demo -o "$out"
# The same selection as the tests, so that neither builds Tauri for the other again.
scripts/step.sh "Screenshots" scripts/with-display.sh "$bin/show" "$out"

printf '\nMade in %s:\n' "$(cd "$out" && pwd)"
find "$out" -type f \( -name '*.ics' -o -name '*.pdf' -o -name '*.png' \) | sort | sed 's/^/  /'
