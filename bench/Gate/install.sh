#!/usr/bin/env bash
# Installs what the gate's counted tier needs, where that is possible without asking; otherwise the gate says that only its timed tier ran.
exec bash "$(dirname "$0")/../install.sh" "counted tier" valgrind gcc libc6-dev zlib1g-dev git
