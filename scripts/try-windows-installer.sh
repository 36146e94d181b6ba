#!/usr/bin/env bash
# try-windows-installer.sh SETUP NEWER: under Wine, in a Windows with nothing in it: installs,
# starts samovar-cli.exe from where it was put, looks at what a double click opens, refuses to
# upgrade a program that runs, upgrades, removes, and compares what is the user's.
# NEWER is an installer of the same programs with a higher version.
set -euo pipefail

[ $# -eq 2 ] || { echo "usage: scripts/try-windows-installer.sh SETUP NEWER" >&2; exit 2; }
setup=$(realpath "$1")
newer=$(realpath "$2")
wine=$(dirname "$(realpath "${BASH_SOURCE[0]}")")/wine/run.sh
work=$(mktemp -d)
export SAMOVAR_WINE=$work/windows
running=
cleanup() {
  [ -z "$running" ] || kill "$running" 2>/dev/null || true
  "$wine" wineboot --kill >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

fail() { printf 'Installer under Wine: %s\n' "$*" >&2; exit 1; }
# What Windows knows: one value, "" for the key's own.
value() {
  local which=(/ve)
  [ -z "${2:-}" ] || which=(/v "$2")
  "$wine" reg query "$1" "${which[@]}" 2>/dev/null | tr -d '\r' | sed -n 's/.*REG_[A-Z]* *//p'
}
has() { "$wine" reg query "$1" >/dev/null 2>&1; }
# Waits a while for what Windows does in a process of its own.
until_gone() { for _ in $(seq 50); do [ -e "$1" ] || return 0; sleep 0.2; done; fail "$1 is still there"; }

home=$SAMOVAR_WINE/drive_c/users/$(id -un)
programs=$home/AppData/Local/Programs/Samovar
remove='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Samovar'
classes='HKCU\Software\Classes'

# Makes the Windows.
"$wine" cmd /c ver >/dev/null
# What is the user's, before there is a program.
mkdir -p "$home/Documents/Samovar" "$home/AppData/Roaming/samovar" "$home/AppData/Local/org.samovar.planner/logs"
echo planner >"$home/Documents/Samovar/planner.samovar"
echo backup >"$home/Documents/Samovar/planner backups"
echo '{}' >"$home/AppData/Roaming/samovar/laptop.json"
echo log >"$home/AppData/Local/org.samovar.planner/logs/samovar.log"
theirs() { (cd "$home" && sha256sum "Documents/Samovar/"* AppData/Roaming/samovar/* AppData/Local/org.samovar.planner/logs/*); }
theirs >"$work/before"

"$wine" "$setup" /S || fail "it did not install"
for name in samovar.exe samovar-cli.exe licences.txt uninstall.exe; do
  [ -f "$programs/$name" ] || fail "$name is not there"
done
[ -f "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Samovar.lnk" ] || fail "nothing in the start menu"
said=$("$wine" "$programs/samovar-cli.exe" --version | tr -d '\r') || fail "samovar-cli.exe does not start"
version=$(value "$remove" DisplayVersion)
case $said in *"$version"*) ;; *) fail "it says it is $version, the program says $said" ;; esac
kind=$(value "$classes\\.samovar")
[ "$kind" = Samovar.Planner ] || fail "a planner is of the kind '$kind'"
opens=$(value "$classes\\$kind\\shell\\open\\command")
case $opens in *'\Programs\Samovar\samovar.exe" "%1"') ;; *) fail "a double click calls '$opens'" ;; esac
has "$classes\\.csv" && fail "lists were taken from the program they belong to"

# samovar-cli answers on its input as long as that is open.
mkfifo "$work/input"
"$wine" "$programs/samovar-cli.exe" --planner "Z:$work/running.samovar" pipe <"$work/input" >/dev/null 2>&1 &
running=$!
exec 3>"$work/input"
for _ in $(seq 150); do
  [ ! -e "$work/running.samovar" ] || break
  sleep 0.2
done
[ -e "$work/running.samovar" ] || fail "samovar-cli.exe opens no planner"
before=$(sha256sum "$programs/samovar-cli.exe")
"$wine" "$newer" /S && fail "it went over a program that runs"
[ "$(sha256sum "$programs/samovar-cli.exe")" = "$before" ] || fail "a program that runs was changed"
[ "$(value "$remove" DisplayVersion)" = "$version" ] || fail "half an upgrade"
exec 3>&-
wait "$running" || true
running=

"$wine" "$newer" /S || fail "it did not upgrade"
[ "$(value "$remove" DisplayVersion)" != "$version" ] || fail "the upgrade left the version $version"

echo mine >"$programs/mine.txt"
"$wine" "$programs/uninstall.exe" /S
until_gone "$programs/uninstall.exe"
for name in samovar.exe samovar-cli.exe WebView2Loader.dll licences.txt; do
  [ ! -e "$programs/$name" ] || fail "$name was left"
done
[ -f "$programs/mine.txt" ] || fail "a file of the user's was removed"
for key in "$remove" "$classes\\.samovar" "$classes\\Samovar.Planner" "$classes\\Applications\\samovar.exe"; do
  has "$key" && fail "$key was left"
done
theirs | diff "$work/before" - || fail "what is the user's is not what it was"
echo "Installed, started, not upgraded while it ran, upgraded and removed; what is the user's stayed."
