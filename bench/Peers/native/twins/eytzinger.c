/*
 * Twin of src/Lookups/Searches/Eytzinger.cs and Structures/EytzingerArray.cs: starts in breadth-first order, four searches in step (Khuong and
 * Morin, "Array layouts for comparison-based searching", JEA 2017). A key is one less than its start and compared as signed, so that no
 * address is above the padding.
 */
#include "bench_twin.h"

enum { CACHED_KEYS = 2048 }; /* keys that a first-level cache holds besides all else; below it prefetching only costs */

struct eytzinger {
	int64_t *keys;
	struct bench_bar_info *entries; /* by rank; the first is host memory's */
	size_t slots;
	uint32_t count;
};

/* In-order traversal of the slots meets the starts in order of address. */
static void lay_out(struct eytzinger *array, size_t slot, size_t *rank)
{
	if (slot >= array->slots)
		return;
	lay_out(array, 2 * slot, rank);
	array->keys[slot] = *rank <= array->count ? (int64_t)array->entries[*rank].start - 1 : INT64_MAX;
	++*rank;
	lay_out(array, 2 * slot + 1, rank);
}

static void *eytzinger_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	const struct bench_bar_info **sorted = twin_by_address(infos, count);
	struct eytzinger *self = twin_alloc(sizeof(*self));
	size_t rank = 1;

	(void)tag_bits, (void)why, (void)why_bytes;
	self->count = count;
	self->slots = twin_round_up_to_power_of_2((uint64_t)count + 1);
	self->keys = twin_alloc(self->slots * sizeof(*self->keys));
	self->entries = twin_alloc((count + 1) * sizeof(*self->entries));
	self->entries[0] = infos[0];
	for (uint32_t i = 0; i < count; i++)
		self->entries[i + 1] = *sorted[i];
	free(sorted);
	lay_out(self, 1, &rank);
	return self;
}

TWIN_INLINE size_t child(const int64_t *keys, size_t at, uint64_t phys_addr)
{
	return 2 * at + (size_t)(keys[at] < (int64_t)phys_addr);
}

TWIN_INLINE uint64_t eytzinger_addr(const struct eytzinger *array, size_t at, uint64_t phys_addr)
{
	return phys_addr + twin_confirm(array->entries, at - array->slots, phys_addr)->bus_offset;
}

TWIN_INLINE void find_fours(struct eytzinger array, const struct bench_bio *bio, size_t fours, struct bench_dma_segment *dma, bool prefetch)
{
	const int64_t *keys = array.keys;

	for (; fours > 0; fours--, bio += 4, dma += 4) {
		uint64_t first = bio[0].phys_addr, second = bio[1].phys_addr, third = bio[2].phys_addr, fourth = bio[3].phys_addr;
		size_t a = 1, b = 1, c = 1, d = 1;

		for (size_t row = 1; row < array.slots; row += row) {
			if (prefetch) {
				/* The 8 slots three steps below lie in one line; beyond the last row the hint is ignored. */
				__builtin_prefetch(keys + 8 * a);
				__builtin_prefetch(keys + 8 * b);
				__builtin_prefetch(keys + 8 * c);
				__builtin_prefetch(keys + 8 * d);
			}
			a = child(keys, a, first);
			b = child(keys, b, second);
			c = child(keys, c, third);
			d = child(keys, d, fourth);
		}
		twin_put(dma, eytzinger_addr(&array, a, first), bio[0].bytes);
		twin_put(dma + 1, eytzinger_addr(&array, b, second), bio[1].bytes);
		twin_put(dma + 2, eytzinger_addr(&array, c, third), bio[2].bytes);
		twin_put(dma + 3, eytzinger_addr(&array, d, fourth), bio[3].bytes);
	}
}

static __attribute__((noinline)) void find_fours_prefetching(struct eytzinger array, const struct bench_bio *bio, size_t fours,
							     struct bench_dma_segment *dma)
{
	find_fours(array, bio, fours, dma, true);
}

static __attribute__((noinline)) void find_fours_waiting(struct eytzinger array, const struct bench_bio *bio, size_t fours,
							 struct bench_dma_segment *dma)
{
	find_fours(array, bio, fours, dma, false);
}

static void eytzinger_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	const struct eytzinger array = *(const struct eytzinger *)self;

	if (array.slots > CACHED_KEYS)
		find_fours_prefetching(array, bios, count / 4, mapped);
	else
		find_fours_waiting(array, bios, count / 4, mapped);
	for (size_t i = count / 4 * 4; i < count; i++) {
		size_t at = 1;

		while (at < array.slots)
			at = child(array.keys, at, bios[i].phys_addr);
		twin_put(mapped + i, eytzinger_addr(&array, at, bios[i].phys_addr), bios[i].bytes);
	}
}

static void eytzinger_resolve_flagged(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	twin_search_runs(self, bios, count, mapped, eytzinger_resolve_all);
}

static uint64_t eytzinger_footprint(const void *self)
{
	const struct eytzinger *array = self;

	return array->slots * sizeof(*array->keys) + (array->count + 1) * sizeof(*array->entries);
}

static void eytzinger_destroy(void *self)
{
	free(((struct eytzinger *)self)->keys);
	free(((struct eytzinger *)self)->entries);
	free(self);
}

static const struct bench_contender c_eytzinger = {
	.name = "c-eytzinger",
	.like = "eytzinger",
	.library = "",
	.summary = "a binary search over starts in breadth-first order, four in step",
	.kind = BENCH_TWIN,
	.build = eytzinger_build,
	.resolve_all = eytzinger_resolve_all,
	.footprint = eytzinger_footprint,
	.destroy = eytzinger_destroy,
};
BENCH_CONTENDER(c_eytzinger)

static const struct bench_contender c_flag_eytzinger = {
	.name = "c-flag-eytzinger",
	.like = "flag-eytzinger",
	.library = "",
	.summary = "flagged addresses only: a binary search over starts in breadth-first order, four in step",
	.kind = BENCH_TWIN,
	.build = eytzinger_build,
	.resolve_all = eytzinger_resolve_flagged,
	.footprint = eytzinger_footprint,
	.destroy = eytzinger_destroy,
};
BENCH_CONTENDER(c_flag_eytzinger)
