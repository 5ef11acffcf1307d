#!/bin/bash
# Builds the peer-to-peer guest's kernel, WORK_DIR/p2p/bzImage, from Debian's kernel
# source with kernel.config, and the program WORK_DIR/p2p/p2p-io. Both are built in
# a Debian chroot, WORK_DIR/p2p/builder, and kept until their sources change.
# About 15 minutes on 2 cores.
# Usage: build-kernel.sh WORK_DIR     SUITE: as in record.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../lib.sh"
work=$1/p2p
suite=${SUITE:-trixie}
builder=$work/builder
install debootstrap xz-utils

mkdir -p "$work"
if [ "$(cat "$work/builder.suite" 2> /dev/null)" != "$suite" ]; then
  echo "building the kernel's build chroot (about two minutes)"
  rm -rf "$builder"
  logged "$work/builder.log" debootstrap --variant=minbase \
    --include=linux-source,gcc,libc6-dev,make,flex,bison,bc,libelf-dev,dwarves,xz-utils,perl,python3-minimal,rsync \
    "$suite" "$builder"
  rm -f "$work/bzImage.made-from"
  echo "$suite" > "$work/builder.suite"
fi

made_from=$(cat "$here/kernel.config" <(dpkg --root="$builder" -s linux-source | grep '^Version') | sha256sum)
if [ "$(cat "$work/bzImage.made-from" 2> /dev/null)" != "$made_from" ]; then
  echo "building the kernel (about 12 minutes; log: $work/kernel.log)"
  rm -rf "$builder/build"
  mkdir "$builder/build"
  tar -C "$builder/build" --strip-components=1 -xf "$(echo "$builder"/usr/src/linux-source-*.tar.xz)"
  cp "$here/kernel.config" "$builder/build/small.config"
  logged "$work/kernel.log" chroot "$builder" env KCONFIG_ALLCONFIG=small.config make -s -C /build allnoconfig
  grep '^CONFIG' "$here/kernel.config" | while read -r option; do
    grep -qx "$option" "$builder/build/.config" || { echo "kernel.config: not possible: $option" >&2; exit 1; }
  done
  logged "$work/kernel.log" nice -n 15 chroot "$builder" make -s -C /build -j"$(nproc)" bzImage
  cp "$builder/build/arch/x86/boot/bzImage" "$work/bzImage"
  echo "$made_from" > "$work/bzImage.made-from"
fi

cp "$here/p2p-io.c" "$builder/tmp/"
chroot "$builder" gcc -O2 -Wall -static -pthread -o /tmp/p2p-io /tmp/p2p-io.c
cp "$builder/tmp/p2p-io" "$work/p2p-io"
