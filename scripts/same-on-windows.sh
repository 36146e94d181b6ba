#!/usr/bin/env bash
# same-on-windows.sh [LINUX-PROGRAM WINDOWS-PROGRAM]: does a manager's whole job with
# samovar-cli on Linux and under Wine, and compares what both say and write: nine lists,
# headcount, undo, backups, mailings of every kind, answers, chats, every sheet. Then 500
# guests come to a door where the program is killed 50 times. Builds the programs where none
# are named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ $# -eq 2 ]; then
  linux=$1 windows=$2
elif [ $# -eq 0 ]; then
  target=${CARGO_TARGET_DIR:-target}
  linux=$target/debug/samovar-cli
  windows=target/windows/x86_64-pc-windows-gnu/debug/samovar-cli.exe
  scripts/setup.sh windows
  # With the whole workspace, or Typst is built again with other features.
  scripts/step.sh "Program for Linux" cargo build --locked --workspace --bin samovar-cli
  scripts/step.sh "Program for Windows" scripts/windows-cargo.sh build -p samovar-cli
else
  echo "usage: scripts/same-on-windows.sh [LINUX-PROGRAM WINDOWS-PROGRAM]" >&2
  exit 2
fi
exec python3 -B scripts/wine/job.py "$linux" "$windows"
