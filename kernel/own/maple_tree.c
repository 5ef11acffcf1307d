// SPDX-License-Identifier: GPL-2.0
/* lib/maple_tree.c: mtree_load, which takes the RCU read lock for each lookup, and mas_walk under one lock for a batch. */
#include <linux/maple_tree.h>
#include <linux/rcupdate.h>

#include "own.h"

TWIN_INLINE u64 load_addr(struct maple_tree *tree, const struct bench_bio *bio)
{
	return bio->phys_addr + own_bus_offset(mtree_load(tree, bio->phys_addr));
}

TWIN_INLINE u64 walk_addr(struct maple_tree *tree, const struct bench_bio *bio)
{
	MA_STATE(mas, tree, bio->phys_addr, bio->phys_addr);

	return bio->phys_addr + own_bus_offset(mas_walk(&mas));
}

TWIN_MAP(load_map, noinline, struct maple_tree *, load_addr)
TWIN_MAP(walk_map, noinline, struct maple_tree *, walk_addr)

static void destroy(void *self)
{
	mtree_destroy(self);
	free(self);
}

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	struct maple_tree *tree = twin_alloc(sizeof(*tree));

	mt_init(tree);
	for (u32 i = 1; i <= count; i++) {
		u64 last = infos[i].start + infos[i].bytes - 1;

		if (mtree_store_range(tree, infos[i].start, last, (void *)(infos + i), GFP_KERNEL)) {
			destroy(tree);
			return twin_refuse(why, why_bytes, "mtree_store_range failed at provider %u", i);
		}
	}
	return tree;
}

static void load_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	load_map((struct maple_tree *)self, bios, count, mapped);
}

static void walk_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	rcu_read_lock();
	walk_map((struct maple_tree *)self, bios, count, mapped);
	rcu_read_unlock();
}

static const struct bench_contender maple_load = {
	.name = "linux-maple-tree",
	.like = "maple-tree",
	.summary = "mtree_load of an address",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = load_all,
	.footprint = twin_no_footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(maple_load)

static const struct bench_contender maple_walk = {
	.name = "linux-maple-walk",
	.like = "maple-tree",
	.summary = "mas_walk of an address, one rcu_read_lock for a batch",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = walk_all,
	.footprint = twin_no_footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(maple_walk)
