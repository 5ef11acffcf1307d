// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twins of src/Lookups/Encodings/MappingHint.cs and HintOrLookup.cs, which share src/Lookups/HintTable.cs: the tag says how to map (0 host
 * memory, 1 bus address, 2 through the host bridge, 3 not supported) and indexes a table of four lines; 4 says "look it up". One bus
 * offset serves all providers.
 */
#include "twin_interval_tree.h"

enum { HINT_BUS_ADDR = 1, HINTS = 4, LOOK_IT_UP = 4 };

struct hints {
	struct bench_bar_info *lines;
	const struct bench_bar_info *infos;
	const struct twin_interval_tree *tree; /* NULL for hints alone */
	struct twin_interval_tree owned_tree;
	uint32_t count;
};

TWIN_INLINE uint64_t mapping_hint_addr(const struct bench_bar_info *lines, const struct bench_bio *bio)
{
	return bio->phys_addr + lines[bio->tag].bus_offset;
}

/* A call, so that the loop over hints stays as small as a loop over hints can be. */
static __attribute__((__noinline__)) const struct bench_bar_info *look_up(const struct twin_interval_tree *tree, uint64_t phys_addr,
								      const struct bench_bar_info *nobody)
{
	return twin_interval_tree_find(*tree, phys_addr, nobody);
}

TWIN_INLINE uint64_t hint_or_lookup_addr(struct hints hints, const struct bench_bio *bio)
{
	const struct bench_bar_info *info = hints.lines + bio->tag;

	if (__builtin_expect(bio->tag == LOOK_IT_UP, 0))
		info = look_up(hints.tree, bio->phys_addr, hints.infos);
	return bio->phys_addr + info->bus_offset;
}

TWIN_MAP(mapping_hint_map, , const struct bench_bar_info *, mapping_hint_addr)
TWIN_MAP(hint_or_lookup_map, , struct hints, hint_or_lookup_addr)

static void *mapping_hint_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct hints *self;

	(void)tag_bits;
	for (uint32_t id = 2; id <= count; id++) {
		if (infos[id].bus_offset != infos[1].bus_offset)
			return twin_refuse(why, why_bytes, "a hint carries no bus offset, and these providers have more than one");
	}
	self = twin_alloc(sizeof(*self));
	self->infos = infos;
	self->count = count;
	self->lines = twin_alloc(HINTS * sizeof(*self->lines));
	if (count > 0)
		self->lines[HINT_BUS_ADDR].bus_offset = infos[1].bus_offset;
	return self;
}

static void *hint_or_lookup_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct hints *self = mapping_hint_build(infos, count, tag_bits, why, why_bytes);

	if (self) {
		self->owned_tree = twin_interval_tree_build(infos, count);
		self->tree = &self->owned_tree;
	}
	return self;
}

static void mapping_hint_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	mapping_hint_map(((const struct hints *)self)->lines, bios, count, mapped);
}

static void hint_or_lookup_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	hint_or_lookup_map(*(const struct hints *)self, bios, count, mapped);
}

static uint64_t hints_footprint(const void *self)
{
	const struct hints *hints = self;

	return HINTS * sizeof(*hints->lines) + (hints->tree ? hints->count * sizeof(struct twin_interval_node) : 0);
}

static void hints_destroy(void *self)
{
	struct hints *hints = self;

	free(hints->owned_tree.nodes);
	free(hints->lines);
	free(hints);
}

static const struct bench_contender c_mapping_hint = {
	.name = "c-mapping-hint",
	.like = "mapping-hint",
	.library = "",
	.summary = "the submitter decided how to map; one of four lines",
	.kind = BENCH_TWIN,
	.build = mapping_hint_build,
	.resolve_all = mapping_hint_resolve_all,
	.footprint = hints_footprint,
	.destroy = hints_destroy,
};
BENCH_CONTENDER(c_mapping_hint)

static const struct bench_contender c_hint_or_lookup = {
	.name = "c-hint-or-lookup",
	.like = "hint-or-lookup",
	.library = "",
	.summary = "a hint where the submitter could decide, else the interval tree",
	.kind = BENCH_TWIN,
	.build = hint_or_lookup_build,
	.resolve_all = hint_or_lookup_resolve_all,
	.footprint = hints_footprint,
	.destroy = hints_destroy,
};
BENCH_CONTENDER(c_hint_or_lookup)
