#!/usr/bin/env bash
# Reads every shell script for slips; shellcheck where it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts=(scripts/*.sh .ci/run)
for script in "${scripts[@]}"; do
  bash -n "$script"
  [ -x "$script" ] || { echo "$script is not executable: chmod +x $script" >&2; exit 1; }
done
if command -v shellcheck >/dev/null; then
  shellcheck "${scripts[@]}"
fi
