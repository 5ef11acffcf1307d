/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Twin of src/Lookups/Structures/IntervalTree.cs: the kernel's augmented red-black tree of intervals (lib/interval_tree.c and
 * include/linux/interval_tree_generic.h, Linux 6.18): the subtree's last address in each node, the leftmost remembered, the node embedded
 * with the provider's entry in one cache line.
 */
#ifndef TWIN_INTERVAL_TREE_H
#define TWIN_INTERVAL_TREE_H

#include "bench_twin.h"
#include "twin_rbtree.h"

struct twin_interval_node {
	struct twin_rb_node links;
	uint64_t subtree_last;
	struct bench_bar_info info;
};
_Static_assert(sizeof(struct twin_interval_node) == 64, "one cache line");

struct twin_interval_tree {
	struct twin_interval_node *nodes;
	const struct twin_interval_node *root;
	const struct twin_interval_node *leftmost;
};

TWIN_INLINE struct twin_interval_node *twin_interval_of(const struct twin_rb_node *links)
{
	return (struct twin_interval_node *)links; /* its first member */
}

static inline uint64_t twin_interval_last(const struct twin_interval_node *node)
{
	return node->info.start + (node->info.bytes - 1);
}

static inline uint64_t twin_interval_last_of(const struct twin_interval_node *node)
{
	uint64_t last = twin_interval_last(node);

	if (node->links.left && twin_interval_of(node->links.left)->subtree_last > last)
		last = twin_interval_of(node->links.left)->subtree_last;
	if (node->links.right && twin_interval_of(node->links.right)->subtree_last > last)
		last = twin_interval_of(node->links.right)->subtree_last;
	return last;
}

static inline void twin_interval_rotated(struct twin_rb_node *node, struct twin_rb_node *child)
{
	twin_interval_of(child)->subtree_last = twin_interval_of(node)->subtree_last;
	twin_interval_of(node)->subtree_last = twin_interval_last_of(twin_interval_of(node));
}

static inline void twin_interval_insert(struct twin_rb_node **root, struct twin_interval_node *node)
{
	struct twin_rb_node **link = root, *parent = NULL;

	while (*link) {
		struct twin_interval_node *above = twin_interval_of(*link);

		parent = *link;
		if (above->subtree_last < node->subtree_last)
			above->subtree_last = node->subtree_last;
		link = node->info.start < above->info.start ? &parent->left : &parent->right;
	}
	twin_rb_insert(root, parent, link, &node->links, twin_interval_rotated);
}

/* Inserts every provider, in order of registration. */
static inline struct twin_interval_tree twin_interval_tree_build(const struct bench_bar_info *infos, uint32_t count)
{
	struct twin_interval_tree tree;
	struct twin_rb_node *root = NULL;

	tree.nodes = twin_alloc(count * sizeof(*tree.nodes));
	for (uint32_t id = 1; id <= count; id++) {
		struct twin_interval_node *node = tree.nodes + id - 1;

		node->info = infos[id];
		node->subtree_last = twin_interval_last(node);
		twin_interval_insert(&root, node);
	}
	tree.root = twin_interval_of(root);
	tree.leftmost = tree.root;
	while (tree.leftmost && tree.leftmost->links.left)
		tree.leftmost = twin_interval_of(tree.leftmost->links.left);
	return tree;
}

/* The entry of the first interval from the left that holds an address, or nobody; by value, so that its fields live in registers. */
TWIN_INLINE const struct bench_bar_info *twin_interval_tree_find(struct twin_interval_tree tree, uint64_t phys_addr,
								 const struct bench_bar_info *nobody)
{
	const struct twin_interval_node *node = tree.root;

	if (!node)
		return nobody;
	if (node->subtree_last < phys_addr || tree.leftmost->info.start > phys_addr)
		return nobody;
	for (;;) {
		/* Here the subtree ends at or after the address, so a match, if any, is the leftmost one on the left. */
		const struct twin_interval_node *left = twin_interval_of(node->links.left);

		if (left && phys_addr <= left->subtree_last) {
			node = left;
			continue;
		}
		if (node->info.start > phys_addr)
			return nobody;
		if (phys_addr - node->info.start < node->info.bytes)
			return &node->info;
		node = twin_interval_of(node->links.right);
		if (!node || phys_addr > node->subtree_last)
			return nobody;
	}
}

#endif
