/* SPDX-License-Identifier: GPL-2.0 */
/* The table of kernel/lift over the providers of a scene. */
#ifndef BENCH_KERNEL_OWN_TABLE_H
#define BENCH_KERNEL_OWN_TABLE_H

#include "own.h"
#include "p2p_lookup.h"

/* The table, or an error pointer. Each region's provider is that of the provider's number, from 1, in an array; NULL for none. */
TWIN_INLINE struct p2p_table *own_table(const struct bench_bar_info *infos, u32 count, void *providers, size_t provider_bytes)
{
	const struct bench_bar_info **by_address = twin_by_address(infos, count);
	struct p2p_region *regions = twin_alloc(count * sizeof(*regions));
	struct p2p_table *table;

	for (u32 i = 0; i < count; i++) {
		regions[i].start = by_address[i]->start;
		regions[i].size = by_address[i]->bytes;
		regions[i].bus_offset = by_address[i]->bus_offset;
		regions[i].provider = providers ? (char *)providers + (by_address[i] - infos) * provider_bytes : NULL;
	}
	table = p2p_table_make(regions, count);
	free(regions);
	free(by_address);
	return table;
}

#endif
