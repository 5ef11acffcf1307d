// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Encodings/IndexGeneration.cs: an index and the generation of its registration. A stale tag is not found, which is
 * host memory's answer: the stale entry has no bus offset.
 */
#include "bench_twin.h"

enum { SHORT_ID_BITS = 13, ID_BITS = 20 };

struct index_generation {
	const struct bench_bar_info *infos;
	uint32_t tag_bits;
};

TWIN_INLINE bool short_handle_addr(const struct bench_bar_info *infos, const struct bench_bio *bio, uint64_t *dma_addr)
{
	uint32_t handle = (uint32_t)bio->tag;
	const struct bench_bar_info *info = infos + (handle & ((1u << SHORT_ID_BITS) - 1));

	*dma_addr = bio->phys_addr + info->bus_offset;
	return info->handle16 == handle;
}

TWIN_INLINE bool long_handle_addr(const struct bench_bar_info *infos, const struct bench_bio *bio, uint64_t *dma_addr)
{
	uint32_t handle = (uint32_t)bio->tag;
	const struct bench_bar_info *info = infos + (handle & ((1u << ID_BITS) - 1));

	*dma_addr = bio->phys_addr + info->bus_offset;
	return info->handle32 == handle;
}

TWIN_TRY_MAP(short_handle_map, , const struct bench_bar_info *, short_handle_addr)
TWIN_TRY_MAP(long_handle_map, , const struct bench_bar_info *, long_handle_addr)

static void *index_generation_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct index_generation *self;
	uint32_t index_bits = tag_bits == 16 ? SHORT_ID_BITS : ID_BITS;

	if (tag_bits != 16 && tag_bits != 32)
		return twin_refuse(why, why_bytes, "a handle has 16 or 32 bits, not %u", tag_bits);
	if (count > (1u << index_bits) - 2)
		return twin_refuse(why, why_bytes, "%u providers do not fit an index of %u bits", count, index_bits);
	self = twin_alloc(sizeof(*self));
	self->infos = infos;
	self->tag_bits = tag_bits;
	return self;
}

static void index_generation_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	const struct index_generation *handles = self;

	if (handles->tag_bits == 16)
		short_handle_map(handles->infos, bios, count, mapped);
	else
		long_handle_map(handles->infos, bios, count, mapped);
}

static const struct bench_contender c_index_generation = {
	.name = "c-index-generation",
	.like = "index-generation",
	.library = "",
	.summary = "an index and a generation that catches a tag whose provider was replaced",
	.kind = BENCH_TWIN,
	.build = index_generation_build,
	.resolve_all = index_generation_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = free,
};
BENCH_CONTENDER(c_index_generation)
