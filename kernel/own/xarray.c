// SPDX-License-Identifier: GPL-2.0
/* lib/xarray.c: xa_load of the page frame number, as get_dev_pagemap and the p2pdma map types do; ranges as multi-index entries. */
#include <linux/rcupdate.h>
#include <linux/xarray.h>

#include "own.h"

enum { FRAME_SHIFT = 12 };

TWIN_INLINE u64 load_addr(struct xarray *array, const struct bench_bio *bio)
{
	return bio->phys_addr + own_bus_offset(xa_load(array, bio->phys_addr >> FRAME_SHIFT));
}

TWIN_MAP(load_map, noinline, struct xarray *, load_addr)

static void destroy(void *self)
{
	xa_destroy(self);
	free(self);
}

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	struct xarray *array = twin_alloc(sizeof(*array));

	xa_init(array);
	for (u32 i = 1; i <= count; i++) {
		u64 last = infos[i].start + infos[i].bytes - 1;

		if (xa_err(xa_store_range(array, infos[i].start >> FRAME_SHIFT, last >> FRAME_SHIFT, (void *)(infos + i), GFP_KERNEL))) {
			destroy(array);
			return twin_refuse(why, why_bytes, "xa_store_range failed at provider %u", i);
		}
	}
	return array;
}

static void load_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	load_map((struct xarray *)self, bios, count, mapped);
}

static const struct bench_contender xarray_load = {
	.name = "linux-xarray",
	.like = "xarray",
	.summary = "xa_load of a page frame number",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = load_all,
	.footprint = twin_no_footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(xarray_load)
