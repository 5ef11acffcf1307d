// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Twin of src/Lookups/Searches/KernelIntervalTree.cs: the kernel's interval tree. */
#include "twin_interval_tree.h"

struct interval_tree {
	const struct bench_bar_info *infos;
	struct twin_interval_tree tree;
	uint32_t count;
};

TWIN_INLINE const struct bench_bar_info *interval_tree_candidate(struct interval_tree search, uint64_t phys_addr)
{
	return twin_interval_tree_find(search.tree, phys_addr, search.infos);
}

TWIN_SEARCH(interval_tree_search, , struct interval_tree, interval_tree_candidate)

static void *interval_tree_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct interval_tree *self = twin_alloc(sizeof(*self));

	(void)tag_bits, (void)why, (void)why_bytes;
	self->infos = infos;
	self->tree = twin_interval_tree_build(infos, count);
	self->count = count;
	return self;
}

static void interval_tree_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	interval_tree_search_all(*(const struct interval_tree *)self, bios, count, mapped);
}

static void interval_tree_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	interval_tree_search_flagged(*(const struct interval_tree *)self, bios, count, mapped);
}

static uint64_t interval_tree_footprint(const void *self)
{
	return ((const struct interval_tree *)self)->count * sizeof(struct twin_interval_node);
}

static void interval_tree_destroy(void *self)
{
	free(((struct interval_tree *)self)->tree.nodes);
	free(self);
}

static const struct bench_contender c_interval_tree = {
	.name = "c-interval-tree",
	.like = "interval-tree",
	.library = "",
	.summary = "the kernel's interval tree: an augmented red-black tree",
	.kind = BENCH_TWIN,
	.build = interval_tree_build,
	.resolve_all = interval_tree_resolve_all,
	.footprint = interval_tree_footprint,
	.destroy = interval_tree_destroy,
};
BENCH_CONTENDER(c_interval_tree)

static const struct bench_contender c_flag_interval_tree = {
	.name = "c-flag-interval-tree",
	.like = "flag-interval-tree",
	.library = "",
	.summary = "flagged addresses only: the kernel's interval tree: an augmented red-black tree",
	.kind = BENCH_TWIN,
	.build = interval_tree_build,
	.resolve_all = interval_tree_resolve_flagged,
	.footprint = interval_tree_footprint,
	.destroy = interval_tree_destroy,
};
BENCH_CONTENDER(c_flag_interval_tree)
