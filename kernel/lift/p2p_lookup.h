/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Which provider owns a physical address: no bit in the bio, two loads, one
 * comparison, at any number of providers.
 *
 * Readers hold rcu_read_lock() and never wait. Adding or removing a region
 * builds a new table under a mutex and replaces the old one.
 */
#ifndef _P2P_LOOKUP_H
#define _P2P_LOOKUP_H

#include <linux/mutex.h>
#include <linux/overflow.h>
#include <linux/rcupdate.h>

#include "p2p_lookup_plan.h"

#define P2P_MAX_REGIONS		32768

/**
 * struct p2p_lookup - regions of all providers
 * @lock: taken by whoever changes them
 * @table: what readers use
 */
struct p2p_lookup {
	struct mutex lock; /* of changes */
	struct p2p_table __rcu *table;
};

static __always_inline const struct p2p_region *
p2p_table_find(const struct p2p_table *table, u64 addr)
{
	const struct p2p_node *node = table->nodes + p2p_slot(&table->root, addr);
	const struct p2p_region *region = table->slots + p2p_slot(node, addr);

	return likely(addr - region->start < region->size) ? region : NULL;
}

/**
 * p2p_lookup_find() - find the region that holds an address
 * @lookup: the regions
 * @addr: physical address
 *
 * Context: Any. The caller holds rcu_read_lock() for as long as it uses the
 * region.
 * Return: the region, or NULL for memory of the host.
 */
static __always_inline const struct p2p_region *
p2p_lookup_find(const struct p2p_lookup *lookup, u64 addr)
{
	const struct p2p_table *table = rcu_dereference(lookup->table);

	return table ? p2p_table_find(table, addr) : NULL;
}

/* Replaces the table, and waits until nobody reads the old one. */
static inline int p2p_lookup_set(struct p2p_lookup *lookup,
				 const struct p2p_region *regions, u32 count)
{
	struct p2p_table *old, *table = NULL;

	if (count) {
		table = p2p_table_make(regions, count);
		if (IS_ERR(table))
			return PTR_ERR(table);
	}
	old = rcu_replace_pointer(lookup->table, table,
				  lockdep_is_held(&lookup->lock));
	if (old) {
		synchronize_rcu();
		p2p_table_free(old);
	}
	return 0;
}

/**
 * p2p_lookup_init() - start without regions
 * @lookup: what to initialise
 */
static inline void p2p_lookup_init(struct p2p_lookup *lookup)
{
	mutex_init(&lookup->lock);
	RCU_INIT_POINTER(lookup->table, NULL);
}

/**
 * p2p_lookup_add() - make a region known
 * @lookup: the regions
 * @added: the region; it is copied
 *
 * Context: Process context. Takes the mutex, allocates, plans anew, and waits for
 * a grace period.
 * Return: 0, -EINVAL for a region that is empty, not made of pages or beyond
 * 52 bits, -EEXIST for one that overlaps another, -ENOSPC when there are too
 * many or their blocks cannot be told apart, -ENOMEM.
 */
static inline int p2p_lookup_add(struct p2p_lookup *lookup,
				 const struct p2p_region *added)
{
	struct p2p_region *regions;
	struct p2p_table *table;
	u32 count, at = 0;
	u64 end;
	int err;

	if (!added->size || !PAGE_ALIGNED(added->start | added->size) ||
	    check_add_overflow(added->start, added->size, &end) ||
	    end > BIT_ULL(P2P_ADDR_BITS))
		return -EINVAL;

	mutex_lock(&lookup->lock);
	table = rcu_dereference_protected(lookup->table,
					  lockdep_is_held(&lookup->lock));
	count = table ? table->region_count : 0;
	err = count < P2P_MAX_REGIONS ? -ENOMEM : -ENOSPC;
	regions = err == -ENOSPC ? NULL :
		  kvmalloc_array(count + 1, sizeof(*regions), GFP_KERNEL);
	if (!regions)
		goto unlock;
	while (at < count && table->regions[at].start < end)
		at++;
	err = -EEXIST;
	if (at && table->regions[at - 1].start + table->regions[at - 1].size >
		  added->start)
		goto free;
	if (table)
		memcpy(regions, table->regions, at * sizeof(*regions));
	regions[at] = *added;
	if (count > at)
		memcpy(regions + at + 1, table->regions + at,
		       (count - at) * sizeof(*regions));
	err = p2p_lookup_set(lookup, regions, count + 1);
free:
	kvfree(regions);
unlock:
	mutex_unlock(&lookup->lock);
	return err;
}

/**
 * p2p_lookup_remove() - forget a region
 * @lookup: the regions
 * @start: its first address
 *
 * When it returns no reader uses the region any more: its provider can be freed.
 *
 * Context: Process context, as p2p_lookup_add().
 * Return: 0, -ENOENT when no region starts there, -ENOMEM, -ENOSPC.
 */
static inline int p2p_lookup_remove(struct p2p_lookup *lookup, u64 start)
{
	struct p2p_region *regions = NULL;
	struct p2p_table *table;
	u32 at = 0, count;
	int err = -ENOENT;

	mutex_lock(&lookup->lock);
	table = rcu_dereference_protected(lookup->table,
					  lockdep_is_held(&lookup->lock));
	count = table ? table->region_count : 0;
	while (at < count && table->regions[at].start != start)
		at++;
	if (at == count)
		goto unlock;
	err = -ENOMEM;
	regions = kvmalloc_array(count, sizeof(*regions), GFP_KERNEL);
	if (!regions)
		goto unlock;
	memcpy(regions, table->regions, at * sizeof(*regions));
	memcpy(regions + at, table->regions + at + 1,
	       (count - at - 1) * sizeof(*regions));
	err = p2p_lookup_set(lookup, regions, count - 1);
unlock:
	kvfree(regions);
	mutex_unlock(&lookup->lock);
	return err;
}

/**
 * p2p_lookup_destroy() - forget all regions
 * @lookup: the regions; nobody reads or changes them any more
 */
static inline void p2p_lookup_destroy(struct p2p_lookup *lookup)
{
	p2p_table_free(rcu_dereference_protected(lookup->table, true));
	RCU_INIT_POINTER(lookup->table, NULL);
	mutex_destroy(&lookup->lock);
}

#endif
