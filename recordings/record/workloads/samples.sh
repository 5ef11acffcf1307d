# Samples for the tests of the readers: 400 I/Os of fio, seen at once by the bio
# recorder, by biosnoop of bcc and of libbpf-tools, by ftrace and by fio itself.
recording=samples/guest
packages="fio bpfcc-tools libbpf-tools linux-headers-amd64"
instance=/sys/kernel/tracing/instances/samples

# start NAME COMMAND...: runs it in the background until it has printed its head.
started=()
start() {
  local file=/out/samples/$1
  shift
  "$@" > "$file" &
  started+=($!)
  until [ -s "$file" ]; do
    kill -0 $!
    sleep 0.5
  done
}

setup() {
  mount -t debugfs debug /sys/kernel/debug
  start guest.biosnoop.txt env PYTHONUNBUFFERED=1 biosnoop-bpfcc
  start guest.biosnoop-libbpf.txt stdbuf -oL biosnoop-libbpf
  mkdir "$instance"
  echo 1 > "$instance/events/block/block_bio_queue/enable"
  echo 1 > "$instance/events/block/block_rq_issue/enable"
}

run() {
  fio --name=guest --filename="${drives[0]}" --direct=1 --ioengine=libaio --iodepth=4 --rw=randrw \
    --rwmixread=70 --random_distribution=zipf:1.1 --bssplit=4k/50:8k/10:20k/10:64k/20:256k/10 \
    --randseed=1 --size=1g --number_ios=400 --rate_iops=200 --write_iolog=/out/samples/guest.v3.iolog --minimal > /dev/null
  cat "$instance/trace" > /out/samples/guest.ftrace.txt
}

cleanup() {
  sleep 2
  kill -TERM "${started[@]}"
  wait "${started[@]}" || true
  rmdir "$instance"
}
