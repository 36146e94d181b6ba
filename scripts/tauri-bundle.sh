#!/usr/bin/env bash
# tauri-bundle.sh KIND…: packs with Tauri's own bundler what there is no recipe of ours for:
# `app dmg` on a Mac, `appimage` on Linux. Both programs are in it; what else belongs to it
# stands in tauri.conf.json. The bundler comes by npm, and for an AppImage its tools from
# where they are published: this needs a network, and was never run.
# On a Mac, APPLE_SIGNING_IDENTITY and what goes with it sign for whoever has the keys.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -ge 1 ] || { echo "usage: scripts/tauri-bundle.sh KIND…" >&2; exit 2; }
# Configuration names what is packed from there.
unset CARGO_TARGET_DIR
# Of the same release as the page's half of Tauri.
version=$(sed -n 's/.*"@tauri-apps\/api": "\(.*\)".*/\1/p' ui/package.json)

cargo build --locked --release -p samovar-cli
IFS=,
npx --yes "@tauri-apps/cli@$version" build --bundles "$*" -- --locked
