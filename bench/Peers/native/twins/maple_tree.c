// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/MapleTree.cs and Structures/MapleNode.cs: like the kernel's B-tree of ranges, without RCU (mtree_lookup_walk in lib/maple_tree.c and
 * struct maple_range_64 in include/linux/maple_tree.h, Linux 6.18), built bottom-up and evenly filled, its pivots scanned linearly.
 */
#include "bench_twin.h"

enum { MAPLE_PIVOTS = 15, MAPLE_SLOTS = 16, MAPLE_NODE_BYTES = 256, MAPLE_TYPE_SHIFT = 3, MAPLE_LEAF_64 = 1, MAPLE_RANGE_64 = 2 };

#define MAPLE_NODE_MASK ((uint64_t)MAPLE_NODE_BYTES - 1)
#define MAPLE_TYPE_MASK 15ull
#define MAPLE_NODE_BIT 4ull

/* Slot i holds what lies above pivot i - 1 and up to pivot i. */
struct maple_node {
	uint64_t parent;
	uint64_t pivot[MAPLE_PIVOTS];
	uint64_t slot[MAPLE_SLOTS];
};
_Static_assert(sizeof(struct maple_node) == MAPLE_NODE_BYTES, "aligned to its size");

struct maple_tree {
	const struct bench_bar_info *host;
	uint64_t root;
	void *memory;
	size_t nodes;
};

struct maple_range {
	uint64_t last;
	uint64_t entry;
};

/* mte_to_node; a pointer to a node carries its type in bits that the alignment leaves free */
TWIN_INLINE struct maple_node *maple_decode(uint64_t encoded)
{
	return (struct maple_node *)(encoded & ~MAPLE_NODE_MASK);
}

/* mt_mk_node */
static uint64_t maple_encode(const struct maple_node *node, bool is_leaf)
{
	return (uint64_t)node | (uint64_t)(is_leaf ? MAPLE_LEAF_64 : MAPLE_RANGE_64) << MAPLE_TYPE_SHIFT | MAPLE_NODE_BIT;
}

TWIN_INLINE bool maple_is_leaf(uint64_t encoded)
{
	return (encoded >> MAPLE_TYPE_SHIFT & MAPLE_TYPE_MASK) < MAPLE_RANGE_64;
}

TWIN_INLINE const struct bench_bar_info *maple_tree_candidate(struct maple_tree tree, uint64_t phys_addr)
{
	uint64_t next = tree.root, encoded;

	if (!next)
		return tree.host;
	do {
		const struct maple_node *node;
		size_t offset = 0;

		encoded = next;
		node = maple_decode(encoded);
		do {
			if (node->pivot[offset] >= phys_addr)
				break;
		} while (++offset < MAPLE_PIVOTS);
		next = node->slot[offset];
		/* ma_dead_node: a reader starts again; no writer runs here */
		if (__builtin_expect((node->parent & ~MAPLE_NODE_MASK) == (uint64_t)node, 0))
			return tree.host;
	} while (!maple_is_leaf(encoded));
	return next ? (const struct bench_bar_info *)next : tree.host;
}

TWIN_SEARCH(maple_tree_search, , struct maple_tree, maple_tree_candidate)

/* Regions and gaps in ascending order, without a hole between them; a gap's entry is null. */
static size_t maple_ranges(const struct bench_bar_info *infos, uint32_t count, struct maple_range *ranges)
{
	const struct bench_bar_info **sorted = twin_by_address(infos, count);
	uint64_t next = 0;
	size_t made = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (sorted[i]->start > next)
			ranges[made++] = (struct maple_range){ sorted[i]->start - 1, 0 };
		next = sorted[i]->start + sorted[i]->bytes;
		ranges[made++] = (struct maple_range){ next - 1, (uint64_t)sorted[i] };
	}
	ranges[made++] = (struct maple_range){ UINT64_MAX, 0 };
	free(sorted);
	return made;
}

/* Puts ranges into `count` nodes of one level, each as full as the others; the nodes take their place, as ranges of the level above. */
static void maple_group(struct maple_range *ranges, size_t range_count, size_t count, bool is_leaf, struct maple_node *nodes)
{
	for (size_t i = 0; i < count; i++) {
		size_t first = range_count * i / count, end = range_count * (i + 1) / count;
		struct maple_node *node = nodes + i;
		uint64_t last = ranges[end - 1].last;

		for (size_t k = first; k < end; k++) {
			node->slot[k - first] = ranges[k].entry;
			if (k - first < MAPLE_PIVOTS)
				node->pivot[k - first] = ranges[k].last;
			if (!is_leaf)
				maple_decode(ranges[k].entry)->parent = (uint64_t)node | (k - first) << 3;
		}
		ranges[i] = (struct maple_range){ last, maple_encode(node, is_leaf) };
	}
}

static void *maple_tree_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct maple_tree *self = twin_alloc(sizeof(*self));
	struct maple_range *ranges = twin_alloc((2 * (size_t)count + 1) * sizeof(*ranges));
	size_t range_count = maple_ranges(infos, count, ranges), level;
	struct maple_node *node;
	bool is_leaf = true;

	(void)tag_bits, (void)why, (void)why_bytes;
	self->host = infos;
	level = range_count;
	do {
		level = (level + MAPLE_SLOTS - 1) / MAPLE_SLOTS;
		self->nodes += level;
	} while (level > 1);

	/* One node more, since blocks are aligned to a line and nodes to 256 bytes. */
	self->memory = twin_alloc((self->nodes + 1) * sizeof(*node));
	node = maple_decode((uint64_t)self->memory + MAPLE_NODE_BYTES - 1);
	do {
		level = (range_count + MAPLE_SLOTS - 1) / MAPLE_SLOTS;
		maple_group(ranges, range_count, level, is_leaf, node);
		node += level;
		range_count = level;
		is_leaf = false;
	} while (level > 1);
	if (count > 0) {
		self->root = ranges[0].entry;
		maple_decode(self->root)->parent = 1; /* MA_ROOT_PARENT */
	}
	free(ranges);
	return self;
}

static void maple_tree_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	maple_tree_search_all(*(const struct maple_tree *)self, bios, count, mapped);
}

static void maple_tree_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	maple_tree_search_flagged(*(const struct maple_tree *)self, bios, count, mapped);
}

static uint64_t maple_tree_footprint(const void *self)
{
	return (((const struct maple_tree *)self)->nodes + 1) * sizeof(struct maple_node);
}

static void maple_tree_destroy(void *self)
{
	free(((struct maple_tree *)self)->memory);
	free(self);
}

static const struct bench_contender c_maple_tree = {
	.name = "c-maple-tree",
	.like = "maple-tree",
	.library = "",
	.summary = "like the kernel's B-tree of ranges, without RCU, 15 pivots a node",
	.kind = BENCH_TWIN,
	.build = maple_tree_build,
	.resolve_all = maple_tree_resolve_all,
	.footprint = maple_tree_footprint,
	.destroy = maple_tree_destroy,
};
BENCH_CONTENDER(c_maple_tree)

static const struct bench_contender c_flag_maple_tree = {
	.name = "c-flag-maple-tree",
	.like = "flag-maple-tree",
	.library = "",
	.summary = "flagged addresses only: like the kernel's B-tree of ranges, without RCU, 15 pivots a node",
	.kind = BENCH_TWIN,
	.build = maple_tree_build,
	.resolve_all = maple_tree_resolve_flagged,
	.footprint = maple_tree_footprint,
	.destroy = maple_tree_destroy,
};
BENCH_CONTENDER(c_flag_maple_tree)
