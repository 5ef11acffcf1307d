/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* The list that contenders.sh makes. */
#ifndef BENCH_CONTENDERS_H
#define BENCH_CONTENDERS_H

#include "bench_peer.h"

extern const struct bench_contender *const *const bench_contenders[];
extern const size_t bench_contender_total;

#endif
