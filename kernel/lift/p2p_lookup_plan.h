/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * How p2p_lookup.h's table is made. A region is one or more blocks that are
 * aligned to their own size: some address bits of a block are fixed, the lower
 * ones are free. A few bits are enough to tell blocks apart, and a
 * multiplication gathers them, as it does for the attacks of a rook in chess
 * programs. The bits that are chosen first lead to a node, which holds few
 * blocks; each node has bits and a multiplier of its own.
 */
#ifndef _P2P_LOOKUP_PLAN_H
#define _P2P_LOOKUP_PLAN_H

#include <linux/bitops.h>
#include <linux/err.h>
#include <linux/limits.h>
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/string.h>

#define P2P_ADDR_BITS		52
#define P2P_MAX_ROOT_BITS	16
#define P2P_MAX_NODE_BITS	13
#define P2P_TRIES		256

/**
 * struct p2p_region - physical addresses of one provider
 * @start: first physical address, a multiple of PAGE_SIZE
 * @size: bytes, a multiple of PAGE_SIZE
 * @bus_offset: what is added to a physical address to get the bus address
 * @provider: who owns it
 */
struct p2p_region {
	u64 start;
	u64 size;
	u64 bus_offset;
	void *provider;
};

/* Gathers the bits of @mask: they index 1 << (64 - @shift) slots from @first. */
struct p2p_node {
	u64 mask;
	u64 multiplier;
	u32 shift;
	u32 first;
};

struct p2p_table {
	struct p2p_node root;
	struct p2p_node *nodes;
	struct p2p_region *slots;
	struct p2p_region *regions;
	u32 node_count;
	u32 slot_count;
	u32 region_count;
};

static __always_inline u32 p2p_slot(const struct p2p_node *node, u64 addr)
{
	return node->first +
	       (u32)((addr & node->mask) * node->multiplier >> node->shift);
}

/* Addresses that are alike but for the bits of @free, which are 0 in @value. */
struct p2p_block {
	u64 value;
	u64 free;
	u32 region;
	u32 group;
};

struct p2p_blocks {
	struct p2p_block *at;
	u32 count;
	u32 room;
};

static inline int p2p_blocks_add(struct p2p_blocks *blocks,
				 const struct p2p_block *block)
{
	if (blocks->count == blocks->room) {
		u32 room = max(16u, 2 * blocks->room);
		struct p2p_block *more = kvmalloc_array(room, sizeof(*more),
							GFP_KERNEL);

		if (!more)
			return -ENOMEM;
		if (blocks->count)
			memcpy(more, blocks->at, blocks->count * sizeof(*more));
		kvfree(blocks->at);
		blocks->at = more;
		blocks->room = room;
	}
	blocks->at[blocks->count++] = *block;
	return 0;
}

static inline bool p2p_lies_low(const struct p2p_block *block, u64 bit)
{
	return (block->free & bit) || !(block->value & bit);
}

static inline bool p2p_lies_high(const struct p2p_block *block, u64 bit)
{
	return (block->free | block->value) & bit;
}

/* Different regions on one side of a bit; a group has them in order. */
struct p2p_side {
	u32 last;
	u64 count;
};

static inline void p2p_side_add(struct p2p_side *side, u32 region)
{
	if (!side->count || side->last != region)
		side->count++;
	side->last = region;
}

static inline u64 p2p_pairs(const struct p2p_side *side)
{
	return side->count ? side->count * (side->count - 1) : 0;
}

/* Pairs of regions that @bit leaves in one group. */
static inline u64 p2p_pairs_left(const struct p2p_blocks *blocks, u64 bit)
{
	u64 left = 0;
	u32 i = 0;

	while (i < blocks->count) {
		struct p2p_side low = {}, high = {};
		u32 group = blocks->at[i].group;

		for (; i < blocks->count && blocks->at[i].group == group; i++) {
			if (p2p_lies_low(&blocks->at[i], bit))
				p2p_side_add(&low, blocks->at[i].region);
			if (p2p_lies_high(&blocks->at[i], bit))
				p2p_side_add(&high, blocks->at[i].region);
		}
		left += p2p_pairs(&low) + p2p_pairs(&high);
	}
	return left;
}

