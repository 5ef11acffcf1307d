#!/usr/bin/env bash
# Installs what the native contenders are built with, where that is possible without asking; otherwise their rows are skipped.
set -euo pipefail

packages=(cmake make g++ libboost-dev libabsl-dev libjudy-dev libcmph-dev libbenchmark-dev)

if ! command -v apt-get >/dev/null; then
	echo "native contenders: not a Debian (no apt-get); what is missing is left out"
	exit 0
fi

wanted=()
for package in "${packages[@]}"; do
	status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
	if [ "$status" != "install ok installed" ]; then
		wanted+=("$package")
	fi
done

if [ ${#wanted[@]} -eq 0 ]; then
	echo "native contenders: all packages are installed"
elif [ "$(id -u)" -ne 0 ]; then
	echo "native contenders: not root, so not installed: ${wanted[*]}"
elif { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${wanted[@]}"; } >/dev/null 2>&1; then
	echo "native contenders: installed ${wanted[*]}"
else
	echo "native contenders: apt-get could not install ${wanted[*]}"
fi
