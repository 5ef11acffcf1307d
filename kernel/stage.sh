#!/usr/bin/env bash
# Fills FOLDER with links to all that runs inside a kernel, a list of its contenders, and a Makefile for Kbuild.
# Usage: stage.sh FOLDER ENTRY MAKE. ENTRY is the source in scene that begins: uml or module; MAKE is how it is linked: obj-y or obj-m.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
native=$(cd "$here/../bench/Peers/native" && pwd)
stage=$1 entry=$2 make=$3

ln -s "$native/floor.c" "$native"/twins/*.c "$here"/scene/{scene,memory}.c "$stage"/
ln -s "$here/scene/$entry.c" "$stage/bench_$entry.c"
for own in "$here"/own/*.c; do
	ln -s "$own" "$stage/linux_$(basename "$own")"
done
bash "$here/contenders.sh" "$stage"/*.c >"$stage/contenders.c"
objects=()
for file in "$stage"/*.c; do
	objects+=("$(basename "${file%.c}").o")
done
{
	echo "ccflags-y := -I$here/shim -I$here/own -I$here/lift -I$here/scene -I$native/include -Wno-declaration-after-statement"
	echo "$make := bench.o"
	echo "bench-y := ${objects[*]}"
	echo "OBJECT_FILES_NON_STANDARD := y" # objtool does not know that abort() never returns
} >"$stage/Makefile"
