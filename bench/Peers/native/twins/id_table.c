// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Twin of src/Lookups/Encodings/IdTable.cs: the tag is an id, which indexes the table of BAR infos. */
#include "bench_twin.h"

TWIN_INLINE uint64_t id_table_addr(const struct bench_bar_info *infos, const struct bench_bio *bio)
{
	return bio->phys_addr + infos[bio->tag].bus_offset;
}

TWIN_MAP(id_table_map, , const struct bench_bar_info *, id_table_addr)

static void *id_table_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	if (!twin_fits_ids(count, tag_bits))
		return twin_refuse(why, why_bytes, "%u providers do not fit %u bits", count, tag_bits);
	return (void *)infos;
}

static void id_table_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	id_table_map(self, bios, count, mapped);
}

static const struct bench_contender c_id_table = {
	.name = "c-id-table",
	.like = "id-table",
	.library = "",
	.summary = "a small id indexes the table of BAR infos",
	.kind = BENCH_TWIN,
	.build = id_table_build,
	.resolve_all = id_table_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = twin_nothing_to_destroy,
};
BENCH_CONTENDER(c_id_table)

/* src/Lookups/Encodings/IndexTable.cs differs in the width of its tag only. */
static const struct bench_contender c_index_table = {
	.name = "c-index-table",
	.like = "index-table",
	.library = "",
	.summary = "a plain index into the table of BAR infos",
	.kind = BENCH_TWIN,
	.build = id_table_build,
	.resolve_all = id_table_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = twin_nothing_to_destroy,
};
BENCH_CONTENDER(c_index_table)
