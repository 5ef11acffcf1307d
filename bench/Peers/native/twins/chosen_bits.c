// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/ChosenBits.cs and Structures/BitDirectory.cs: chosen bits of the address, gathered by PEXT, index slots that hold
 * copies of the providers' entries; one level, or a root of nodes that choose bits of their own.
 */
#include "bench_twin.h"
#include "bit_plan.h"

#ifdef __x86_64__
#include <immintrin.h>

#define BMI2 __attribute__((target("bmi2")))

/* 16 bytes, a pointer rather than a number, so that the lookup does without shifts (src/Lookups/Structures/BitNode.cs). */
struct bit_node {
	uint64_t mask;
	const struct bench_bar_info *slots;
};

struct bit_directory {
	struct bit_node *nodes;
	struct bench_bar_info *slots;
	uint64_t root_mask;
	uint32_t node_count; /* 0: the root's slots are the last */
	uint32_t slot_count;
};

struct one_level {
	const struct bench_bar_info *slots;
	uint64_t mask;
};

struct two_levels {
	const struct bit_node *nodes;
	uint64_t mask;
};

BMI2 TWIN_INLINE const struct bench_bar_info *one_level_candidate(struct one_level search, uint64_t phys_addr)
{
	return search.slots + _pext_u64(phys_addr, search.mask);
}

BMI2 TWIN_INLINE const struct bench_bar_info *two_level_candidate(struct two_levels search, uint64_t phys_addr)
{
	const struct bit_node *node = search.nodes + _pext_u64(phys_addr, search.mask);

	return node->slots + _pext_u64(phys_addr, node->mask);
}

TWIN_SEARCH(one_level, BMI2, struct one_level, one_level_candidate)
TWIN_SEARCH(two_levels, BMI2, struct two_levels, two_level_candidate)

static void *chosen_bits_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct bit_directory *self;
	struct bit_plan plan;

	(void)tag_bits;
	if (!twin_has_bmi2())
		return twin_refuse(why, why_bytes, "this processor has no PEXT (BMI2)");
	if (count > UINT16_MAX)
		return twin_refuse(why, why_bytes, "%u providers, and at most 65535 can be told apart", count);
	if (!bit_plan_make(infos, count, &plan)) {
		bit_plan_free(&plan);
		return twin_refuse(why, why_bytes, "two levels of bits do not tell %u such regions apart", count);
	}
	self = twin_alloc(sizeof(*self));
	self->root_mask = plan.root_mask;
	self->node_count = plan.node_count;
	self->slot_count = plan.leaf_count;
	self->nodes = twin_alloc(plan.node_count * sizeof(*self->nodes));
	self->slots = twin_alloc(plan.leaf_count * sizeof(*self->slots));
	for (uint32_t i = 0; i < plan.node_count; i++)
		self->nodes[i] = (struct bit_node){ .mask = plan.nodes[i].mask, .slots = self->slots + plan.nodes[i].first_slot };
	for (uint32_t i = 0; i < plan.leaf_count; i++)
		self->slots[i] = infos[plan.leaves[i]];
	bit_plan_free(&plan);
	return self;
}

static void chosen_bits_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	const struct bit_directory *directory = self;

	if (directory->node_count == 0)
		one_level_all((struct one_level){ directory->slots, directory->root_mask }, bios, count, mapped);
	else
		two_levels_all((struct two_levels){ directory->nodes, directory->root_mask }, bios, count, mapped);
}

static void chosen_bits_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	const struct bit_directory *directory = self;

	if (directory->node_count == 0)
		one_level_flagged((struct one_level){ directory->slots, directory->root_mask }, bios, count, mapped);
	else
		two_levels_flagged((struct two_levels){ directory->nodes, directory->root_mask }, bios, count, mapped);
}

static uint64_t chosen_bits_footprint(const void *self)
{
	const struct bit_directory *directory = self;

	return directory->node_count * sizeof(*directory->nodes) + directory->slot_count * sizeof(*directory->slots);
}

static void chosen_bits_destroy(void *self)
{
	free(((struct bit_directory *)self)->nodes);
	free(((struct bit_directory *)self)->slots);
	free(self);
}

static const struct bench_contender c_chosen_bits = {
	.name = "c-chosen-bits",
	.like = "chosen-bits",
	.library = "",
	.summary = "the few address bits that tell the BARs apart, gathered by PEXT, index a table of entries",
	.kind = BENCH_TWIN,
	.build = chosen_bits_build,
	.resolve_all = chosen_bits_resolve_all,
	.footprint = chosen_bits_footprint,
	.destroy = chosen_bits_destroy,
};
BENCH_CONTENDER(c_chosen_bits)

static const struct bench_contender c_flag_chosen_bits = {
	.name = "c-flag-chosen-bits",
	.like = "flag-chosen-bits",
	.library = "",
	.summary = "flagged addresses only: the few address bits that tell the BARs apart, gathered by PEXT, index a table of entries",
	.kind = BENCH_TWIN,
	.build = chosen_bits_build,
	.resolve_all = chosen_bits_resolve_flagged,
	.footprint = chosen_bits_footprint,
	.destroy = chosen_bits_destroy,
};
BENCH_CONTENDER(c_flag_chosen_bits)

#endif
