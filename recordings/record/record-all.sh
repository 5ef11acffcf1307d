#!/bin/bash
# Makes all recordings again, and the samples of the tests (in OUT_DIR/samples).
# Usage, as root on Debian:  record-all.sh [OUT_DIR]      (default ./recordings-new)
# Environment: as in record.sh and record-host.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-recordings-new}

"$here/record.sh" "$out"
"$here/record-host.sh" "$out"
"$here/record-samples.sh" "$out/samples"
find "$out" -type f -exec sha256sum {} +
