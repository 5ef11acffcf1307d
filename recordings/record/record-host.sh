#!/bin/bash
# Records one fio job (host.fio) on a loop device of this machine, in text:
#   fio-host.iolog.gz         fio --write_iolog of the fio installed here
#   fio-host.blkparse.txt.gz  blktrace, through blkparse; the same run
#   fio-host.v2.iolog.gz      --write_iolog of fio 3.25, the last Debian release
#                             of fio that writes version 2; a run of its own
# Usage, as root on Debian:  record-host.sh [OUT_DIR]   (default ./recordings-new)
# Environment: IOS, the I/Os of the recorded run (default 3000)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-recordings-new}"
out=$(cd "${1:-recordings-new}" && pwd)
ios=${IOS:-3000}

. "$here/lib.sh"
install fio blktrace debootstrap

make_loop
echo 8192 > "$trace/buffer_size_kb"
start_blktrace

cd "$work"
fio "$here/host.fio" --section=host --filename="$loop" --number_ios="$ios" \
  --write_iolog=host.iolog --minimal > /dev/null
stop_blktrace
logged blkparse.log blkparse -q -i host -o host.blkparse.txt
gzip -9n < host.iolog > "$out/fio-host.iolog.gz"
gzip -9n < host.blkparse.txt > "$out/fio-host.blkparse.txt.gz"

logged debootstrap.log debootstrap --variant=minbase --include=fio bullseye old
cp "$here/host.fio" old/mnt/
truncate -s 512M old/mnt/host.dat
chroot old sh -c "cd /mnt && fio host.fio --filename=host.dat --number_ios=$ios \
  --write_iolog=host.iolog --minimal" > /dev/null
gzip -9n < old/mnt/host.iolog > "$out/fio-host.v2.iolog.gz"
ls -l "$out"/fio-host.*
