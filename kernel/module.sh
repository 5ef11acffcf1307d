#!/usr/bin/env bash
# Builds OUTDIR/bench.ko: the same for a kernel whose headers are installed. After insmod, 'bench kernel --module' measures inside it.
# Usage: module.sh OUTDIR [HEADERS]. HEADERS is a kernel's build folder; without it that of the kernel that runs.
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
	sed -n 's/^# Usage: /usage: /p' "$0" >&2
	exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
headers=${2:-/lib/modules/$(uname -r)/build}
[ -d "$headers" ] || { echo "missing: $headers (Debian: apt install linux-headers-$(uname -r))" >&2; exit 2; }

stage=$out/module
rm -rf "$stage"
mkdir "$stage"
"$here/stage.sh" "$stage" module obj-m
make -s -C "$headers" M="$stage" modules
cp "$stage/bench.ko" "$out/bench.ko"
echo "$out/bench.ko"
