#!/usr/bin/env bash
# Builds OUTDIR/kernel.image: the kernel's own structures and the twins in C, compiled as kernel code.
# Usage: build.sh OUTDIR [SOURCE]
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
	sed -n 's/^# Usage: /usage: /p' "$0" >&2
	exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
native=$(cd "$here/../bench/Peers/native" && pwd)
source=$("$here/source.sh" "$@")
mkdir -p "$1"
out=$(cd "$1" && pwd)

objects=$out/objects
kernel() {
	make -s -C "$source" O="$objects" ARCH=x86_64 -j"$(nproc)" "$@"
}
if [ ! -f "$objects/configured" ]; then
	echo "configure"
	mkdir -p "$objects"
	kernel defconfig
	"$source/scripts/config" --file "$objects/.config" -e INTERVAL_TREE -e XARRAY_MULTI -e MODULES -e PREEMPT_DYNAMIC \
		-d WERROR -d FTRACE -d STACKPROTECTOR -d UNWINDER_ORC -e UNWINDER_FRAME_POINTER
	kernel olddefconfig
	kernel modules_prepare
	touch "$objects/configured"
fi
release=$(<"$objects/include/config/kernel.release")

echo "compile the structures of Linux $release"
library=(lib/interval_tree.o lib/rbtree.o lib/maple_tree.o lib/xarray.o)
kernel "${library[@]}"

# Links to the contenders in a folder of their own: Kbuild puts objects beside sources.
stage=$out/stage
mkdir -p "$stage"
rm -f "$stage"/*.c
ln -s "$native/floor.c" "$native"/twins/*.c "$stage"/
for own in "$here"/own/*.c; do
	# What has to prepare its bios, as pages, is measured inside a kernel only.
	grep -q '\.prepare =' "$own" || ln -s "$own" "$stage/linux_$(basename "$own")"
done
bash "$here/contenders.sh" "$stage"/*.c >"$stage/contenders.c"
contenders=()
for source_file in "$stage"/*.c; do
	contenders+=("$(basename "${source_file%.c}").o")
done
{
	echo "ccflags-y := -I$here/shim -I$here/own -I$here/lift -I$native/include -Wno-declaration-after-statement"
	echo "obj-m := ${contenders[*]}"
	echo "OBJECT_FILES_NON_STANDARD := y" # objtool does not know that abort() never returns
} >"$stage/Kbuild"
echo "compile ${#contenders[@]} contenders"
kernel M="$stage" "${contenders[@]}"

freestanding=(-O2 -Wall -Wextra -Werror -ffreestanding -fno-pie -fno-stack-protector -mno-sse
	-I"$here/shim" -I"$here/image" -I"$native/include")
gcc "${freestanding[@]}" -DKERNEL_RELEASE="\"$release\"" -c "$here/image/enter.c" -o "$out/enter.o"
gcc "${freestanding[@]}" -c "$here/image/stand_ins.c" -o "$out/stand_ins.o"
ld -static -Ttext-segment=0x10000000 -e enter -z noexecstack --orphan-handling=place -o "$out/kernel.image.new" \
	"$out"/{enter,stand_ins}.o "${library[@]/#/$objects/}" "${contenders[@]/#/$stage/}" "$(gcc -print-libgcc-file-name)"
# Nothing here sets up GS, by which a kernel finds what is of this processor.
if objdump -d "$out/kernel.image.new" | grep -q '%gs:'; then
	echo "kernel.image: expected no access through GS, found $(objdump -d "$out/kernel.image.new" | grep -c '%gs:')" >&2
	exit 1
fi
mv "$out/kernel.image.new" "$out/kernel.image"
echo "$out/kernel.image"
