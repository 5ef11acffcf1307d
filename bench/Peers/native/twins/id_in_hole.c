// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Twin of src/Lookups/Encodings/IdInHole.cs: the id is in the byte that is free in struct bio up to Linux 6.18, not in the tag. */
#include "bench_twin.h"

TWIN_INLINE uint64_t id_in_hole_addr(const struct bench_bar_info *infos, const struct bench_bio *bio)
{
	return bio->phys_addr + infos[bio->hole].bus_offset;
}

TWIN_MAP(id_in_hole_map, , const struct bench_bar_info *, id_in_hole_addr)

static void *id_in_hole_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	if (tag_bits > 8 || !twin_fits_ids(count, tag_bits))
		return twin_refuse(why, why_bytes, "%u providers do not fit %u bits of one byte", count, tag_bits);
	return (void *)infos;
}

static void id_in_hole_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	id_in_hole_map(self, bios, count, mapped);
}

static const struct bench_contender c_id_in_hole = {
	.name = "c-id-in-hole",
	.like = "id-in-hole",
	.library = "",
	.summary = "a small id in the hole of struct bio indexes the table of BAR infos",
	.kind = BENCH_TWIN,
	.build = id_in_hole_build,
	.resolve_all = id_in_hole_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = twin_nothing_to_destroy,
};
BENCH_CONTENDER(c_id_in_hole)
