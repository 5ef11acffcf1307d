#!/usr/bin/env bash
# A kernel program as 'bench' runs them (BENCH_KERNEL=kernel/qemu.sh): the module in Debian's own kernel, on a processor that QEMU's
# software emulates. Its answers count, its times do not. What it needs is built in ~/.local/share/bench/kernel/qemu on first use.
# Usage: qemu.sh bench_out=FILE [bench_scene=FILE]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${XDG_DATA_HOME:-$HOME/.local/share}/bench/kernel/qemu
scene= out=
for argument in "$@"; do
	case $argument in
	bench_scene=*) scene=${argument#*=} ;;
	bench_out=*) out=${argument#*=} ;;
	esac
done
[ -n "$out" ] || { sed -n 's/^# Usage: /usage: /p' "$0" >&2; exit 2; }

headers=$(ls -d /lib/modules/6.12*/build 2>/dev/null | sort -V | tail -1) || true
release=$(basename "$(dirname "$headers")")
for tool in qemu-system-x86_64 busybox cpio; do
	command -v "$tool" >/dev/null || { echo "missing: $tool (kernel/install.sh qemu brings it)" >&2; exit 2; }
done
[ -d "$headers" ] || { echo "missing: headers of a 6.12 kernel (kernel/install.sh qemu brings them)" >&2; exit 2; }

if [ -z "$scene" ]; then
	# Asked first, once: what is built is of the sources as they are now.
	rm -rf "$folder"
	mkdir -p "$folder/root/bin"
	(cd "$folder" && apt-get download -q "linux-image-$release" >/dev/null 2>&1 && dpkg -x linux-image-*.deb image)
	"$here/module.sh" "$folder" "$headers" >&2
	cp "$folder/bench.ko" "$folder/root/"
	cp "$(command -v busybox)" "$folder/root/bin/"
	cat >"$folder/root/init" <<-'END'
		#!/bin/busybox sh
		exec 2>&1
		/bin/busybox mkdir -p /sys /dev
		/bin/busybox mount -t sysfs sys /sys
		/bin/busybox mount -t debugfs debug /sys/kernel/debug
		/bin/busybox insmod /bench.ko
		echo
		if [ -e /scene ]; then
			/bin/busybox cat /scene >/sys/kernel/debug/bench/scene
			/bin/busybox cat /sys/kernel/debug/bench/slices
		else
			/bin/busybox cat /sys/kernel/debug/bench/contenders
		fi
		/bin/busybox rmmod bench
		echo end
		/bin/busybox poweroff -f
	END
	chmod +x "$folder/root/init"
	(cd "$folder/root" && find . | cpio -o -H newc --quiet) >"$folder/base.cpio"
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
initrd=$folder/base.cpio
if [ -n "$scene" ]; then
	cp "$scene" "$work/scene"
	initrd=$work/initrd
	{ cat "$folder/base.cpio"; (cd "$work" && echo scene | cpio -o -H newc --quiet); } >"$initrd"
fi
# A busy host is late with the first ticks of the timer, which a kernel takes for a fault unless it is told not to look.
timeout 300 qemu-system-x86_64 -accel tcg -cpu max -m 2G -nographic -no-reboot -nodefaults -serial file:"$work/serial" \
	-kernel "$folder/image/boot/vmlinuz-$release" -initrd "$initrd" -append "console=ttyS0 quiet loglevel=3 panic=-1 no_timer_check" </dev/null
tr -d '\r' <"$work/serial" >"$work/lines"
if ! grep -qx end "$work/lines"; then
	tail -5 "$work/lines" >&2
	exit 1
fi
# Nobody may take these times for a machine's.
sed -nE 's/^(kernel .*)$/\1, emulated by QEMU/; /^(kernel|contender|slice|refused|bad|wrong) /p; /^end$/p' "$work/lines" >"$out"
