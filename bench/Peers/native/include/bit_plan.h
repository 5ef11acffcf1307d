/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Twin of src/Lookups/Structures/BitDirectoryPlan.cs, over providers only: where ordinary memory lies is not known here, so bios of host memory
 * may be led to a provider's slot, which the last comparison refuses.
 */
#ifndef BIT_PLAN_H
#define BIT_PLAN_H

#include <stdbool.h>
#include <stdint.h>

#include "bench_peer.h"

/* Bits to gather, and the first of the slots that they index. */
struct bit_step {
	uint64_t mask;
	uint32_t first_slot;
};

struct bit_plan {
	uint64_t root_mask;
	struct bit_step *nodes; /* the root of two levels; NULL with one */
	uint32_t node_count;
	uint32_t *leaves; /* provider of each slot; 0 where none leads */
	uint32_t leaf_count;
};

/* False when two levels of bits do not tell the providers apart. The plan is to be freed either way. */
bool bit_plan_make(const struct bench_bar_info *infos, uint32_t count, struct bit_plan *plan);
void bit_plan_free(struct bit_plan *plan);

#endif
