/*
 * Twin of src/Lookups/Search/IntervalTree.cs: the kernel's augmented red-black tree of intervals (lib/interval_tree.c and
 * include/linux/interval_tree_generic.h, Linux 6.18): 48-byte nodes, the subtree's last address in each, the leftmost remembered.
 */
#ifndef TWIN_INTERVAL_TREE_H
#define TWIN_INTERVAL_TREE_H

#include "bench_twin.h"
#include "twin_rbtree.h"

struct twin_interval_node {
	struct twin_rb_node links;
	uint64_t start;
	uint64_t last;
	uint64_t subtree_last;
};
_Static_assert(sizeof(struct twin_interval_node) == 48, "as struct interval_tree_node");

/* Node 0 is unused, so that a node's number is its provider's id. */
struct twin_interval_tree {
	struct twin_interval_node *nodes;
	const struct twin_interval_node *root;
	const struct twin_interval_node *leftmost;
};

TWIN_INLINE struct twin_interval_node *twin_interval_of(const struct twin_rb_node *links)
{
	return (struct twin_interval_node *)links; /* its first member */
}

static inline uint64_t twin_interval_last_of(const struct twin_interval_node *node)
{
	uint64_t last = node->last;

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
		if (above->subtree_last < node->last)
			above->subtree_last = node->last;
		link = node->start < above->start ? &parent->left : &parent->right;
	}
	twin_rb_insert(root, parent, link, &node->links, twin_interval_rotated);
}

/* Inserts every provider, in order of registration. */
static inline struct twin_interval_tree twin_interval_tree_build(const struct bench_bar_info *infos, uint32_t count)
{
	struct twin_interval_tree tree;
	struct twin_rb_node *root = NULL;

	tree.nodes = twin_alloc((count + 1) * sizeof(*tree.nodes));
	for (uint32_t id = 1; id <= count; id++) {
		struct twin_interval_node *node = tree.nodes + id;

		node->start = infos[id].start;
		node->last = infos[id].start + (infos[id].bytes - 1);
		node->subtree_last = node->last;
		twin_interval_insert(&root, node);
	}
	tree.root = twin_interval_of(root);
	tree.leftmost = tree.root;
	while (tree.leftmost && tree.leftmost->links.left)
		tree.leftmost = twin_interval_of(tree.leftmost->links.left);
	return tree;
}

/* The id of the first interval from the left that holds an address, 0 when there is none; by value, so that its fields live in registers. */
TWIN_INLINE uint32_t twin_interval_tree_find(struct twin_interval_tree tree, uint64_t phys_addr)
{
	const struct twin_interval_node *node = tree.root;

	if (!node)
		return 0;
	if (node->subtree_last < phys_addr || tree.leftmost->start > phys_addr)
		return 0;
	for (;;) {
		/* Here the subtree ends at or after the address, so a match, if any, is the leftmost one on the left. */
		const struct twin_interval_node *left = twin_interval_of(node->links.left);

		if (left && phys_addr <= left->subtree_last) {
			node = left;
			continue;
		}
		if (node->start > phys_addr)
			return 0;
		if (phys_addr <= node->last)
			return (uint32_t)(node - tree.nodes);
		node = twin_interval_of(node->links.right);
		if (!node || phys_addr > node->subtree_last)
			return 0;
	}
}

#endif
