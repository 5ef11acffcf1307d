// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * The loop without a lookup: what any contender in C must do for a bio, read address, tag and length, write bus address and length.
 * The tag is added so that it is read.
 */
#include "bench_twin.h"

TWIN_INLINE uint64_t floor_addr(const void *ctx, const struct bench_bio *bio)
{
	(void)ctx;
	return bio->phys_addr + bio->tag;
}

TWIN_MAP(floor_map, , const void *, floor_addr)

static void *floor_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	(void)count, (void)tag_bits, (void)why, (void)why_bytes;
	return (void *)infos;
}

static void floor_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	floor_map(self, bios, count, mapped);
}

static const struct bench_contender c_floor = {
	.name = "c-floor",
	.like = "",
	.library = "",
	.summary = "the loop without a lookup: bus address is address plus tag",
	.kind = BENCH_FLOOR,
	.build = floor_build,
	.resolve_all = floor_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = twin_nothing_to_destroy,
};
BENCH_CONTENDER(c_floor)
