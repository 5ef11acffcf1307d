#!/usr/bin/env bash
# Installs what the native contenders are built with, where that is possible without asking; otherwise their rows are skipped.
set -euo pipefail
here=$(dirname "$0")
bash "$here/../../install.sh" "native contenders" cmake make g++ libboost-dev libabsl-dev libjudy-dev libcmph-dev libbenchmark-dev
# The next build looks again for what was not there.
rm -f "$here"/../../bin/*/*/native/built.stamp