/* Splits each group in two; a block with that bit free goes to both. */
static inline int p2p_split(struct p2p_blocks *blocks, u64 bit)
{
	struct p2p_blocks parts = {};
	u32 first = 0, groups = 0;
	int err = 0;

	while (first < blocks->count && !err) {
		u32 group = blocks->at[first].group, end = first;

		while (end < blocks->count && blocks->at[end].group == group)
			end++;
		for (int high = 0; high < 2; high++, groups++) {
			for (u32 i = first; i < end && !err; i++) {
				struct p2p_block block = blocks->at[i];

				block.group = groups;
				if (high ? p2p_lies_high(&block, bit) :
					   p2p_lies_low(&block, bit))
					err = p2p_blocks_add(&parts, &block);
			}
		}
		first = end;
	}
	kvfree(blocks->at);
	*blocks = parts;
	return err;
}

/*
 * Takes the bit that leaves the fewest pairs together, again and again, until
 * all regions are told apart or there are @most bits.
 */
static inline int p2p_choose_bits(const struct p2p_block *from, u32 count,
				  u32 most, u64 *mask)
{
	struct p2p_blocks blocks = {};
	u64 together = U64_MAX;
	int err = 0;

	*mask = 0;
	for (u32 i = 0; i < count && !err; i++) {
		err = p2p_blocks_add(&blocks, from + i);
		if (!err)
			blocks.at[i].group = 0;
	}
	if (!err)
		together = p2p_pairs_left(&blocks, 0);
	for (u32 bits = 0; !err && together && bits < most; bits++) {
		u64 best = 0;

		together = U64_MAX;
		for (u32 shift = PAGE_SHIFT; shift < P2P_ADDR_BITS; shift++) {
			u64 left;

			if (*mask & BIT_ULL(shift))
				continue;
			left = p2p_pairs_left(&blocks, BIT_ULL(shift));
			if (left <= together) {
				together = left;
				best = BIT_ULL(shift);
			}
		}
		*mask |= best;
		err = p2p_split(&blocks, best);
	}
	kvfree(blocks.at);
	return err;
}

