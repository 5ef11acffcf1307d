#!/usr/bin/env bash
# Runs `verify` and `stress` as code for Arm under QEMU's user emulation, and `verify` as code for older x86 processors: docs/portability.md.
# Exit code 1 when an answer differs, or when a run had other instructions than it is meant to have. Leaves no trace in the source tree.
# Usage: run.sh [--only arm64|x64]
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

only=
case $* in
  '') ;;
  '--only arm64' | '--only x64') only=$2 ;;
  *) sed -n 's/^# Usage: //p' "$0" >&2; exit 2 ;;
esac

bios=20000 seconds=3
# A fault is found within seconds, and the run then ends; an emulator on a busy machine takes longer.
fault_seconds=120
machines="gpu-server:44 sr-iov mixed:64 workstation cmb-chassis"
here=$PWD/tests/Portable
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
fail() { echo "FAILED: $*"; status=1; }
give_up() { echo "portable: $*" >&2; exit 1; }

# A build for another system writes its own lock files, so it is made of a copy, with what is not committed yet.
build() {
  mkdir "$work/src"
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$work/src" || give_up "the tree cannot be copied"
  (cd "$work/src" && dotnet publish bench -r "$1" --self-contained -c Release -o "$work/$1" -v q) || give_up "no bench for $1 can be built"
}

# What the runtime needs of an Arm system, unpacked where no other program sees it: dpkg need know of no foreign architecture.
fetch_arm_system() {
  local apt=$work/apt
  mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial" "$work/arm"
  touch "$apt/state/status"
  local options=(-qq -o APT::Architecture=arm64 -o APT::Architectures::=arm64
    -o Dir::State="$apt/state" -o Dir::State::status="$apt/state/status" -o Dir::Cache="$apt/cache")
  (cd "$apt" && apt-get "${options[@]}" update && apt-get "${options[@]}" download libc6 libgcc-s1 libstdc++6 libssl3 zlib1g) \
    >"$work/apt.log" 2>&1 || { cat "$work/apt.log" >&2; give_up "Debian's arm64 packages cannot be had"; }
  for package in "$apt"/*.deb; do
    dpkg-deb --extract "$package" "$work/arm" || give_up "$package cannot be unpacked"
  done
}

# verify NAME INSTRUCTIONS MACHINE COMMAND...: every encoding on one machine, by a command that is to have these instructions and no others.
verify() {
  local name=$1 wanted=$2 machine=$3 had checked
  shift 3
  if ! "$@" verify --topology "$machine" --bios "$bios" --json >"$work/out" 2>"$work/err"; then
    fail "$name: $machine"
    cat "$work/err"
    grep -E '"(encoding|tag_bits|allocated_bytes|difference)": ' "$work/out" | grep -B 3 '"difference": "'
  fi
  had=$(tr -d ' \n"[]' <"$work/out" | sed -n 's/.*architecture:\([^,]*\),isa:.*,instructions:\(.*\),guarded.*/\1:\2/p')
  checked=$(grep -c "\"bios\": $bios," "$work/out")
  echo "$name: $machine: $checked encodings and budgets, $bios bios each; in effect: $had"
  [ "$had" = "$wanted" ] || fail "$name: $machine: '$had' is in effect, not '$wanted'"
  [ "$checked" -gt 0 ] || fail "$name: $machine: nothing was checked"
}

# stress NAME COMMAND...: a registry under a representative of each family, its barriers, and three faults, which must be found.
stress() {
  local name=$1 updates
  shift
  if ! "$@" stress --seconds "$seconds" --json >"$work/out" 2>"$work/err"; then
    fail "$name: stress"
    cat "$work/err"
    grep -A 3 '"samples": \[$' "$work/out"
  fi
  updates=$(sed -n 's/.*"updates": \([0-9]*\).*/\1/p' "$work/out" | awk '{ sum += $1 } END { print sum + 0 }')
  echo "$name: stress: $(grep -c '"violations": 0,' "$work/out") registries without a violation, $seconds s each, $updates updates"
  [ "$updates" -gt 0 ] || fail "$name: stress: nothing was updated"

  rm -f "$work/listing"
  DOTNET_JitStdOutFile=$work/listing DOTNET_JitDisasm='*Epochs*:* *StressReader*:*' \
    "$@" stress --encoding id-table --bits 8 --seconds 1 >"$work/out" 2>&1
  bash "$here/ordering.sh" "$work/listing" | sed "s/^/$name: /"
  [ "${PIPESTATUS[0]}" -eq 0 ] || fail "$name: ordering"

  for fault in early-free id-reuse torn-publish; do
    "$@" stress --seconds $fault_seconds --inject $fault >"$work/out" 2>&1
    if [ $? -eq 1 ]; then echo "$name: stress: $fault is found"; else fail "$name: stress: $fault is not found"; fi
  done
}

# Code that is mapped twice, to be written here and run there, costs an emulator much; nothing that is checked depends on it.
emulated() { env DOTNET_EnableWriteXorExecute=0 "$@"; }

# arm CPU SETTING ARGUMENT..., x64 SETTING ARGUMENT..., nehalem ARGUMENT...: bench on such a processor.
arm() { emulated "$2" qemu-aarch64-static -cpu "$1" -L "$work/arm" "$work/linux-arm64/bench" "${@:3}"; }
x64() { env "$1" dotnet "$bench" "${@:2}"; }
nehalem() { emulated qemu-x86_64-static -cpu Nehalem "$(readlink -f "$(command -v dotnet)")" "$bench" "$@"; }

bash bench/install.sh "code of other processors" qemu-user-static
command -v qemu-aarch64-static qemu-x86_64-static >/dev/null || give_up "there is no qemu-user-static"

if [ "$only" != x64 ]; then
  fetch_arm_system
  build linux-arm64
  for machine in $machines; do
    verify "arm64" arm64:advsimd,crc32 "$machine" arm max ALL=1
  done
  verify "arm64 of 2015" arm64:advsimd,crc32 mixed:64 arm cortex-a57 ALL=1
  verify "arm64 without CRC32" arm64:advsimd mixed:64 arm max DOTNET_EnableArm64Crc32=0
  verify "arm64 without any" arm64: mixed:64 arm max DOTNET_EnableHWIntrinsic=0
  stress "arm64" arm max ALL=1
  stress "arm64 of 2015" arm cortex-a57 ALL=1
fi

if [ "$only" != arm64 ]; then
  dotnet build bench -c Release -v q || give_up "bench cannot be built"
  bench=bench/bin/Release/net10.0/bench.dll
  for machine in $machines; do
    verify "x64 without AVX, BMI1, BMI2" x64:sse2,sse41,sse42,popcnt "$machine" x64 DOTNET_EnableAVX=0
    verify "x64 without any" x64: "$machine" x64 DOTNET_EnableHWIntrinsic=0
  done
  # An instruction that such a processor lacks would end the process.
  verify "x64 of 2008" x64:sse2,sse41,sse42,popcnt mixed:64 nehalem
fi

[ $status -eq 0 ] && echo "portable: no difference, in $SECONDS s" || echo "portable: FAILED"
exit $status
