#!/usr/bin/env bash
# test-windows.sh: builds the tests of everything but the window for Windows, and runs them
# under Wine. What Wine can't is named below, with the reason; tests that need a program of
# Linux say so themselves and pass over.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A line each: the test, then why not. None so far.
not_under_wine=''

scripts/setup.sh windows

packages=(-p samovar-tests)
tests=(--test slices --test planner_file)
for crate in crates/*; do
  packages+=(-p "$(basename "$crate")")
  for test in "$crate"/tests/*.rs "$crate"/tests/*/main.rs; do
    [ -e "$test" ] || continue
    name=$(basename "$test" .rs)
    [ "$name" != main ] || name=$(basename "$(dirname "$test")")
    tests+=(--test "$name")
  done
done
skips=()
while read -r name why; do
  [ -n "$name" ] || continue
  echo "Not under Wine: $name ($why)"
  skips+=(--skip "$name")
done <<<"$not_under_wine"

# The programs that tests start, with the features that the tests are built with.
scripts/step.sh "Programs for Windows, for tests" scripts/windows-cargo.sh build "${packages[@]}"
scripts/step.sh "Tests for Windows" \
  scripts/windows-cargo.sh test --no-run "${packages[@]}" --lib --bins "${tests[@]}"
scripts/step.sh "Tests under Wine" \
  scripts/windows-cargo.sh test --no-fail-fast "${packages[@]}" --lib --bins "${tests[@]}" -- "${skips[@]}"
