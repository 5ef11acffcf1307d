// SPDX-License-Identifier: GPL-2.0
/* lib/rbtree.c and rb_find of <linux/rbtree.h>, over regions that do not overlap: what most drivers write by hand. */
#include <linux/rbtree.h>

#include "own.h"

struct region_node {
	struct rb_node node;
	u64 start;
	u64 bytes;
	u64 bus_offset;
};

struct region_tree {
	struct rb_root root;
	struct region_node *nodes;
	u32 count;
};

TWIN_INLINE int compare_addr(const void *key, const struct rb_node *node)
{
	const struct region_node *region = rb_entry(node, struct region_node, node);
	u64 phys_addr = *(const u64 *)key;

	if (phys_addr < region->start)
		return -1;
	return phys_addr - region->start >= region->bytes;
}

static bool starts_before(struct rb_node *left, const struct rb_node *right)
{
	return rb_entry(left, struct region_node, node)->start < rb_entry(right, struct region_node, node)->start;
}

TWIN_INLINE u64 region_addr(struct rb_root *root, const struct bench_bio *bio)
{
	u64 phys_addr = bio->phys_addr;
	struct rb_node *node = rb_find(&phys_addr, root, compare_addr);

	return phys_addr + (node ? rb_entry(node, struct region_node, node)->bus_offset : 0);
}

TWIN_MAP(region_map, noinline, struct rb_root *, region_addr)

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	struct region_tree *tree = twin_alloc(sizeof(*tree));

	tree->root = RB_ROOT;
	tree->count = count;
	tree->nodes = twin_alloc(count * sizeof(*tree->nodes));
	for (u32 i = 0; i < count; i++) {
		const struct bench_bar_info *info = infos + i + 1;
		struct region_node *region = tree->nodes + i;

		region->start = info->start;
		region->bytes = info->bytes;
		region->bus_offset = info->bus_offset;
		rb_add(&region->node, &tree->root, starts_before);
	}
	return tree;
}

static void resolve(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	region_map(&((struct region_tree *)self)->root, bios, count, mapped);
}

static u64 footprint(const void *self)
{
	return ((const struct region_tree *)self)->count * sizeof(struct region_node);
}

static void destroy(void *self)
{
	free(((struct region_tree *)self)->nodes);
	free(self);
}

static const struct bench_contender rbtree = {
	.name = "linux-rbtree",
	.like = "interval-tree",
	.summary = "rb_find in a tree of regions",
	.kind = BENCH_KERNEL,
	.build = build,
	.resolve_all = resolve,
	.footprint = footprint,
	.destroy = destroy,
};
BENCH_CONTENDER(rbtree)
