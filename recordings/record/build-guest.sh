#!/bin/bash
# Builds the Debian guest in WORK_DIR/guest, or keeps the one that is there if it
# has the same packages. About two minutes.
# Usage: build-guest.sh WORK_DIR PACKAGE,PACKAGE,...    SUITE: as in record.sh
set -euo pipefail
. "$(dirname "$0")/lib.sh"
work=$1
packages=$2
suite=${SUITE:-trixie}
install debootstrap

[ "$(cat "$work/guest.packages" 2> /dev/null)" != "$suite $packages" ] || exit 0
echo "building the guest (about two minutes)"
rm -rf "$work/guest"
logged "$work/debootstrap.log" \
  debootstrap --variant=minbase --include="$packages" "$suite" "$work/guest"
rm -rf "$work"/guest/var/cache/apt/archives/*.deb
echo "$suite $packages" > "$work/guest.packages"
