// SPDX-License-Identifier: GPL-2.0
/* __inline_bsearch of <linux/bsearch.h> over sorted regions, as the exception tables are searched. */
#include <linux/bsearch.h>

#include "own.h"

struct region {
	u64 start;
	u64 bytes;
	u64 bus_offset;
};

struct region_list {
	struct region *sorted;
	u32 count;
};

TWIN_INLINE int compare_addr(const void *key, const void *element)
{
	const struct region *region = element;
	u64 phys_addr = *(const u64 *)key;

	if (phys_addr < region->start)
		return -1;
	return phys_addr - region->start >= region->bytes;
}

TWIN_INLINE u64 region_addr(const struct region_list *list, const struct bench_bio *bio)
{
	u64 phys_addr = bio->phys_addr;
	const struct region *found = __inline_bsearch(&phys_addr, list->sorted, list->count, sizeof(*found), compare_addr);

	return phys_addr + (found ? found->bus_offset : 0);
}

TWIN_MAP(region_map, noinline, const struct region_list *, region_addr)

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	const struct bench_bar_info **by_address = twin_by_address(infos, count);
	struct region_list *list = twin_alloc(sizeof(*list));

	list->count = count;
	list->sorted = twin_alloc(count * sizeof(*list->sorted));
	for (u32 i = 0; i < count; i++)
		list->sorted[i] = (struct region){ by_address[i]->start, by_address[i]->bytes, by_address[i]->bus_offset };
	free(by_address);
	return list;
}

static void resolve(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	region_map(self, bios, count, mapped);
}

static u64 footprint(const void *self)
{
	const struct region_list *list = self;

	return list->count * sizeof(*list->sorted);
}

static void destroy(void *self)
{
	free(((struct region_list *)self)->sorted);
	free(self);
}

static const struct bench_contender bsearch_list = {
	.name = "linux-bsearch",
	.like = "branchless-search",
	.summary = "bsearch in a sorted list of regions",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = resolve,
	.footprint = footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(bsearch_list)
