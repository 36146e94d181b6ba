#!/usr/bin/env bash
# step.sh TITLE COMMAND…: says what begins, runs it, says how long it took.
set -euo pipefail

title=$1
shift
printf '\n== %s\n' "$title"
start=$SECONDS
if "$@"; then
  printf '== %s: done in %d s\n' "$title" $((SECONDS - start))
else
  code=$?
  printf '== %s: FAILED after %d s\n' "$title" $((SECONDS - start)) >&2
  exit "$code"
fi
