#!/bin/bash
# Makes the recordings again: builds a Debian guest, boots it under QEMU with
# four NVMe drives that have a controller memory buffer (CMB), records each file
# of workloads/ and puts the compressed recordings in OUT_DIR.
# Usage, as root on Debian:  record.sh [OUT_DIR]      (default ./recordings-new)
# Environment:
#   WORKLOADS   names to record, such as "fio sqlite" (default: all)
#   WORK_DIR    where the guest is built; kept and used again if set (6 GB)
#   SUITE       Debian release of the guest (default trixie)
#   SMP, MEM    processors and memory of the guest (default 2, 2G)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-recordings-new}"
out=$(cd "${1:-recordings-new}" && pwd)
suite=${SUITE:-trixie}

need=()
for package in qemu-system-x86 debootstrap e2fsprogs gzip tar; do
  dpkg -s "$package" > /dev/null 2>&1 || need+=("$package")
done
if [ "${#need[@]}" -gt 0 ]; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${need[@]}"
fi

if [ -n "${WORK_DIR:-}" ]; then
  mkdir -p "$WORK_DIR"
  work=$(cd "$WORK_DIR" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

# The workloads, and the Debian packages that they ask for.
workloads=()
packages=linux-image-amd64,bpftrace,kmod,udev,iproute2,pciutils,util-linux
for file in "$here"/workloads/*.sh; do
  for package in $(. "$file"; echo "$packages"); do
    [[ ",$packages," == *",$package,"* ]] || packages+=,$package
  done
  name=$(basename "$file" .sh)
  if [[ -z "${WORKLOADS:-}" || " $WORKLOADS " == *" $name "* ]]; then workloads+=("$name.sh"); fi
done
[ "${#workloads[@]}" -gt 0 ] || { echo "no workload is called '$WORKLOADS'" >&2; exit 1; }

guest=$work/guest
if [ "$(cat "$work/guest.packages" 2> /dev/null)" != "$suite $packages" ]; then
  echo "building the guest (about two minutes)"
  rm -rf "$guest"
  debootstrap --variant=minbase --include="$packages" "$suite" "$guest" > "$work/debootstrap.log" 2>&1 ||
    { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
  rm -rf "$guest"/var/cache/apt/archives/*.deb
  echo "$suite $packages" > "$work/guest.packages"
fi

rm -rf "$guest/record"
mkdir -p "$guest/record/workloads"
cp "$here"/guest-init.sh "$here"/record-bios.{sh,bt} "$here"/join-bios.awk "$guest/record/"
cp "$here"/workloads/*.sh "$guest/record/workloads/"
printf '%s\n' "${workloads[@]}" > "$guest/record/selected"
chmod +x "$guest"/record/*.sh

rm -f "$work"/*.img
truncate -s 3G "$work/root.img"
mkfs.ext4 -q -d "$guest" "$work/root.img"
truncate -s 256M "$work/out.img"
for n in 0 1 2 3; do truncate -s 2G "$work/nvme$n.img"; done

# Drives 0 and 1 sit behind one PCIe switch, 2 and 3 each behind a root port.
echo "booting the guest (log: $work/console.log)"
nice -n 10 timeout 3600 qemu-system-x86_64 -machine q35 -accel tcg -cpu max -smp "${SMP:-2}" \
  -m "${MEM:-2G}" -nographic -no-reboot -nic none \
  -kernel "$(echo "$guest"/boot/vmlinuz-*)" -initrd "$(echo "$guest"/boot/initrd.img-*)" \
  -append "console=ttyS0 root=/dev/vda rw init=/record/guest-init.sh quiet" \
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
  < /dev/null > "$work/console.log" 2>&1 || { tail -n 20 "$work/console.log" >&2; exit 1; }
grep -a '^===' "$work/console.log" || true

rm -rf "$work/result"
mkdir "$work/result"
tar -C "$work/result" -xf "$work/out.img"
for file in "$work"/result/*.bios; do
  [ -e "$file" ] || continue
  gzip -9n < "$file" > "$out/$(basename "$file").gz"
done
cp "$work"/result/*.txt "$out/"
ls -l "$out"
if [ ! -e "$work/result/complete" ]; then
  echo "a workload failed; the end of the console:" >&2
  tail -n 40 "$work/console.log" >&2
  exit 1
fi
