// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Twin of src/Lookups/Searches/LinearScan.cs: every region compared in order of registration, as dma_range_map (dma-direct.h, Linux 6.18). */
#include "bench_twin.h"

struct scanned {
	uint64_t start;
	uint64_t bytes;
	uint32_t id;
};
_Static_assert(sizeof(struct scanned) == 24, "as struct bus_dma_region");

struct linear_scan {
	const struct bench_bar_info *infos;
	struct scanned *entries;
	uint32_t count;
};

TWIN_INLINE const struct bench_bar_info *linear_scan_candidate(struct linear_scan search, uint64_t phys_addr)
{
	for (size_t i = 0; i < search.count; i++) {
		if (phys_addr - search.entries[i].start < search.entries[i].bytes)
			return search.infos + search.entries[i].id;
	}
	return search.infos;
}

TWIN_SEARCH(linear_scan_search, , struct linear_scan, linear_scan_candidate)

static void *linear_scan_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct linear_scan *self = twin_alloc(sizeof(*self));

	(void)tag_bits, (void)why, (void)why_bytes;
	self->infos = infos;
	self->count = count;
	self->entries = twin_alloc(count * sizeof(*self->entries));
	for (uint32_t id = 1; id <= count; id++)
		self->entries[id - 1] = (struct scanned){ .start = infos[id].start, .bytes = infos[id].bytes, .id = id };
	return self;
}

static void linear_scan_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	linear_scan_search_all(*(const struct linear_scan *)self, bios, count, mapped);
}

static void linear_scan_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	linear_scan_search_flagged(*(const struct linear_scan *)self, bios, count, mapped);
}

static uint64_t linear_scan_footprint(const void *self)
{
	return ((const struct linear_scan *)self)->count * sizeof(struct scanned);
}

static void linear_scan_destroy(void *self)
{
	free(((struct linear_scan *)self)->entries);
	free(self);
}

static const struct bench_contender c_linear_scan = {
	.name = "c-linear-scan",
	.like = "linear-scan",
	.library = "",
	.summary = "every region compared in order of registration",
	.kind = BENCH_TWIN,
	.build = linear_scan_build,
	.resolve_all = linear_scan_resolve_all,
	.footprint = linear_scan_footprint,
	.destroy = linear_scan_destroy,
};
BENCH_CONTENDER(c_linear_scan)

static const struct bench_contender c_flag_linear_scan = {
	.name = "c-flag-linear-scan",
	.like = "flag-linear-scan",
	.library = "",
	.summary = "flagged addresses only: every region compared in order of registration",
	.kind = BENCH_TWIN,
	.build = linear_scan_build,
	.resolve_all = linear_scan_resolve_flagged,
	.footprint = linear_scan_footprint,
	.destroy = linear_scan_destroy,
};
BENCH_CONTENDER(c_flag_linear_scan)
