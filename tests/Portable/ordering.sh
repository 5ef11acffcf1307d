#!/usr/bin/env bash
# Holds the registry's code for Arm against the barriers that docs/lifetime.md says it has. Emulation on x86-64 orders memory as x86-64 does, so that
# no run would miss one that is not there: this reads what the JIT wrote. A load with acquire is ldar, ldapr or ldapur, by processor.
# Usage: ordering.sh LISTING, made with DOTNET_JitStdOutFile and DOTNET_JitDisasm='*Epochs*:* *StressReader*:*'
set -uo pipefail
listing=$1
status=0

# holds WHAT METHOD ORDER: the ordering instructions of a method, in a row, hold these in this order.
holds() {
  local what=$1 method=$2 order=$3 found
  found=$(awk -v method="$method" '
    /^; Assembly listing for method/ { inside = $0 ~ method; next }
    inside && $1 ~ /^(ldar|ldapr|ldapur)$/ { printf "acquire " }
    inside && $1 == "stlr" { printf "release " }
    inside && $1 == "dmb" { printf "full " }' "$listing")
  if [[ " $found" =~ $order ]]; then
    echo "ordering: $what: ${found% }"
  else
    echo "FAILED: ordering: $what: '${found% }' does not hold '$order'"
    status=1
  fi
}

# The full barriers of MapOldest are the stress run's own, around its clock.
holds "Enter and Announce" 'StressReader`1\[[^]]*\]:MapOldest' 'acquire .*release $'
holds "GoOnline" 'StressReader`1\[[^]]*\]:[.]ctor' ' acquire release full '
holds "the updater" 'Epochs:Oldest' '^ full acquire $'
exit $status
