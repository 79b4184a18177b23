#!/usr/bin/env bash
# Unpacks an image's archive and runs it as a cluster would: as an ordinary user, on a root that cannot be written, /tmp apart.
# Usage: run.sh ARCHIVE FOLDER; the service's settings are in the environment.
set -euo pipefail
archive=$1 folder=$2
mkdir -p "$folder/layout" "$folder/root/proc" "$folder/root/dev"
tar -xf "$archive" -C "$folder/layout"
layers=$(grep -o '"Layers":\[[^]]*' "$folder/layout/manifest.json" | grep -o 'blobs/sha256/[0-9a-f]*')
for layer in $layers; do tar -xzf "$folder/layout/$layer" -C "$folder/root" --no-same-owner; done
config=$(grep -o '"Config":"[^"]*' "$folder/layout/manifest.json" | cut -d '"' -f 4)
read -ra entrypoint < <(tr -d '\n' < "$folder/layout/$config" | grep -o '"Entrypoint":\[[^]]*' | sed 's/.*\[//; s/[",]/ /g')
grep -q '"User":"10001:10001"' "$folder/layout/$config"
if [[ $EUID -eq 0 ]]; then own=(-m) user=(--userspec=10001:10001); else own=(-Urm) user=(); fi
# shellcheck disable=SC2016
exec unshare "${own[@]}" bash -ec '
  root=$1; shift
  mount --bind "$root" "$root"
  mount --rbind /dev "$root/dev"
  mount --rbind /proc "$root/proc"
  mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
  mount -o remount,bind,ro "$root"
  exec chroot "$@"' bash "$folder/root" "${user[@]}" "$folder/root" "${entrypoint[@]}"
