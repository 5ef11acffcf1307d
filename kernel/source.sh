#!/usr/bin/env bash
# Prints the folder of an unpacked kernel tree: SOURCE, or Debian's linux-source-6.12, unpacked into OUTDIR when it is not there yet.
# Usage: source.sh OUTDIR [SOURCE]
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
	sed -n 's/^# Usage: /usage: /p' "$0" >&2
	exit 2
fi
for tool in make gcc ld flex bison bc xz; do
	command -v "$tool" >/dev/null || { echo "missing: $tool (kernel/install.sh brings it)" >&2; exit 2; }
done
source=${2:-$1/linux-source-6.12}
if [ ! -f "$source/Kbuild" ]; then
	archive=/usr/src/linux-source-6.12.tar.xz
	[ $# -eq 1 ] || { echo "$source: expected a kernel tree, found no Kbuild in it" >&2; exit 2; }
	[ -f "$archive" ] || { echo "missing: $archive (kernel/install.sh brings it)" >&2; exit 2; }
	echo "unpack $archive" >&2
	mkdir -p "$1"
	# Under another name until it is whole.
	rm -rf "$source.new"
	mkdir "$source.new"
	tar -C "$source.new" --strip-components=1 -xf "$archive"
	mv "$source.new" "$source"
fi
cd "$source" && pwd
