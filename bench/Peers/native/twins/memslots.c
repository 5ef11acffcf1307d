// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/MemSlots.cs: the plain red-black tree in which KVM keeps a guest's memory slots (search_memslots,
 * include/linux/kvm_host.h, Linux 6.18). Links and the provider's entry share a line.
 */
#include "bench_twin.h"
#include "twin_rbtree.h"

struct memslot {
	struct twin_rb_node links;
	uint64_t padding;
	struct bench_bar_info info;
};
_Static_assert(sizeof(struct memslot) == 64, "one line");

struct memslots {
	const struct bench_bar_info *host;
	const struct memslot *root;
	struct memslot *slots;
	uint32_t count;
};

TWIN_INLINE const struct bench_bar_info *memslots_candidate(struct memslots search, uint64_t phys_addr)
{
	for (const struct memslot *slot = search.root; slot;) {
		if (phys_addr >= slot->info.start) {
			if (phys_addr < slot->info.start + slot->info.bytes)
				return &slot->info;
			slot = (const struct memslot *)slot->links.right;
		} else {
			slot = (const struct memslot *)slot->links.left;
		}
	}
	return search.host;
}

TWIN_SEARCH(memslots_search, , struct memslots, memslots_candidate)

static void *memslots_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct memslots *self = twin_alloc(sizeof(*self));
	struct twin_rb_node *root = NULL;

	(void)tag_bits, (void)why, (void)why_bytes;
	self->host = infos;
	self->count = count;
	self->slots = twin_alloc(count * sizeof(*self->slots));
	for (uint32_t i = 0; i < count; i++) {
		struct memslot *slot = self->slots + i;
		struct twin_rb_node **link = &root, *parent = NULL;

		slot->info = infos[i + 1];
		while (*link) {
			parent = *link;
			link = slot->info.start < ((struct memslot *)parent)->info.start ? &parent->left : &parent->right;
		}
		twin_rb_insert(&root, parent, link, &slot->links, NULL);
	}
	self->root = (const struct memslot *)root;
	return self;
}

static void memslots_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	memslots_search_all(*(const struct memslots *)self, bios, count, mapped);
}

static void memslots_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	memslots_search_flagged(*(const struct memslots *)self, bios, count, mapped);
}

static uint64_t memslots_footprint(const void *self)
{
	return ((const struct memslots *)self)->count * sizeof(struct memslot);
}

static void memslots_destroy(void *self)
{
	free(((struct memslots *)self)->slots);
	free(self);
}

static const struct bench_contender c_memslots = {
	.name = "c-memslots",
	.like = "memslots",
	.library = "",
	.summary = "a plain red-black tree of regions ordered by base, as KVM's memory slots",
	.kind = BENCH_TWIN,
	.build = memslots_build,
	.resolve_all = memslots_resolve_all,
	.footprint = memslots_footprint,
	.destroy = memslots_destroy,
};
BENCH_CONTENDER(c_memslots)

static const struct bench_contender c_flag_memslots = {
	.name = "c-flag-memslots",
	.like = "flag-memslots",
	.library = "",
	.summary = "flagged addresses only: a plain red-black tree of regions ordered by base, as KVM's memory slots",
	.kind = BENCH_TWIN,
	.build = memslots_build,
	.resolve_all = memslots_resolve_flagged,
	.footprint = memslots_footprint,
	.destroy = memslots_destroy,
};
BENCH_CONTENDER(c_flag_memslots)
