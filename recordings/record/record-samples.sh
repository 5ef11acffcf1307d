#!/bin/bash
# Records ONE small fio run (samples.fio, 400 I/Os) on a loop device of this
# machine with several tools at once, as samples for the tests of the readers:
#   host.0.v3.iolog.gz host.1.v3.iolog.gz   fio --write_iolog, one per process
#   host.blktrace.0.gz host.blktrace.1.gz   binary blktrace, one per processor
#   host.blkparse.txt.gz                    blkparse of these two
#   host.ftrace.txt.gz                      block_bio_queue and block_rq_issue in ftrace's trace
#   host.perf.txt.gz                        the same two events, perf script --ns
# Usage, as root on Debian, 2 or more processors:  record-samples.sh [OUT_DIR]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-samples-new}"
out=$(cd "${1:-samples-new}" && pwd)

. "$here/lib.sh"
install fio blktrace linux-perf

make_loop
dev=$((16#$(stat -c %t "$loop") << 20 | 16#$(stat -c %T "$loop")))

# Text: an instance of its own, so that the blk tracer can have the main one.
text=$trace/instances/samples
mkdir "$text"
for event in block_bio_queue block_rq_issue; do
  echo "dev == $dev" > "$text/events/block/$event/filter"
  echo 1 > "$text/events/block/$event/enable"
done

start_blktrace
cd "$work"
perf record -q -a -o perf.data -e block:block_bio_queue --filter "dev == $dev" \
  -e block:block_rq_issue --filter "dev == $dev" sleep 1000 &
perf=$!
children+=("$perf")
sleep 2
fio "$here/samples.fio" --filename="$loop" --minimal > fio.log
sleep 1
kill -INT "$perf"
wait "$perf" || true
stop_blktrace

cat "$text/trace" > host.ftrace.txt
perf script --ns -i perf.data > host.perf.txt 2> perf.log
logged blkparse.log blkparse -q -i host -o host.blkparse.txt
for file in host.?.v3.iolog host.blktrace.? host.blkparse.txt host.ftrace.txt host.perf.txt; do
  gzip -9n < "$file" > "$out/$file.gz"
done
ls -l "$out"
