#!/bin/bash
# Records bios until it gets SIGINT (Ctrl-C) or SIGTERM. Needs root, bpftrace
# and a kernel with BTF (/sys/kernel/btf/vmlinux).
# Usage: record-bios.sh OUT_FILE [MAJOR]     MAJOR 0 (the default): all devices
# The file OUT_FILE.ready appears once the probe is in place and events are read.
# Exit code 3: events were lost (set BPFTRACE_PERF_RB_PAGES higher) or calls skipped.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?usage: record-bios.sh OUT_FILE [MAJOR]}
major=${2:-0}
export BPFTRACE_PERF_RB_PAGES=${BPFTRACE_PERF_RB_PAGES:-4096}
tracefs=/sys/kernel/tracing
[ -e "$tracefs/enabled_functions" ] || mount -t tracefs tracefs "$tracefs"

# The time since boot, in ns, of the last event that bpftrace has read.
read_until() {
  tail -c 16777216 "$out.raw" | awk '/^[0-9]+$/ { time = $1 } END { print time == "" ? 0 : time }'
}

rm -f "$out.ready" "$out.raw"
touch "$out.raw"
trap : INT TERM
setsid bpftrace -o "$out.raw" "$here/record-bios.bt" "$major" > /dev/null &
tracer=$!
until grep -q '^submit_bio_noacct ' "$tracefs/enabled_functions" &&
      [ "$(read_until)" != 0 ]; do
  kill -0 "$tracer" || { wait "$tracer"; exit 1; }
  sleep 0.5
done
touch "$out.ready"
echo "recording to $out, stop with Ctrl-C" >&2

wait "$tracer" || true          # a signal to this script ends the wait
# bpftrace does not read what is left when it is stopped: let it catch up.
now=$(awk '{ printf "%.0f", $1 * 1e9 }' /proc/uptime)
until [ "$(read_until)" -ge "$now" ]; do
  kill -0 "$tracer" || break
  sleep 0.5 || true             # another Ctrl-C ends the sleep
done
# The kernel leaves the program out on a processor that is still inside it.
skipped=$({ cat /proc/"$tracer"/fdinfo/* 2> /dev/null || true; } |
  awk '$1 == "recursion_misses:" { n += $2 } END { print n + 0 }')
kill -INT "$tracer" 2>/dev/null || true
wait "$tracer" || true
rc=0
{ echo "Attaching 1 probe..."
  awk -f "$here/join-bios.awk" "$out.raw" | sort -s -n -k2,2
} > "$out" || rc=$?
rm -f "$out.raw" "$out.ready"
if [ "$skipped" -gt 0 ]; then
  echo "$skipped calls skipped by the kernel" >&2
  rc=3
fi
exit "$rc"
