/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Twin of src/Lookups/Structures/RedBlackTree.cs: struct rb_node and rb_insert_augmented of lib/rbtree.c (Linux 6.18), the colour kept in the
 * parent pointer. Insertion only: the trees here are built once.
 */
#ifndef TWIN_RBTREE_H
#define TWIN_RBTREE_H

#include <stdbool.h>
#include <stdint.h>

#define TWIN_RB_BLACK ((uintptr_t)1)

struct twin_rb_node {
	uintptr_t parent_and_colour;
	struct twin_rb_node *right;
	struct twin_rb_node *left;
};

/* A child took its parent's place: what the two know of their subtrees must be put right. NULL where nothing is kept. */
typedef void twin_rb_rotated(struct twin_rb_node *node, struct twin_rb_node *child);

static inline struct twin_rb_node *twin_rb_parent(const struct twin_rb_node *node)
{
	return (struct twin_rb_node *)(node->parent_and_colour & ~TWIN_RB_BLACK);
}

static inline bool twin_rb_is_red(const struct twin_rb_node *node)
{
	return !(node->parent_and_colour & TWIN_RB_BLACK);
}

static inline void twin_rb_set_parent(struct twin_rb_node *node, struct twin_rb_node *parent)
{
	node->parent_and_colour = (uintptr_t)parent | (node->parent_and_colour & TWIN_RB_BLACK);
}

/* Lets the node's child take its place. */
static inline void twin_rb_rotate(struct twin_rb_node **root, struct twin_rb_node *node, bool to_left, twin_rb_rotated *rotated)
{
	struct twin_rb_node *child = to_left ? node->right : node->left;
	struct twin_rb_node *inner = to_left ? child->left : child->right;
	struct twin_rb_node *parent = twin_rb_parent(node);

	*(!parent ? root : parent->left == node ? &parent->left : &parent->right) = child;
	twin_rb_set_parent(child, parent);
	*(to_left ? &child->left : &child->right) = node;
	twin_rb_set_parent(node, child);
	*(to_left ? &node->right : &node->left) = inner;
	if (inner)
		twin_rb_set_parent(inner, node);
	if (rotated)
		rotated(node, child);
}

/* Links a node in and restores the red-black rules. */
static inline void twin_rb_insert(struct twin_rb_node **root, struct twin_rb_node *parent, struct twin_rb_node **link,
				  struct twin_rb_node *node, twin_rb_rotated *rotated)
{
	struct twin_rb_node *above;

	node->parent_and_colour = (uintptr_t)parent;
	*link = node;
	while ((above = twin_rb_parent(node)) && twin_rb_is_red(above)) {
		struct twin_rb_node *grandparent = twin_rb_parent(above);
		bool is_left = grandparent->left == above;
		struct twin_rb_node *uncle = is_left ? grandparent->right : grandparent->left;

		if (uncle && twin_rb_is_red(uncle)) {
			above->parent_and_colour |= TWIN_RB_BLACK;
			uncle->parent_and_colour |= TWIN_RB_BLACK;
			grandparent->parent_and_colour &= ~TWIN_RB_BLACK;
			node = grandparent;
			continue;
		}

		if (node == (is_left ? above->right : above->left)) {
			struct twin_rb_node *lifted = node;

			twin_rb_rotate(root, above, is_left, rotated);
			node = above;
			above = lifted;
		}
		twin_rb_rotate(root, grandparent, !is_left, rotated);
		above->parent_and_colour |= TWIN_RB_BLACK;
		grandparent->parent_and_colour &= ~TWIN_RB_BLACK;
	}
	(*root)->parent_and_colour |= TWIN_RB_BLACK;
}

#endif
