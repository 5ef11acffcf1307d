// SPDX-License-Identifier: GPL-2.0
/* kernel/lift/p2p_lookup.h, which is there to be used. Its readers hold one RCU read lock for a batch. */
#include "own.h"
#include "own_table.h"

TWIN_INLINE u64 region_addr(const struct p2p_table *table, const struct bench_bio *bio)
{
	const struct p2p_region *region = p2p_table_find(table, bio->phys_addr);

	return bio->phys_addr + (region ? region->bus_offset : 0);
}

TWIN_MAP(region_map, noinline, const struct p2p_table *, region_addr)

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	struct p2p_table *table = own_table(infos, count, NULL, 0);

	return IS_ERR(table) ? twin_refuse(why, why_bytes, "p2p_table_make: error %ld", PTR_ERR(table)) : table;
}

static void resolve(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	rcu_read_lock();
	region_map(self, bios, count, mapped);
	rcu_read_unlock();
}

static u64 footprint(const void *self)
{
	const struct p2p_table *table = self;

	return table->node_count * sizeof(*table->nodes) + table->slot_count * sizeof(*table->slots);
}

static void destroy(void *self)
{
	p2p_table_free(self);
}

static const struct bench_contender p2p_lookup = {
	.name = "k-p2p-lookup",
	.like = "chosen-bits",
	.summary = "kernel/lift/p2p_lookup.h: two levels of address bits, gathered by a multiplication, no BMI2",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = resolve,
	.footprint = footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(p2p_lookup)
