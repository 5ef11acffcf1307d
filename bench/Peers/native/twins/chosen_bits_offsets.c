// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/ChosenBitsOffsets.cs behind a flag, trusting: chosen bits of the address, gathered by PEXT, index bus offsets
 * and nothing else. The flag tells host memory, since where it lies is not known here.
 */
#include "bench_twin.h"
#include "bit_plan.h"

#ifdef __x86_64__
#include <immintrin.h>

#define BMI2 __attribute__((target("bmi2")))

struct offset_node {
	uint64_t mask;
	const uint64_t *slots;
};

struct offset_directory {
	struct offset_node *nodes;
	uint64_t *offsets;
	uint64_t root_mask;
	uint32_t node_count; /* 0: the root's slots are the last */
	uint32_t slot_count;
};

struct one_level {
	const uint64_t *offsets;
	uint64_t mask;
};

struct two_levels {
	const struct offset_node *nodes;
	uint64_t mask;
};

BMI2 TWIN_INLINE uint64_t one_level_offset(struct one_level search, uint64_t phys_addr)
{
	return search.offsets[_pext_u64(phys_addr, search.mask)];
}

BMI2 TWIN_INLINE uint64_t two_level_offset(struct two_levels search, uint64_t phys_addr)
{
	const struct offset_node *node = search.nodes + _pext_u64(phys_addr, search.mask);

	return node->slots[_pext_u64(phys_addr, node->mask)];
}

TWIN_BELIEVE(one_level, BMI2, struct one_level, one_level_offset)
TWIN_BELIEVE(two_levels, BMI2, struct two_levels, two_level_offset)

static void *offsets_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct offset_directory *self;
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
	self->offsets = twin_alloc(plan.leaf_count * sizeof(*self->offsets));
	for (uint32_t i = 0; i < plan.node_count; i++)
		self->nodes[i] = (struct offset_node){ .mask = plan.nodes[i].mask, .slots = self->offsets + plan.nodes[i].first_slot };
	for (uint32_t i = 0; i < plan.leaf_count; i++)
		self->offsets[i] = infos[plan.leaves[i]].bus_offset;
	bit_plan_free(&plan);
	return self;
}

#define RESOLVE(use)                                                                                                                   \
	static void offsets_##use(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)      \
	{                                                                                                                              \
		const struct offset_directory *directory = self;                                                                       \
                                                                                                                                       \
		if (directory->node_count == 0)                                                                                        \
			one_level_##use((struct one_level){ directory->offsets, directory->root_mask }, bios, count, mapped);          \
		else                                                                                                                   \
			two_levels_##use((struct two_levels){ directory->nodes, directory->root_mask }, bios, count, mapped);          \
	}
RESOLVE(flagged)
RESOLVE(masked)

static uint64_t offsets_footprint(const void *self)
{
	const struct offset_directory *directory = self;

	return directory->node_count * sizeof(*directory->nodes) + directory->slot_count * sizeof(*directory->offsets);
}

static void offsets_destroy(void *self)
{
	free(((struct offset_directory *)self)->nodes);
	free(((struct offset_directory *)self)->offsets);
	free(self);
}

static const struct bench_contender c_flag_chosen_bits_offsets = {
	.name = "c-flag-chosen-bits-offsets-trusting",
	.like = "flag-chosen-bits-offsets-trusting",
	.library = "",
	.summary = "flagged addresses only: address bits that tell the BARs apart, gathered by PEXT, index a table of bus offsets",
	.kind = BENCH_TWIN,
	.build = offsets_build,
	.resolve_all = offsets_flagged,
	.footprint = offsets_footprint,
	.destroy = offsets_destroy,
};
BENCH_CONTENDER(c_flag_chosen_bits_offsets)

static const struct bench_contender c_masked_chosen_bits_offsets = {
	.name = "c-flag-chosen-bits-offsets-masked",
	.like = "flag-chosen-bits-offsets-masked",
	.library = "",
	.summary = "every address, what is found masked by the flag: address bits, gathered by PEXT, index a table of bus offsets",
	.kind = BENCH_TWIN,
	.build = offsets_build,
	.resolve_all = offsets_masked,
	.footprint = offsets_footprint,
	.destroy = offsets_destroy,
};
BENCH_CONTENDER(c_masked_chosen_bits_offsets)

#endif
