#!/usr/bin/env bash
# Installs the kernel's source and what it is built with, where that is possible without asking.
exec bash "$(dirname "$0")/../bench/install.sh" "kernel" linux-source-6.12 xz-utils make gcc g++ flex bison bc libelf-dev libssl-dev
