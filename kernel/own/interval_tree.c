// SPDX-License-Identifier: GPL-2.0
/* lib/interval_tree.c, as drivers/vfio and drivers/infiniband call it. */
#include <linux/interval_tree.h>

#include "own.h"

struct provider_node {
	struct interval_tree_node node;
	u64 bus_offset;
};

struct provider_tree {
	struct rb_root_cached root;
	struct provider_node *nodes;
	u32 count;
};

TWIN_INLINE u64 provider_addr(struct rb_root_cached *root, const struct bench_bio *bio)
{
	struct interval_tree_node *node = interval_tree_iter_first(root, bio->phys_addr, bio->phys_addr);

	return bio->phys_addr + (node ? container_of(node, struct provider_node, node)->bus_offset : 0);
}

TWIN_MAP(provider_map, noinline, struct rb_root_cached *, provider_addr)

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	struct provider_tree *tree = twin_alloc(sizeof(*tree));

	tree->root = RB_ROOT_CACHED;
	tree->count = count;
	tree->nodes = twin_alloc(count * sizeof(*tree->nodes));
	for (u32 i = 0; i < count; i++) {
		const struct bench_bar_info *info = infos + i + 1;
		struct provider_node *provider = tree->nodes + i;

		provider->node.start = info->start;
		provider->node.last = info->start + info->bytes - 1;
		provider->bus_offset = info->bus_offset;
		interval_tree_insert(&provider->node, &tree->root);
	}
	return tree;
}

static void resolve(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	provider_map(&((struct provider_tree *)self)->root, bios, count, mapped);
}

static u64 footprint(const void *self)
{
	return ((const struct provider_tree *)self)->count * sizeof(struct provider_node);
}

static void destroy(void *self)
{
	free(((struct provider_tree *)self)->nodes);
	free(self);
}

static const struct bench_contender interval_tree = {
	.name = "linux-interval-tree",
	.like = "interval-tree",
	.summary = "interval_tree_iter_first of one address",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = resolve,
	.footprint = footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(interval_tree)
