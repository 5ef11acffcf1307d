#!/usr/bin/env bash
# Builds libbenchpeers.so, bench-peers-test and, where Google Benchmark is, bench-google into the directory given.
# One line per thing that is missing; without compiler or cmake it says so and is content, since the rows are skipped then.
set -euo pipefail

if [ $# -ne 1 ]; then
	echo "usage: $0 OUTDIR" >&2
	exit 2
fi

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out_dir=$1

for tool in cmake cc c++ make; do
	if ! command -v "$tool" >/dev/null; then
		echo "missing: $tool, so native contenders are not built (install.sh brings it)"
		exit 0
	fi
done

mkdir -p "$out_dir"
configured=$(cmake -S "$source_dir" -B "$out_dir" -G "Unix Makefiles")
grep -o 'missing: .*' <<<"$configured" || true
cmake --build "$out_dir" -- --quiet --no-print-directory >"$out_dir/build.log" 2>&1 || {
	cat "$out_dir/build.log" >&2
	exit 1
}
