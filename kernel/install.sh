#!/usr/bin/env bash
# Installs the kernel's source and what it is built with; with the argument "qemu" also what the module is proven with. Where that is
# possible without asking.
set -euo pipefail
packages=(linux-source-6.12 xz-utils make gcc g++ flex bison bc libelf-dev libssl-dev)
if [ "${1:-}" = qemu ]; then
	packages+=(qemu-system-x86 busybox-static cpio kmod linux-headers-6.12-cloud-amd64)
fi
exec bash "$(dirname "$0")/../bench/install.sh" "kernel" "${packages[@]}"
