#!/bin/bash
# Process 1 of the guest: records each workload in turn, puts the recordings on
# the raw drive /dev/vdb as a tar file, and switches the guest off.
set -uo pipefail
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C
export BPFTRACE_PERF_RB_PAGES=16384   # 64 MiB
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev 2> /dev/null
mkdir -p /dev/shm /out /mnt
mount -t tmpfs tmp /dev/shm
mount -t tmpfs tmp /tmp
mount -t tmpfs run /run
mount -t tmpfs out /out         # so that recording causes no block I/O
mount -t tracefs tracefs /sys/kernel/tracing
ip link set lo up
modprobe -qa nvme ext4 xfs      # built into the peer-to-peer kernel
machine=$(cat /record/machine)

drives=(/dev/nvme{0..3}n1)
for drive in "${drives[@]}"; do
  until [ -b "$drive" ]; do sleep 0.2; done
done
major=$((16#$(stat -c %t "${drives[0]}")))
echo "=== booted $(uname -r), drives ${drives[*]}, major $major"
cat /proc/iomem > "/out/$machine.iomem.txt"
lspci -vv > "/out/$machine.lspci.txt"
for drive in "${drives[@]}"; do
  block=/sys/block/${drive#/dev/}
  echo "$(cat "$block/dev") ${drive#/dev/} $(basename "$(realpath "$block/device/device")")"
done > "/out/$machine.drives.txt"

record() (
  set -euo pipefail
  cleanup() { :; }
  . "$1"
  mkdir -p "$(dirname "/out/$recording")"
  setup
  /record/record-bios.sh "/out/$recording.bios" "$major" &
  recorder=$!
  until [ -e "/out/$recording.bios.ready" ]; do
    kill -0 "$recorder"
    sleep 0.5
  done
  echo "=== $recording starts"
  run
  sync
  sleep 1
  kill -TERM "$recorder"
  wait "$recorder"
  cleanup
  if mountpoint -q /mnt; then umount /mnt; fi
  echo "=== $recording has $(grep -c '^B ' "/out/$recording.bios") bios"
)

failed=0
read -ra selected < /record/selected
for workload in "${selected[@]}"; do
  # Not "if ! record": that would switch off set -e inside.
  record "/record/workloads/$workload"
  rc=$?
  if [ "$rc" != 0 ]; then
    echo "=== $workload failed with $rc"
    failed=1
    if mountpoint -q /mnt; then umount -l /mnt; fi
  fi
done
[ "$failed" = 0 ] && touch /out/complete
tar -C /out -cf /dev/vdb .
sync
echo "=== done"
echo o > /proc/sysrq-trigger
sleep 60
