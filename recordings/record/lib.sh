# Sourced by the scripts of this folder.

# install PACKAGE...: installs the Debian packages that are not there yet.
install() {
  local need=() package
  for package; do
    dpkg -s "$package" > /dev/null 2>&1 || need+=("$package")
  done
  [ "${#need[@]}" -gt 0 ] || return 0
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${need[@]}"
}

# logged LOG COMMAND...: runs the command; its output is shown only if it fails.
logged() {
  local log=$1
  shift
  "$@" > "$log" 2>&1 || { tail -n 20 "$log" >&2; return 1; }
}

# make_loop: makes a loop device, $loop, in a new folder, $work. Both end with the
# script, as do the processes in $children and the ftrace instance $text, if any.
trace=/sys/kernel/tracing
make_loop() {
  work=$(mktemp -d)
  loop=
  children=()
  trap finish EXIT
  truncate -s 512M "$work/disk.img"
  loop=$(losetup --find --show --direct-io=on "$work/disk.img")
  [ -e "$trace/current_tracer" ] || mount -t tracefs tracefs "$trace"
}

finish() {
  [ "${#children[@]}" = 0 ] || kill "${children[@]}" 2> /dev/null || true
  if [ -n "$loop" ]; then
    echo 0 > "/sys/block/${loop#/dev/}/trace/enable" || true
    echo nop > "$trace/current_tracer" || true
    losetup -d "$loop" || true
  fi
  [ -z "${text:-}" ] || rmdir "$text" || true
  rm -rf "$work"
}

# start_blktrace, stop_blktrace: records $loop in $work/host.blktrace.CPU. blktrace(8)
# itself needs debugfs, which kernel lockdown refuses; the blk tracer of ftrace
# writes the same binary records.
start_blktrace() {
  local cpu
  echo > "$trace/trace"
  echo blk > "$trace/current_tracer"
  echo bin > "$trace/trace_options"
  echo nocontext-info > "$trace/trace_options"
  echo 1 > "/sys/block/${loop#/dev/}/trace/enable"
  for cpu in "$trace"/per_cpu/cpu*; do
    cat "$cpu/trace_pipe" > "$work/host.blktrace.${cpu##*/cpu}" &
    children+=($!)
  done
}

stop_blktrace() {
  echo 0 > "/sys/block/${loop#/dev/}/trace/enable"
  sleep 2
  kill "${children[@]}" 2> /dev/null || true
  wait "${children[@]}" || true
  children=()
  echo nobin > "$trace/trace_options"
  echo context-info > "$trace/trace_options"
  echo nop > "$trace/current_tracer"
}
