#!/usr/bin/env bash
# Prints C that lists the contenders of source files: those that register themselves where constructors are called.
# Usage: contenders.sh FILE...
set -euo pipefail
names=$(sed -n 's/^BENCH_CONTENDER(\(.*\))$/\1/p' "$@")
printf '/* By contenders.sh. */\n#include "contenders.h"\n\n'
printf 'extern const struct bench_contender *const bench_contender_%s;\n' $names
printf '\nconst struct bench_contender *const *const bench_contenders[] = {\n'
printf '\t&bench_contender_%s,\n' $names
printf '};\nconst size_t bench_contender_total = sizeof(bench_contenders) / sizeof(*bench_contenders);\n'
