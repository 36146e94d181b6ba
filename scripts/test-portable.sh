#!/usr/bin/env bash
# test-portable.sh: the tests that ask for no window, no Linux desktop and no other program
# of Linux: for a machine with Windows or macOS. On Linux `make test` runs these and the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The terminal's tests start the program as it is built.
cargo build --locked -p samovar-cli
cargo test --locked -p samovar-core -p samovar-ical -p samovar-import -p samovar-mail \
  -p samovar-markup -p samovar-schedule -p samovar-chat -p samovar-share -p samovar-print \
  -p samovar-zone -p samovar-i18n -p samovar-cli
cargo test --locked -p samovar-tests --test slices --test planner_file
