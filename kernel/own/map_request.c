// SPDX-License-Identifier: GPL-2.0
/*
 * A lookup in company: a bio of one segment is walked, a scatterlist entry filled and mapped, as block/blk-merge.c, drivers/pci/p2pdma.c
 * and kernel/dma/direct.c of 6.12 do it, without the calls between them. What differs is how the bus offset is found. The memory map has
 * pages only where bios are, and a page's address is taken from the bio: the kernel subtracts the map's start.
 */
#include <linux/bio.h>
#include <linux/memremap.h>
#include <linux/percpu-refcount.h>
#include <linux/scatterlist.h>
#include <linux/xarray.h>

#include "own.h"
#include "own_table.h"

enum {
	MOST_BIOS = 256,
	WINDOW_SHIFT = 21,
	WINDOW_PAGES = 1 << (WINDOW_SHIFT - PAGE_SHIFT),
	CLIENT_INDEX = 0x1234, /* map_types_idx: domain << 16 | devid */
	ZONE_BITS_SHIFT = 26,
	DEVICE_ZONE = 4,
	MAP_BUS_ADDR = 2, /* PCI_P2PDMA_MAP_BUS_ADDR */
};

/* struct pci_p2pdma, by which a provider knows how each client reaches it. */
struct reach {
	struct xarray map_types;
};

/* struct pci_dev of the provider, as far as it is read. */
struct provider {
	struct reach __rcu *p2pdma;
};

struct p2p_pagemap {
	struct provider *provider;
	u64 bus_offset;
	struct dev_pagemap pgmap;
};

/* What a bio points to in the dma-buf series, in short: a buffer's map for one client, which lives as long as somebody holds it. */
struct premapped {
	struct percpu_ref ref;
	u64 bus_offset;
};

/* What is read of a bio, with a dma-buf's mapping where the vector is else. */
struct request {
	struct bio bio;
	struct bio_vec vector;
	struct premapped *premapped;
};

struct machine {
	const struct bench_bar_info *infos;
	u32 count;
	struct p2p_pagemap *pagemaps;
	struct provider *providers;
	struct reach *reaches;
	struct premapped *premapped;
	struct p2p_table *table;
	struct xarray windows; /* pages by address >> WINDOW_SHIFT */
	struct request *requests;
	struct scatterlist *entries;
};

/* struct pci_p2pdma_map_state */
struct map_state {
	struct dev_pagemap *pgmap;
	int map;
	u64 bus_offset;
};

static __always_inline bool is_p2p_page(const struct page *page)
{
	return page->flags >> ZONE_BITS_SHIFT == DEVICE_ZONE && page->pgmap->type == MEMORY_DEVICE_PCI_P2PDMA;
}

/* The second half of pci_p2pdma_map_type: how a client reaches a provider. */
static noinline int map_type(const struct provider *provider)
{
	struct reach *reach;
	int type = 0;

	rcu_read_lock();
	reach = rcu_dereference(provider->p2pdma);
	if (reach)
		type = xa_to_value(xa_load(&reach->map_types, CLIENT_INDEX));
	rcu_read_unlock();
	return type;
}

/* pci_p2pdma_map_segment; `state` is of this request. */
static __always_inline u64 offset_by_page(struct machine *machine, struct request *request, struct scatterlist *entry, u64 phys_addr)
{
	struct map_state state = {};
	struct page *page = sg_page(entry);

	if (!is_p2p_page(page))
		return 0;
	if (state.pgmap != page->pgmap) {
		state.pgmap = page->pgmap;
		state.map = map_type(container_of(state.pgmap, struct p2p_pagemap, pgmap)->provider);
		state.bus_offset = container_of(state.pgmap, struct p2p_pagemap, pgmap)->bus_offset;
	}
	return state.map == MAP_BUS_ADDR ? state.bus_offset : 0;
}

static __always_inline u64 offset_by_pointer(struct machine *machine, struct request *request, struct scatterlist *entry, u64 phys_addr)
{
	struct premapped *premapped = request->premapped;
	u64 bus_offset;

	if (!premapped || !percpu_ref_tryget_live(&premapped->ref))
		return 0;
	bus_offset = premapped->bus_offset;
	percpu_ref_put(&premapped->ref);
	return bus_offset;
}

