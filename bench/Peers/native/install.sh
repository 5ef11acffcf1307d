#!/usr/bin/env bash
# Installs what the native contenders are built with, where that is possible without asking; otherwise their rows are skipped.
exec bash "$(dirname "$0")/../../install.sh" "native contenders" cmake make g++ libboost-dev libabsl-dev libjudy-dev libcmph-dev libbenchmark-dev
