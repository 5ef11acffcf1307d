#!/usr/bin/env bash
# Builds OUTDIR/linux: User Mode Linux, a kernel that is a program, with the kernel's own structures, the twins and the KUnit suite in it.
# Usage: uml.sh [--kasan] OUTDIR SOURCE. SOURCE is an unpacked kernel tree, which stays as it is. --kasan builds OUTDIR/linux-kasan.
set -euo pipefail

kasan=
if [ "${1:-}" = --kasan ]; then
	kasan=-kasan
	shift
fi
if [ $# -ne 2 ]; then
	sed -n 's/^# Usage: /usage: /p' "$0" >&2
	exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
native=$(cd "$here/../bench/Peers/native" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
source=$(cd "$2" && pwd)

# The tree, by links, with one folder more in lib.
tree=$out/tree
objects=$out/uml$kasan
rm -rf "$tree"
mkdir -p "$tree" "$objects"
ln -s "$source"/* "$source"/.[a-z]* "$tree"/
rm "$tree/lib"
cp -as "$source/lib" "$tree/lib"
rm "$tree"/lib/{Makefile,Kconfig}
cp "$source"/lib/{Makefile,Kconfig} "$tree/lib/"
echo 'obj-y += bench/' >>"$tree/lib/Makefile"
printf '\nconfig BENCH\n\tdef_bool y\n\tselect INTERVAL_TREE\n\tselect XARRAY_MULTI\n' >>"$tree/lib/Kconfig"
stage=$tree/lib/bench
mkdir "$stage"
ln -s "$native/floor.c" "$native"/twins/*.c "$here"/scene/{scene,memory,uml}.c "$here"/lift/*.c "$stage"/
for own in "$here"/own/*.c; do
	ln -s "$own" "$stage/linux_$(basename "$own")"
done
bash "$here/contenders.sh" "$native"/{floor,twins/*}.c "$here"/own/*.c >"$stage/contenders.c"
{
	echo "ccflags-y := -I$here/shim -I$here/own -I$here/lift -I$here/scene -I$native/include -Wno-declaration-after-statement"
	for file in "$stage"/*.c; do
		echo "obj-y += $(basename "${file%.c}").o"
	done
} >"$stage/Makefile"

kernel() {
	make -s -C "$tree" O="$objects" ARCH=um SUBARCH=x86_64 -j"$(nproc)" "$@"
}
if [ ! -f "$objects/configured$kasan" ]; then
	kernel tinyconfig
	"$source/scripts/config" --file "$objects/.config" -e PRINTK -e STDERR_CONSOLE -e CC_OPTIMIZE_FOR_PERFORMANCE -d CC_OPTIMIZE_FOR_SIZE \
		-e KUNIT \
		${kasan:+-e KASAN -e STACKTRACE -e DEBUG_KERNEL -e DEBUG_LIST -e PROVE_RCU -e PROVE_LOCKING -e LOCKDEP -e DEBUG_ATOMIC_SLEEP}
	kernel olddefconfig
	touch "$objects/configured$kasan"
fi
kernel linux
ln -f "$objects/linux" "$out/linux$kasan"
echo "$out/linux$kasan"