static __always_inline u64 offset_by_address(struct machine *machine, struct request *request, struct scatterlist *entry, u64 phys_addr)
{
	const struct p2p_region *region = p2p_table_find(machine->table, phys_addr);

	return region && map_type(region->provider) == MAP_BUS_ADDR ? region->bus_offset : 0;
}

/* What is left without a lookup: the offset is where the segment is. */
static __always_inline u64 offset_at_hand(struct machine *machine, struct request *request, struct scatterlist *entry, u64 phys_addr)
{
	return request->bio.bi_iter.bi_sector;
}

#define MAP_REQUESTS(name, find)                                                                                                       \
	static noinline void name(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)      \
	{                                                                                                                              \
		struct machine *machine = (struct machine *)self;                                                                      \
									                                                               \
		for (size_t i = 0; i < count; i++) {                                                                                   \
			struct request *request = machine->requests + bios[i].unused;                                                  \
			struct scatterlist *entry = machine->entries + i;                                                              \
			struct bvec_iter iter;                                                                                         \
			struct bio_vec vector;                                                                                         \
									                                                               \
			bio_for_each_bvec(vector, &request->bio, iter)                                                                 \
				sg_set_page(entry, vector.bv_page, vector.bv_len, vector.bv_offset);                                   \
			sg_dma_address(entry) = bios[i].phys_addr + find(machine, request, entry, bios[i].phys_addr);                  \
			sg_dma_len(entry) = entry->length;                                                                             \
			mapped[i].dma_addr = sg_dma_address(entry);                                                                    \
			mapped[i].bytes_and_status = sg_dma_len(entry);                                                                \
		}                                                                                                                      \
	}
MAP_REQUESTS(map_by_page, offset_by_page)
MAP_REQUESTS(map_by_pointer, offset_by_pointer)
MAP_REQUESTS(map_by_address, offset_by_address)
MAP_REQUESTS(map_alone, offset_at_hand)

static const struct bench_bar_info *owner_of(const struct machine *machine, u64 phys_addr)
{
	for (u32 id = 1; id <= machine->count; id++) {
		if (twin_contains(machine->infos + id, phys_addr))
			return machine->infos + id;
	}
	return NULL;
}

static struct page *pages_of(struct machine *machine, u64 phys_addr)
{
	u64 window = phys_addr >> WINDOW_SHIFT;
	struct page *pages = xa_load(&machine->windows, window);

	if (pages)
		return pages;
	pages = twin_alloc(WINDOW_PAGES * sizeof(*pages));
	if (xa_err(xa_store(&machine->windows, window, pages, GFP_KERNEL)))
		abort();
	return pages;
}

/* A page is filled when a bio is first built on it; the kernel fills those of a BAR when it is registered. */
static void prepare(void *self, const struct bench_bio *bios, size_t count)
{
	struct machine *machine = self;

	for (size_t i = 0; i < count; i++) {
		struct request *request = machine->requests + bios[i].unused;
		struct page *page = pages_of(machine, bios[i].phys_addr) + (bios[i].phys_addr >> PAGE_SHIFT) % WINDOW_PAGES;
		const struct bench_bar_info *owner = NULL;

		if (page->pgmap)
			owner = machine->infos + (container_of(page->pgmap, struct p2p_pagemap, pgmap) - machine->pagemaps);
		else
			owner = owner_of(machine, bios[i].phys_addr);
		if (owner) {
			page->flags = (unsigned long)DEVICE_ZONE << ZONE_BITS_SHIFT;
			page->pgmap = &machine->pagemaps[owner - machine->infos].pgmap;
		}
		request->vector.bv_page = page;
		request->vector.bv_len = bios[i].bytes;
		request->vector.bv_offset = bios[i].phys_addr % PAGE_SIZE;
		request->bio.bi_io_vec = &request->vector;
		request->bio.bi_iter = (struct bvec_iter){ .bi_size = bios[i].bytes, .bi_sector = owner ? owner->bus_offset : 0 };
		request->premapped = owner ? machine->premapped + (owner - machine->infos) : NULL;
	}
}

