// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Encodings/PremappedPointer.cs: a map made at registration for a provider and a client; the tag counts bytes from the
 * first. Every client has the same bus offsets, so there are maps of as many clients as a machine may have.
 */
#include "bench_twin.h"

enum { PREMAPPED_CLIENTS = 64 };

/* A line each; what follows the entry is read when a request is mapped and not when its provider is found. */
struct premapped {
	struct bench_bar_info provider;
	uint64_t *references;
	uint64_t outcome;
	uint64_t unused[2];
};

struct premapped_maps {
	struct premapped *maps;
	uint64_t count;
};

TWIN_INLINE uint64_t premapped_addr(const uint8_t *maps, const struct bench_bio *bio)
{
	return bio->phys_addr + ((const struct premapped *)(maps + bio->tag))->provider.bus_offset;
}

TWIN_MAP(premapped_map, , const uint8_t *, premapped_addr)

static void *premapped_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct premapped_maps *self = twin_alloc(sizeof(*self));

	(void)tag_bits, (void)why, (void)why_bytes;
	self->count = ((uint64_t)count + 1) * PREMAPPED_CLIENTS;
	self->maps = twin_alloc(self->count * sizeof(*self->maps));
	for (uint64_t i = 0; i < self->count; i++)
		self->maps[i].provider = infos[i % (count + 1)];
	return self;
}

static void premapped_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	premapped_map((const uint8_t *)((const struct premapped_maps *)self)->maps, bios, count, mapped);
}

static uint64_t premapped_footprint(const void *self)
{
	return ((const struct premapped_maps *)self)->count * sizeof(struct premapped);
}

static void premapped_destroy(void *self)
{
	free(((struct premapped_maps *)self)->maps);
	free(self);
}

static const struct bench_contender c_premapped_pointer = {
	.name = "c-premapped-pointer",
	.like = "premapped-pointer",
	.library = "",
	.summary = "a pointer to a map made when the buffer was registered, counted from the first map",
	.kind = BENCH_TWIN,
	.build = premapped_build,
	.resolve_all = premapped_resolve_all,
	.footprint = premapped_footprint,
	.destroy = premapped_destroy,
};
BENCH_CONTENDER(c_premapped_pointer)
