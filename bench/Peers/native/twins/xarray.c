// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/RadixTree.cs with Structures/XArrayNode.cs and XArrayBuilder.cs: the kernel's radix tree over page frame numbers
 * (xas_load and xa_store_range, lib/xarray.c; struct xa_node, include/linux/xarray.h, Linux 6.18), 6 bits a level.
 */
#include "bench_twin.h"

enum { XA_PAGE_SHIFT = 12, XA_CHUNK_SHIFT = 6, XA_CHUNK_SIZE = 1 << XA_CHUNK_SHIFT, XA_INTERNAL = 2, XA_FIRST_NUMBER = 4096 };

#define XA_CHUNK_MASK ((uint64_t)XA_CHUNK_SIZE - 1)

/* An entry whose low two bits are 10 is internal: a sibling's offset up to 62, or above 4096 a node. */
struct xa_node {
	uint8_t shift;
	uint8_t offset;
	uint8_t count;
	uint8_t value_count;
	struct xa_node *parent;
	void *array;
	uint64_t private_list[2];
	uint64_t slots[XA_CHUNK_SIZE];
	uint64_t marks[3];
};
_Static_assert(sizeof(struct xa_node) == 576, "nine lines");

struct xarray {
	const struct bench_bar_info *host;
	uint64_t head;
	struct xa_node *nodes; /* while it is built, entries hold numbers of nodes, not pointers */
	size_t count;
	size_t room;
};

/* xa_is_node */
TWIN_INLINE bool xa_is_node(uint64_t entry)
{
	return (entry & 3) == XA_INTERNAL && entry > XA_FIRST_NUMBER;
}

/* xa_mk_sibling */
TWIN_INLINE uint64_t xa_sibling(uint64_t offset)
{
	return offset << 2 | XA_INTERNAL;
}

/* xas_load with its xas_start and xas_descend */
TWIN_INLINE uint64_t xa_load(uint64_t head, uint64_t index)
{
	uint64_t entry = head;

	if (!xa_is_node(entry))
		return index == 0 ? entry : 0;
	if (index >> ((const struct xa_node *)(entry - XA_INTERNAL))->shift > XA_CHUNK_MASK)
		return 0;
	do {
		const struct xa_node *node = (const struct xa_node *)(entry - XA_INTERNAL);

		entry = node->slots[index >> node->shift & XA_CHUNK_MASK];
		if ((entry & 3) == XA_INTERNAL && entry < xa_sibling(XA_CHUNK_MASK))
			entry = node->slots[entry >> 2];
	} while (xa_is_node(entry));
	return entry;
}

TWIN_INLINE const struct bench_bar_info *xarray_candidate(struct xarray search, uint64_t phys_addr)
{
	uint64_t entry = xa_load(search.head, phys_addr >> XA_PAGE_SHIFT);

	return entry ? (const struct bench_bar_info *)entry : search.host;
}

TWIN_SEARCH(xarray_search, , struct xarray, xarray_candidate)

static struct xa_node *xa_numbered(struct xarray *xa, uint64_t entry)
{
	return xa->nodes + ((entry - XA_FIRST_NUMBER) >> 2);
}

static uint64_t xa_add(struct xarray *xa, int shift)
{
	if (xa->count == xa->room) {
		struct xa_node *more = twin_alloc((xa->room ? 2 * xa->room : 64) * sizeof(*more));

		if (xa->count)
			memcpy(more, xa->nodes, xa->count * sizeof(*more));
		free(xa->nodes);
		xa->nodes = more;
		xa->room = xa->room ? 2 * xa->room : 64;
	}
	xa->nodes[xa->count].shift = (uint8_t)shift;
	return XA_FIRST_NUMBER + ((uint64_t)xa->count++ << 2) + XA_INTERNAL;
}

/* Adds nodes at the head until it covers an index. */
static void xa_expand(struct xarray *xa, uint64_t max)
{
	if (!xa->head) {
		int shift = 0;

		while (max >> shift > XA_CHUNK_MASK)
			shift += XA_CHUNK_SHIFT;
		xa->head = xa_add(xa, shift);
	}
	while (max >> xa_numbered(xa, xa->head)->shift > XA_CHUNK_MASK) {
		uint64_t above = xa_add(xa, xa_numbered(xa, xa->head)->shift + XA_CHUNK_SHIFT);

		xa_numbered(xa, above)->slots[0] = xa->head;
		xa->head = above;
	}
}

static void xa_store(struct xarray *xa, uint64_t index, int order, uint64_t siblings, uint64_t entry)
{
	uint64_t max = index | (((siblings + 1) << order) - 1), at;

	xa_expand(xa, max > 1ull << order ? max : 1ull << order);
	at = xa->head;
	for (;;) {
		int shift = xa_numbered(xa, at)->shift;
		uint64_t offset = index >> shift & XA_CHUNK_MASK, next;

		if (shift == order) {
			xa_numbered(xa, at)->slots[offset] = entry;
			for (uint64_t i = 1; i <= siblings; i++)
				xa_numbered(xa, at)->slots[offset + i] = xa_sibling(offset);
			return;
		}
		next = xa_numbered(xa, at)->slots[offset];
		if (!next) {
			next = xa_add(xa, shift - XA_CHUNK_SHIFT);
			xa_numbered(xa, at)->slots[offset] = next;
		}
		at = next;
	}
}

