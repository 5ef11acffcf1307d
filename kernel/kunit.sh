#!/usr/bin/env bash
# Runs the KUnit suite of kernel/lift in User Mode Linux, which it builds. Exit code 1 when a test fails or the kernel does not build, 2 when
# something to build it with is missing.
# Usage: kunit.sh [--kasan] OUTDIR [SOURCE]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
linux=$("$here/uml.sh" "$@" | tail -1)
said=$(timeout 300 "$linux" mem=1G kunit_shutdown=halt kasan.fault=panic panic=-1 2>&1) || true
sed -n '/^KTAP/,/^reboot/p' <<<"$said"
# Once more what decides, since a kernel that ends early says nothing of the tests that did not run.
if ! grep -q '^# Totals: pass:[1-9][0-9]* fail:0 skip:0' <<<"$said"; then
	tail -20 <<<"$said" >&2
	exit 1
fi