static void nothing_more(struct percpu_ref *ref)
{
}

static void destroy(void *self)
{
	struct machine *machine = self;
	unsigned long index;
	void *pages;

	xa_for_each(&machine->windows, index, pages)
		free(pages);
	xa_destroy(&machine->windows);
	for (u32 id = 1; id <= machine->count; id++) {
		xa_destroy(&machine->reaches[id].map_types);
		percpu_ref_exit(&machine->premapped[id].ref);
	}
	p2p_table_free(machine->table);
	free(machine->pagemaps);
	free(machine->providers);
	free(machine->reaches);
	free(machine->premapped);
	free(machine->requests);
	free(machine->entries);
	free(machine);
}

static void *build(const struct bench_bar_info *infos, u32 count, u32 tag_bits, char *why, size_t why_bytes)
{
	struct provider *providers = twin_alloc((count + 1) * sizeof(*providers));
	struct p2p_table *table = own_table(infos, count, providers, sizeof(*providers));
	struct machine *machine;

	if (IS_ERR(table)) {
		free(providers);
		return twin_refuse(why, why_bytes, "p2p_table_make: error %ld", PTR_ERR(table));
	}
	machine = twin_alloc(sizeof(*machine));
	*machine = (struct machine){ .infos = infos, .count = count, .table = table, .providers = providers };
	xa_init(&machine->windows);
	machine->pagemaps = twin_alloc((count + 1) * sizeof(*machine->pagemaps));
	machine->reaches = twin_alloc((count + 1) * sizeof(*machine->reaches));
	machine->premapped = twin_alloc((count + 1) * sizeof(*machine->premapped));
	machine->requests = twin_alloc(MOST_BIOS * sizeof(*machine->requests));
	machine->entries = twin_alloc(MOST_BIOS * sizeof(*machine->entries));
	sg_init_table(machine->entries, MOST_BIOS);
	for (u32 id = 1; id <= count; id++) {
		xa_init(&machine->reaches[id].map_types);
		if (xa_err(xa_store(&machine->reaches[id].map_types, CLIENT_INDEX, xa_mk_value(MAP_BUS_ADDR), GFP_KERNEL)) ||
		    percpu_ref_init(&machine->premapped[id].ref, nothing_more, 0, GFP_KERNEL))
			abort();
		RCU_INIT_POINTER(machine->providers[id].p2pdma, machine->reaches + id);
		machine->pagemaps[id].provider = machine->providers + id;
		machine->pagemaps[id].bus_offset = infos[id].bus_offset;
		machine->pagemaps[id].pgmap.type = MEMORY_DEVICE_PCI_P2PDMA;
		machine->premapped[id].bus_offset = infos[id].bus_offset;
	}
	return machine;
}

#define MAPPER(title, text, map)                                                                                                       \
	{                                                                                                                              \
		.name = title, .like = "interval-tree", .summary = text, .kind = BENCH_KERNEL, .build = build, .prepare = prepare,     \
		.resolve_all = map, .footprint = twin_no_footprint, .destroy = destroy,                                                \
	}

static const struct bench_contender by_page =
	MAPPER("linux-map-page", "a request mapped as 6.12 does: page, pgmap, provider, map type", map_by_page);
BENCH_CONTENDER(by_page)

static const struct bench_contender by_pointer =
	MAPPER("linux-map-pointer", "a request mapped through a pointer in the bio to a map for its client, with a percpu_ref", map_by_pointer);
BENCH_CONTENDER(by_pointer)

static const struct bench_contender by_address =
	MAPPER("linux-map-lookup", "a request mapped by its address, with p2p_lookup.h: region, provider, map type", map_by_address);
BENCH_CONTENDER(by_address)

static const struct bench_contender alone =
	MAPPER("linux-map-alone", "a request mapped without a lookup: the bus offset is in the bio", map_alone);
BENCH_CONTENDER(alone)
