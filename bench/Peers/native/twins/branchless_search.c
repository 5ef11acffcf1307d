// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/BinarySearch.cs and Structures/SortedRegions.cs: a binary search over sorted starts without branches, four
 * searches in step (Khuong and Morin, "Array layouts for comparison-based searching", JEA 2017).
 */
#include "bench_twin.h"

struct sorted_regions {
	const struct bench_bar_info *infos;
	uint64_t *starts;
	uint16_t *ids;
	size_t half;
};

/* Half the remaining length or nothing, by a mask, which no compiler turns into a branch. */
TWIN_INLINE size_t advance(const uint64_t *starts, size_t position, size_t step, uint64_t phys_addr)
{
	return step & (0 - (size_t)(starts[position + step] <= phys_addr));
}

TWIN_INLINE uint64_t confirmed(const struct sorted_regions *regions, size_t position, uint64_t phys_addr)
{
	return phys_addr + twin_confirm(regions->infos, regions->ids[position], phys_addr)->bus_offset;
}

static void *branchless_search_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct sorted_regions *self;
	const struct bench_bar_info **sorted;
	size_t length = twin_round_up_to_power_of_2((uint64_t)count + 1);

	(void)tag_bits;
	if (count > UINT16_MAX)
		return twin_refuse(why, why_bytes, "%u providers, and ids are of 16 bits", count);
	sorted = twin_by_address(infos, count);
	self = twin_alloc(sizeof(*self));
	self->infos = infos;
	self->half = length / 2;
	self->starts = twin_alloc(length * sizeof(*self->starts));
	self->ids = twin_alloc(length * sizeof(*self->ids));
	/* Entry 0 is below every region, what is beyond the last above every address, so that all searches take the same steps. */
	memset(self->starts + 1, 0xff, (length - 1) * sizeof(*self->starts));
	for (uint32_t i = 0; i < count; i++) {
		self->ids[i + 1] = (uint16_t)(sorted[i] - infos);
		self->starts[i + 1] = sorted[i]->start;
	}
	free(sorted);
	return self;
}

static void branchless_search_resolve_all(const void *self, const struct bench_bio *bio, size_t left, struct bench_dma_segment *dma)
{
	const struct sorted_regions regions = *(const struct sorted_regions *)self;
	const uint64_t *starts = regions.starts;

	for (; left >= 4; left -= 4, bio += 4, dma += 4) {
		uint64_t first = bio[0].phys_addr, second = bio[1].phys_addr, third = bio[2].phys_addr, fourth = bio[3].phys_addr;
		size_t at = 0, second_at = 0, third_at = 0, fourth_at = 0;

		for (size_t step = regions.half; step != 0; step >>= 1) {
			at += advance(starts, at, step, first);
			second_at += advance(starts, second_at, step, second);
			third_at += advance(starts, third_at, step, third);
			fourth_at += advance(starts, fourth_at, step, fourth);
		}
		twin_put(dma, confirmed(&regions, at, first), bio[0].bytes);
		twin_put(dma + 1, confirmed(&regions, second_at, second), bio[1].bytes);
		twin_put(dma + 2, confirmed(&regions, third_at, third), bio[2].bytes);
		twin_put(dma + 3, confirmed(&regions, fourth_at, fourth), bio[3].bytes);
	}
	for (; left > 0; left--, bio++, dma++) {
		size_t at = 0;

		for (size_t step = regions.half; step != 0; step >>= 1)
			at += advance(starts, at, step, bio->phys_addr);
		twin_put(dma, confirmed(&regions, at, bio->phys_addr), bio->bytes);
	}
}

static void branchless_search_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	twin_search_runs(self, bios, count, mapped, branchless_search_resolve_all);
}

static uint64_t branchless_search_footprint(const void *self)
{
	size_t half = ((const struct sorted_regions *)self)->half;

	return (half ? 2 * half : 1) * (sizeof(uint64_t) + sizeof(uint16_t));
}

static void branchless_search_destroy(void *self)
{
	free(((struct sorted_regions *)self)->starts);
	free(((struct sorted_regions *)self)->ids);
	free(self);
}

static const struct bench_contender c_branchless_search = {
	.name = "c-branchless-search",
	.like = "branchless-search",
	.library = "",
	.summary = "a binary search over sorted starts without branches, four in step",
	.kind = BENCH_TWIN,
	.build = branchless_search_build,
	.resolve_all = branchless_search_resolve_all,
	.footprint = branchless_search_footprint,
	.destroy = branchless_search_destroy,
};
BENCH_CONTENDER(c_branchless_search)

static const struct bench_contender c_flag_branchless_search = {
	.name = "c-flag-branchless-search",
	.like = "flag-branchless-search",
	.library = "",
	.summary = "flagged addresses only: a binary search over sorted starts without branches, four in step",
	.kind = BENCH_TWIN,
	.build = branchless_search_build,
	.resolve_all = branchless_search_resolve_flagged,
	.footprint = branchless_search_footprint,
	.destroy = branchless_search_destroy,
};
BENCH_CONTENDER(c_flag_branchless_search)
