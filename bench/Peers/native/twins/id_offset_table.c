// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Twin of src/Lookups/Encodings/IdOffsetTable.cs: the id indexes a dense table of bus offsets, 8 in a cache line. */
#include "bench_twin.h"

struct id_offset_table {
	uint64_t *offsets;
	uint32_t count;
};

TWIN_INLINE uint64_t id_offset_table_addr(const uint64_t *offsets, const struct bench_bio *bio)
{
	return bio->phys_addr + offsets[bio->tag];
}

TWIN_MAP(id_offset_table_map, , const uint64_t *, id_offset_table_addr)

static void *id_offset_table_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct id_offset_table *table;

	if (!twin_fits_ids(count, tag_bits))
		return twin_refuse(why, why_bytes, "%u providers do not fit %u bits", count, tag_bits);
	table = twin_alloc(sizeof(*table));
	table->count = count;
	table->offsets = twin_alloc((count + 1) * sizeof(*table->offsets));
	for (uint32_t id = 1; id <= count; id++)
		table->offsets[id] = infos[id].bus_offset;
	return table;
}

static void id_offset_table_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	id_offset_table_map(((const struct id_offset_table *)self)->offsets, bios, count, mapped);
}

static uint64_t id_offset_table_footprint(const void *self)
{
	return (((const struct id_offset_table *)self)->count + 1) * sizeof(uint64_t);
}

static void id_offset_table_destroy(void *self)
{
	free(((struct id_offset_table *)self)->offsets);
	free(self);
}

static const struct bench_contender c_id_offset_table = {
	.name = "c-id-offset-table",
	.like = "id-offset-table",
	.library = "",
	.summary = "a small id indexes a dense table of bus offsets",
	.kind = BENCH_TWIN,
	.build = id_offset_table_build,
	.resolve_all = id_offset_table_resolve_all,
	.footprint = id_offset_table_footprint,
	.destroy = id_offset_table_destroy,
};
BENCH_CONTENDER(c_id_offset_table)
