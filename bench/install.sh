#!/usr/bin/env bash
# Installs Debian packages, where that is possible without asking; what needs them says what is missing where it is not.
# Usage: install.sh WHAT-FOR PACKAGE...
set -euo pipefail

what=$1
shift

if ! command -v apt-get >/dev/null; then
	echo "$what: not a Debian (no apt-get); what is missing is left out"
	exit 0
fi

wanted=()
for package in "$@"; do
	status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
	if [ "$status" != "install ok installed" ]; then
		wanted+=("$package")
	fi
done

if [ ${#wanted[@]} -eq 0 ]; then
	echo "$what: all packages are installed"
elif [ "$(id -u)" -ne 0 ]; then
	echo "$what: not root, so not installed: ${wanted[*]}"
elif { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${wanted[@]}"; } >/dev/null 2>&1; then
	echo "$what: installed ${wanted[*]}"
else
	echo "$what: apt-get could not install ${wanted[*]}"
fi
