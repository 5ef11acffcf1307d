#!/bin/bash
# Boots the guest of WORK_DIR/guest with four NVMe drives that have a controller
# memory buffer (CMB), waits until it has switched itself off, and unpacks what it
# wrote to WORK_DIR/result.
# Usage: boot-guest.sh WORK_DIR MACHINE     SMP, MEM: as in record.sh
#   qemu-guest   Debian's own kernel
#   p2p-guest    the kernel of p2p/build-kernel.sh, on a processor of AMD's Zen
#                family: Linux lets peer-to-peer DMA cross its host bridge
set -euo pipefail
. "$(dirname "$0")/lib.sh"
work=$1
machine=$2
install qemu-system-x86 e2fsprogs tar

# nvme.sgl_threshold=0: QEMU's drive refuses a scatter-gather list for data in its
# own CMB; it takes the same data as PRPs.
case $machine in
  qemu-guest)
    boot=(-cpu max -kernel "$(echo "$work"/guest/boot/vmlinuz-*)" -initrd "$(echo "$work"/guest/boot/initrd.img-*)")
    options= ;;
  p2p-guest)
    boot=(-cpu EPYC -kernel "$work/p2p/bzImage")
    options=nvme.sgl_threshold=0 ;;
  *)
    echo "no machine is called '$machine'" >&2
    exit 2 ;;
esac

rm -f "$work"/*.img
truncate -s 5G "$work/root.img"
mkfs.ext4 -q -d "$work/guest" "$work/root.img"
truncate -s 256M "$work/out.img"
for n in 0 1 2 3; do truncate -s 2G "$work/nvme$n.img"; done

# Drives 0 and 1 sit behind one PCIe switch, 2 and 3 each behind a root port.
log=$work/$machine.console.log
echo "booting $machine (log: $log)"
nice -n 10 timeout 3600 qemu-system-x86_64 -machine q35 -accel tcg -smp "${SMP:-2}" \
  -m "${MEM:-2G}" -nographic -no-reboot -nic none "${boot[@]}" \
  -append "console=ttyS0 root=/dev/vda rw init=/record/guest-init.sh quiet $options" \
  -drive file="$work/root.img",format=raw,if=virtio \
  -drive file="$work/out.img",format=raw,if=virtio \
  -device pcie-root-port,id=port1,chassis=1,slot=1 \
  -device pcie-root-port,id=port2,chassis=2,slot=2 \
  -device pcie-root-port,id=port3,chassis=3,slot=3 \
  -device x3130-upstream,id=switch,bus=port1 \
  -device xio3130-downstream,id=down1,bus=switch,chassis=4,slot=4 \
  -device xio3130-downstream,id=down2,bus=switch,chassis=5,slot=5 \
  -drive file="$work/nvme0.img",format=raw,if=none,id=n0 \
  -drive file="$work/nvme1.img",format=raw,if=none,id=n1 \
  -drive file="$work/nvme2.img",format=raw,if=none,id=n2 \
  -drive file="$work/nvme3.img",format=raw,if=none,id=n3 \
  -device nvme,drive=n0,serial=drive0,bus=down1,cmb_size_mb=16 \
  -device nvme,drive=n1,serial=drive1,bus=down2,cmb_size_mb=64 \
  -device nvme,drive=n2,serial=drive2,bus=port2,cmb_size_mb=128 \
  -device nvme,drive=n3,serial=drive3,bus=port3,cmb_size_mb=256 \
  < /dev/null > "$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
grep -a '^===' "$log" || true

rm -rf "$work/result"
mkdir "$work/result"
tar -C "$work/result" -xf "$work/out.img"
if [ ! -e "$work/result/complete" ]; then
  echo "a workload failed; the end of the console:" >&2
  tail -n 40 "$log" >&2
  exit 3
fi
