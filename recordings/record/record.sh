#!/bin/bash
# Records each file of workloads/ in an emulated machine and puts the compressed
# recordings in OUT_DIR. A workload runs on Debian's own kernel (machine
# qemu-guest), or, if it says kernel=p2p, on a kernel that can do peer-to-peer
# DMA (machine p2p-guest).
# Usage, as root on Debian:  record.sh [OUT_DIR]      (default ./recordings-new)
# Environment:
#   WORKLOADS   names to record, such as "fio sqlite" (default: all)
#   WORK_DIR    where guest and kernel are built; kept and used again if set (12 GB)
#   SUITE       Debian release of the guest (default trixie)
#   SMP, MEM    processors and memory of the guest (default 2, 2G)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-recordings-new}"
out=$(cd "${1:-recordings-new}" && pwd)

if [ -n "${WORK_DIR:-}" ]; then
  mkdir -p "$WORK_DIR"
  work=$(cd "$WORK_DIR" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

# The workloads of each kernel, and the Debian packages that all of them ask for.
declare -A workloads=()
packages=linux-image-amd64,bpftrace,kmod,udev,iproute2,pciutils,util-linux
for file in "$here"/workloads/*.sh; do
  read -r kernel wanted < <(kernel=debian; . "$file"; echo "$kernel" "$packages")
  for package in $wanted; do
    [[ ",$packages," == *",$package,"* ]] || packages+=,$package
  done
  name=$(basename "$file" .sh)
  if [[ -z "${WORKLOADS:-}" || " $WORKLOADS " == *" $name "* ]]; then workloads[$kernel]+="$name.sh "; fi
done
[ "${#workloads[@]}" -gt 0 ] || { echo "no workload is called '$WORKLOADS'" >&2; exit 1; }

"$here/build-guest.sh" "$work" "$packages"

# record KERNEL MACHINE
record() {
  local guest=$work/guest file name
  rm -rf "$guest/record"
  mkdir "$guest/record"
  cp -r "$here"/guest-init.sh "$here"/record-bios.{sh,bt} "$here"/join-bios.awk "$here"/workloads "$guest/record/"
  [ ! -e "$work/p2p/p2p-io" ] || cp "$work/p2p/p2p-io" "$guest/record/"
  echo "${workloads[$1]}" > "$guest/record/selected"
  echo "$2" > "$guest/record/machine"
  local rc=0
  "$here/boot-guest.sh" "$work" "$2" || rc=$?
  while read -r file; do
    name=$out/${file#"$work/result/"}
    mkdir -p "$(dirname "$name")"
    case $file in
      */"$2".*.txt) cp "$file" "$name" ;;
      */complete | *.raw | *.ready) ;;
      *) gzip -9n < "$file" > "$name.gz" ;;
    esac
  done < <(find "$work/result" -type f)
  return "$rc"
}

if [ -n "${workloads[debian]:-}" ]; then record debian qemu-guest; fi
if [ -n "${workloads[p2p]:-}" ]; then
  "$here/p2p/build-kernel.sh" "$work"
  record p2p p2p-guest
fi
ls -l "$out"