/* xas_set_range: the largest entry with which a range can begin. */
static int xa_entry_at(uint64_t first, uint64_t last, uint64_t *siblings)
{
	uint64_t left = last - first, offset = XA_CHUNK_MASK, index = first;
	int shift = 0;

	while (!(index & XA_CHUNK_MASK) && left >= XA_CHUNK_MASK && !(left == XA_CHUNK_MASK && offset < XA_CHUNK_MASK)) {
		shift += XA_CHUNK_SHIFT;
		if (offset == XA_CHUNK_MASK)
			offset = left & XA_CHUNK_MASK;
		left >>= XA_CHUNK_SHIFT;
		index >>= XA_CHUNK_SHIFT;
	}
	if (left > XA_CHUNK_MASK - (index & XA_CHUNK_MASK))
		left = XA_CHUNK_MASK - (index & XA_CHUNK_MASK);
	*siblings = ((index + left + 1) << shift) - 1 > last ? left - 1 : left;
	return shift;
}

/* Makes numbers of nodes pointers. */
static uint64_t xa_placed(struct xarray *xa, uint64_t entry)
{
	return xa_is_node(entry) ? (uint64_t)xa_numbered(xa, entry) | XA_INTERNAL : entry;
}

static void xa_place(struct xarray *xa)
{
	for (size_t i = 0; i < xa->count; i++) {
		struct xa_node *node = xa->nodes + i;

		for (uint8_t offset = 0; offset < XA_CHUNK_SIZE; offset++) {
			uint64_t entry = node->slots[offset];

			node->count += entry != 0;
			/* Providers' entries are pointers of low bits 00, so what looks like a node is a number. */
			if (xa_is_node(entry)) {
				xa_numbered(xa, entry)->parent = node;
				xa_numbered(xa, entry)->offset = offset;
			}
			node->slots[offset] = xa_placed(xa, entry);
		}
	}
	xa->head = xa_placed(xa, xa->head);
}

static void *xarray_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct xarray *self = twin_alloc(sizeof(*self));
	const struct bench_bar_info **sorted = twin_by_address(infos, count);
	bool shared = false;

	(void)tag_bits;
	for (uint32_t i = 1; i < count; i++)
		shared |= (sorted[i - 1]->start + (sorted[i - 1]->bytes - 1)) >> XA_PAGE_SHIFT == sorted[i]->start >> XA_PAGE_SHIFT;
	free(sorted);
	if (shared) {
		free(self);
		return twin_refuse(why, why_bytes, "two regions share a page of 4 KiB");
	}
	self->host = infos;
	for (uint32_t id = 1; id <= count; id++) {
		uint64_t first = infos[id].start >> XA_PAGE_SHIFT, last = (infos[id].start + (infos[id].bytes - 1)) >> XA_PAGE_SHIFT, siblings;

		do {
			int shift = xa_entry_at(first, last, &siblings);

			xa_store(self, first, shift, siblings, (uint64_t)(infos + id));
			first += (siblings + 1) << shift;
		} while (first <= last);
	}
	xa_place(self);
	return self;
}

static void xarray_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	xarray_search_all(*(const struct xarray *)self, bios, count, mapped);
}

static void xarray_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	xarray_search_flagged(*(const struct xarray *)self, bios, count, mapped);
}

static uint64_t xarray_footprint(const void *self)
{
	return ((const struct xarray *)self)->count * sizeof(struct xa_node);
}

static void xarray_destroy(void *self)
{
	free(((struct xarray *)self)->nodes);
	free(self);
}

static const struct bench_contender c_xarray = {
	.name = "c-xarray",
	.like = "xarray",
	.library = "",
	.summary = "like the kernel's xarray, without RCU: page frame numbers, 6 bits a level",
	.kind = BENCH_TWIN,
	.build = xarray_build,
	.resolve_all = xarray_resolve_all,
	.footprint = xarray_footprint,
	.destroy = xarray_destroy,
};
BENCH_CONTENDER(c_xarray)

static const struct bench_contender c_flag_xarray = {
	.name = "c-flag-xarray",
	.like = "flag-xarray",
	.library = "",
	.summary = "flagged addresses only: like the kernel's xarray, without RCU: page frame numbers, 6 bits a level",
	.kind = BENCH_TWIN,
	.build = xarray_build,
	.resolve_all = xarray_resolve_flagged,
	.footprint = xarray_footprint,
	.destroy = xarray_destroy,
};
BENCH_CONTENDER(c_flag_xarray)
