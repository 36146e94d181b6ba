#!/usr/bin/env bash
# Reads every shell script for slips; shellcheck where it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts=(scripts/*.sh scripts/wine/*.sh .ci/run)
for script in "${scripts[@]}"; do
  bash -n "$script"
  [ -x "$script" ] || { echo "$script is not executable: chmod +x $script" >&2; exit 1; }
done
# What is written in Python, for slips of the same kind.
for script in scripts/wine/*.py; do
  python3 -B -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read())' "$script"
done
if command -v shellcheck >/dev/null; then
  shellcheck "${scripts[@]}"
fi
