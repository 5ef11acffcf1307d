// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Encodings/BarPointer.cs: the bio holds the pointer to the BAR info, counted in bytes from host memory's entry, so
 * that 0 is host memory.
 */
#include "bench_twin.h"

TWIN_INLINE uint64_t bar_pointer_addr(const struct bench_bar_info *infos, const struct bench_bio *bio)
{
	return bio->phys_addr + ((const struct bench_bar_info *)((uintptr_t)infos + bio->tag))->bus_offset;
}

TWIN_MAP(bar_pointer_map, , const struct bench_bar_info *, bar_pointer_addr)

static void *bar_pointer_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	(void)count, (void)tag_bits, (void)why, (void)why_bytes;
	return (void *)infos;
}

static void bar_pointer_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	bar_pointer_map(self, bios, count, mapped);
}

static const struct bench_contender c_bar_pointer = {
	.name = "c-bar-pointer",
	.like = "bar-pointer",
	.library = "",
	.summary = "the pointer to the BAR info, counted from host memory's entry",
	.kind = BENCH_TWIN,
	.build = bar_pointer_build,
	.resolve_all = bar_pointer_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = twin_nothing_to_destroy,
};
BENCH_CONTENDER(c_bar_pointer)