static inline u64 p2p_random(u64 *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* Gives each block its slots in @owners, 0 for none; false where two meet. */
static inline bool p2p_fill(const struct p2p_node *node, u32 *owners,
			    const struct p2p_block *blocks, u32 count)
{
	memset(owners, 0, sizeof(*owners) << (64 - node->shift));
	for (u32 i = 0; i < count; i++) {
		u64 open = node->mask & blocks[i].free, subset = 0;

		do {
			u32 *owner = owners +
				     ((((blocks[i].value & node->mask) | subset) *
				       node->multiplier) >> node->shift);

			if (*owner && *owner != blocks[i].region + 1)
				return false;
			*owner = blocks[i].region + 1;
			subset = (subset - open) & open;
		} while (subset);
	}
	return true;
}

/* Finds the bits and the multiplier of a node, and the owner of each slot. */
static inline int p2p_plan_node(struct p2p_node *node, u32 *owners,
				const struct p2p_block *blocks, u32 count)
{
	u64 state = 88172645463325252ull;
	int err = p2p_choose_bits(blocks, count, P2P_MAX_NODE_BITS, &node->mask);
	u32 regions = 1, least;

	if (err)
		return err;
	for (u32 i = 1; i < count; i++)
		regions += blocks[i].region != blocks[i - 1].region;
	least = max_t(u32, 1, order_base_2(regions));
	for (u32 bits = least; bits <= P2P_MAX_NODE_BITS; bits++) {
		node->shift = 64 - bits;
		for (u32 i = 0; i < P2P_TRIES; i++) {
			/* First all bits from the lowest to the highest. */
			node->multiplier = i ? p2p_random(&state) | 1 :
					       1ull << (64 - fls64(node->mask | 1));
			if (p2p_fill(node, owners, blocks, count))
				return 0;
		}
	}
	return -ENOSPC;
}

static inline void p2p_table_free(struct p2p_table *table)
{
	if (!table)
		return;
	kvfree(table->nodes);
	kvfree(table->slots);
	kvfree(table->regions);
	kvfree(table);
}

/* Makes room for the slots of a node and copies their regions into them. */
static inline int p2p_table_take(struct p2p_table *table, u32 *room,
				 struct p2p_node *node, const u32 *owners)
{
	u32 count = 1u << (64 - node->shift);

	if (table->slot_count + count > *room) {
		u32 more = roundup_pow_of_two(table->slot_count + count);
		struct p2p_region *slots = kvcalloc(more, sizeof(*slots),
						    GFP_KERNEL);

		if (!slots)
			return -ENOMEM;
		if (table->slot_count)
			memcpy(slots, table->slots,
			       table->slot_count * sizeof(*slots));
		kvfree(table->slots);
		table->slots = slots;
		*room = more;
	}
	node->first = table->slot_count;
	for (u32 i = 0; i < count; i++) {
		if (owners[i])
			table->slots[node->first + i] =
				table->regions[owners[i] - 1];
	}
	table->slot_count += count;
	return 0;
}

/* The aligned block around a region, unless another region is in it, too. */
static inline bool p2p_block_around(const struct p2p_table *table, u32 i,
				    struct p2p_block *block)
{
	const struct p2p_region *region = table->regions + i;
	u64 last = region->start + region->size - 1, differ = region->start ^ last;
	u64 free = differ ? U64_MAX >> (64 - fls64(differ)) : 0;

	*block = (struct p2p_block){
		.value = region->start & ~free, .free = free, .region = i,
	};
	return (!i || region[-1].start + region[-1].size <= block->value) &&
	       (i + 1 == table->region_count ||
		region[1].start > (block->value | free));
}

static inline int p2p_table_blocks(const struct p2p_table *table,
				   struct p2p_blocks *blocks)
{
	int err = 0;

	for (u32 i = 0; i < table->region_count && !err; i++) {
		u64 start = table->regions[i].start;
		u64 end = start + table->regions[i].size;
		struct p2p_block block;

		if (p2p_block_around(table, i, &block)) {
			err = p2p_blocks_add(blocks, &block);
			continue;
		}
		while (start < end && !err) {
			u32 aligned = start ? __ffs64(start) : 63;
			u32 fits = fls64(end - start) - 1;
			u64 size = BIT_ULL(min(aligned, fits));

			block.value = start;
			block.free = size - 1;
			err = p2p_blocks_add(blocks, &block);
			start += size;
		}
	}
	return err;
}

/* How unevenly the root spreads blocks over the nodes; the fewer the better. */
static inline u64 p2p_crowding(const struct p2p_node *root, u32 *counts,
			       const struct p2p_blocks *blocks)
{
	u64 crowding = 0;

	memset(counts, 0, sizeof(*counts) << (64 - root->shift));
	for (u32 i = 0; i < blocks->count; i++) {
		u64 open = root->mask & blocks->at[i].free, subset = 0;

		do {
			u64 addr = (blocks->at[i].value & root->mask) | subset;

			crowding += counts[p2p_slot(root, addr)]++;
			subset = (subset - open) & open;
		} while (subset);
	}
	return crowding;
}

static inline int p2p_plan_root(struct p2p_table *table, u32 bits, u32 *counts,
				const struct p2p_blocks *blocks)
{
	struct p2p_node trial = { .shift = 64 - bits };
	u64 state = 88172645463325252ull, least = U64_MAX;
	int err = p2p_choose_bits(blocks->at, blocks->count, bits, &trial.mask);

	for (u32 i = 0; i < P2P_TRIES / 8 && !err; i++) {
		u64 crowding;

		trial.multiplier = p2p_random(&state) | 1;
		crowding = p2p_crowding(&trial, counts, blocks);
		if (crowding < least) {
			least = crowding;
			table->root = trial;
		}
	}
	return err;
}

/* Copies each block to every node that the root leads it to, node by node. */
static inline int p2p_spread(const struct p2p_node *root, u32 *ends,
			     const struct p2p_blocks *blocks,
			     struct p2p_blocks *spread)
{
	u32 nodes = 1u << (64 - root->shift), count = 0;

	p2p_crowding(root, ends, blocks);
	for (u32 i = 0; i < nodes; i++) {
		u32 own = ends[i];

		ends[i] = count;
		count += own;
	}
	spread->at = kvmalloc_array(count, sizeof(*spread->at), GFP_KERNEL);
	if (!spread->at)
		return -ENOMEM;
	spread->count = count;
	for (u32 i = 0; i < blocks->count; i++) {
		u64 open = root->mask & blocks->at[i].free, subset = 0;

		do {
			u64 addr = (blocks->at[i].value & root->mask) | subset;

			spread->at[ends[p2p_slot(root, addr)]++] = blocks->at[i];
			subset = (subset - open) & open;
		} while (subset);
	}
	return 0;
}

static inline int p2p_plan_nodes(struct p2p_table *table, u32 *ends, u32 *owners,
				 const struct p2p_blocks *blocks)
{
	static const u32 nobody[2];
	struct p2p_blocks spread = {};
	u32 room = 0, first = 0;
	int err = p2p_spread(&table->root, ends, blocks, &spread);

	table->node_count = 1u << (64 - table->root.shift);
	table->nodes = kvcalloc(table->node_count, sizeof(*table->nodes),
				GFP_KERNEL);
	if (!table->nodes)
		err = -ENOMEM;
	/* Slots 0 and 1 hold no address: nodes of no region lead there. */
	if (!err)
		err = p2p_table_take(table, &room,
				     &(struct p2p_node){ .shift = 63 }, nobody);
	for (u32 i = 0; i < table->node_count && !err; i++) {
		struct p2p_node *node = table->nodes + i;

		node->shift = 63;
		if (ends[i] > first) {
			err = p2p_plan_node(node, owners, spread.at + first,
					    ends[i] - first);
			if (!err)
				err = p2p_table_take(table, &room, node, owners);
		}
		first = ends[i];
	}
	kvfree(spread.at);
	return err;
}

/*
 * About as many nodes as regions, so that most nodes hold one or two; more where
 * a node holds too many to be told apart.
 */
static inline int p2p_plan(struct p2p_table *table)
{
	u32 *counts = kvcalloc(1u << P2P_MAX_ROOT_BITS, sizeof(*counts),
			       GFP_KERNEL);
	u32 *owners = kvcalloc(1u << P2P_MAX_NODE_BITS, sizeof(*owners),
			       GFP_KERNEL);
	u32 bits = order_base_2(table->region_count) + 1;
	struct p2p_blocks blocks = {};
	int err = counts && owners ? p2p_table_blocks(table, &blocks) : -ENOMEM;

	while (!err) {
		err = p2p_plan_root(table, bits, counts, &blocks);
		if (!err)
			err = p2p_plan_nodes(table, counts, owners, &blocks);
		if (err != -ENOSPC || bits == P2P_MAX_ROOT_BITS)
			break;
		kvfree(table->nodes);
		kvfree(table->slots);
		table->nodes = NULL;
		table->slots = NULL;
		table->slot_count = 0;
		bits++;
		err = 0;
	}
	kvfree(blocks.at);
	kvfree(owners);
	kvfree(counts);
	return err;
}

/* A table over @count regions in the order of their addresses. */
static inline struct p2p_table *
p2p_table_make(const struct p2p_region *regions, u32 count)
{
	struct p2p_table *table = kvzalloc(sizeof(*table), GFP_KERNEL);
	int err = -ENOMEM;

	if (!table)
		return ERR_PTR(err);
	table->regions = kvmalloc_array(count, sizeof(*regions), GFP_KERNEL);
	if (table->regions) {
		memcpy(table->regions, regions, count * sizeof(*regions));
		table->region_count = count;
		err = p2p_plan(table);
	}
	if (!err)
		return table;
	p2p_table_free(table);
	return ERR_PTR(err);
}

#endif
