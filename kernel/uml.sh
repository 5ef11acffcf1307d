#!/usr/bin/env bash
# Builds OUTDIR/linux: User Mode Linux, a kernel that is a program, with the kernel's own structures, the twins and the KUnit suite in it.
# With --kasan OUTDIR/linux-kasan, with checks of memory, locks and RCU. The tree stays as it is.
# Usage: uml.sh [--kasan] OUTDIR [SOURCE]
set -euo pipefail

kasan=
if [ "${1:-}" = --kasan ]; then
	kasan=-kasan
	shift
fi
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
	sed -n 's/^# Usage: /usage: /p' "$0" >&2
	exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$("$here/source.sh" "$@")
mkdir -p "$1"
out=$(cd "$1" && pwd)

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
"$here/stage.sh" "$stage" uml obj-y
ln -s "$here/lift/p2p_lookup_kunit.c" "$stage"/
echo 'obj-y += p2p_lookup_kunit.o' >>"$stage/Makefile"

kernel() {
	# Exit code 2, make's own, says of these scripts that something is missing here.
	make -s -C "$tree" O="$objects" ARCH=um SUBARCH=x86_64 -j"$(nproc)" "$@" || exit 1
}
on=(PRINTK STDERR_CONSOLE CC_OPTIMIZE_FOR_PERFORMANCE KUNIT)
if [ -n "$kasan" ]; then
	on+=(SYSFS KASAN KASAN_VMALLOC DEBUG_KERNEL DEBUG_LIST PROVE_LOCKING DEBUG_ATOMIC_SLEEP)
fi
kernel tinyconfig
"$source/scripts/config" --file "$objects/.config" $(printf -- "-e %s " "${on[@]}") -d CC_OPTIMIZE_FOR_SIZE ${kasan:+-d SLUB_TINY}
kernel olddefconfig
for option in "${on[@]}"; do
	grep -qx "CONFIG_$option=y" "$objects/.config" || { echo "$source: expected an option $option, found none" >&2; exit 2; }
done
kernel linux
ln -f "$objects/linux" "$out/linux$kasan"
echo "$out/linux$kasan"
