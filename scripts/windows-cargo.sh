#!/usr/bin/env bash
# windows-cargo.sh COMMAND ARGUMENTS…: Debian's own cargo, set up to build for Windows. Its
# standard library for Windows is built on the way, from the source that Debian has beside
# the compiler; whatever rustup has installed is left alone. What is built lies below
# target/windows, and programs run under Wine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A standard library of one's own counts as unstable.
export RUSTC_BOOTSTRAP=1
export CARGO_TARGET_DIR=$PWD/target/windows
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=$PWD/scripts/wine/run.sh
# Wishes for the build of Linux.
unset RUSTFLAGS RUSTC RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER RUSTUP_TOOLCHAIN
export PATH=/usr/bin:/bin

command=$1
shift
# `test` also where nothing is tested: programs and tests then share what they are built of,
# and Typst is built once.
exec /usr/bin/cargo "$command" --locked -Zbuild-std=std,panic_unwind,test --target x86_64-pc-windows-gnu "$@"
