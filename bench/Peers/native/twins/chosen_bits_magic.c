// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * Twin of src/Lookups/Searches/ChosenBitsMagic.cs behind a flag, trusting: mask, multiply, shift, where a processor has no PEXT. The multiplier
 * is searched for as Structures/MagicMultiplier.cs does, with numbers of another generator.
 */
#include "bench_twin.h"
#include "bit_cubes.h"

enum { MAGIC_MOST_BITS = 18, MAGIC_TRIES = 500, MAGIC_GAPS = 2, MAGIC_RUNS = 64 };

struct magic {
	uint64_t *offsets;
	uint64_t mask;
	uint64_t multiplier;
	uint32_t shift;
};

TWIN_INLINE uint64_t magic_offset(struct magic search, uint64_t phys_addr)
{
	return search.offsets[(phys_addr & search.mask) * search.multiplier >> search.shift];
}

TWIN_BELIEVE(magic, , struct magic, magic_offset)

/* Bits side by side, which one factor moves together. */
struct magic_run {
	uint32_t start;
	uint32_t length;
};

static uint64_t magic_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static uint32_t magic_runs(uint64_t mask, struct magic_run *runs)
{
	uint32_t count = 0;

	for (uint32_t start = 0; start < 64; start++) {
		uint32_t length = 0;

		while (start + length < 64 && mask >> (start + length) & 1)
			length++;
		if (length > 0)
			runs[count++] = (struct magic_run){ start, length };
		start += length;
	}
	return count;
}

/* A factor that puts the runs into the highest bits in an order by chance, with gaps before some. */
static uint64_t magic_gathering(struct magic_run *runs, uint32_t count, uint32_t slot_bits, uint32_t gaps, uint64_t *state)
{
	uint32_t place = 64 - slot_bits;
	uint64_t multiplier = 0;

	for (uint32_t i = count; i > 1; i--) {
		uint32_t other = (uint32_t)(magic_random(state) % i);
		struct magic_run run = runs[other];

		runs[other] = runs[i - 1];
		runs[i - 1] = run;
	}
	for (uint32_t i = 0; i < count; i++) {
		uint32_t gap = (uint32_t)(magic_random(state) % (gaps + 1));

		gaps -= gap;
		place += gap;
		if (place >= runs[i].start)
			multiplier |= 1ull << (place - runs[i].start);
		place += runs[i].length;
	}
	return multiplier;
}

/* Gives every cube its slots, unless two owners meet in one. A slot holds an id, or 0. */
static bool magic_fill(const struct bit_cubes *cubes, uint64_t mask, uint64_t multiplier, uint32_t slot_bits, uint32_t *slots)
{
	memset(slots, 0, ((size_t)1 << slot_bits) * sizeof(*slots));
	for (size_t i = 0; i < cubes->count; i++) {
		const struct bit_cube *cube = cubes->at + i;
		uint64_t open = mask & cube->free, subset = 0;

		do {
			uint32_t *slot = slots + (((cube->value & mask) | subset) * multiplier >> (64 - slot_bits));

			if (*slot != 0 && *slot != cube->id)
				return false;
			*slot = cube->id;
			subset = (subset - open) & open;
		} while (subset != 0);
	}
	return true;
}

static bool magic_find(struct magic *self, const struct bit_cubes *cubes, uint32_t *slots, uint32_t *slot_bits)
{
	uint32_t bits = (uint32_t)__builtin_popcountll(self->mask), providers = 1, fewest;
	struct magic_run runs[MAGIC_RUNS];
	uint32_t count = magic_runs(self->mask, runs);
	uint64_t state = 88172645463325252ull;

	for (size_t i = 0; i < cubes->count; i++)
		providers = cubes->at[i].id > providers ? cubes->at[i].id : providers;
	fewest = 32 - (uint32_t)__builtin_clz(providers);
	for (*slot_bits = fewest; *slot_bits <= bits + MAGIC_GAPS && *slot_bits <= MAGIC_MOST_BITS; (*slot_bits)++) {
		for (int trial = 0; trial < MAGIC_TRIES; trial++) {
			self->multiplier = *slot_bits < bits ? magic_random(&state) | 1
							     : magic_gathering(runs, count, *slot_bits, *slot_bits - bits, &state);
			if (magic_fill(cubes, self->mask, self->multiplier, *slot_bits, slots))
				return true;
		}
	}
	return false;
}

static void *magic_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	struct magic *self = twin_alloc(sizeof(*self));
	uint32_t *slots = twin_alloc(((size_t)1 << MAGIC_MOST_BITS) * sizeof(*slots)), slot_bits = 0;
	struct bit_cubes cubes = { 0 };
	bool found;

	(void)tag_bits;
	for (uint32_t id = 1; id <= count; id++)
		bit_cubes_add_range(&cubes, infos[id].start, infos[id].bytes, id);
	found = bit_fewest(&cubes, MAGIC_MOST_BITS, &self->mask) && magic_find(self, &cubes, slots, &slot_bits);
	if (found) {
		self->shift = 64 - slot_bits;
		self->offsets = twin_alloc(((size_t)1 << slot_bits) * sizeof(*self->offsets));
		for (uint32_t i = 0; i < 1u << slot_bits; i++)
			self->offsets[i] = infos[slots[i]].bus_offset;
	}
	free(cubes.at);
	free(slots);
	if (found)
		return self;
	free(self);
	return twin_refuse(why, why_bytes, "no multiplication gathers %d bits or fewer that tell %u such regions apart", MAGIC_MOST_BITS, count);
}

static void magic_resolve_masked(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	magic_masked(*(const struct magic *)self, bios, count, mapped);
}

static uint64_t magic_footprint(const void *self)
{
	return ((uint64_t)1 << (64 - ((const struct magic *)self)->shift)) * sizeof(uint64_t);
}

static void magic_destroy(void *self)
{
	free(((struct magic *)self)->offsets);
	free(self);
}

static const struct bench_contender c_masked_chosen_bits_magic = {
	.name = "c-flag-chosen-bits-magic-masked",
	.like = "flag-chosen-bits-magic-masked",
	.library = "",
	.summary = "every address, what is found masked by the flag: address bits, gathered by a multiplication, index a table of bus offsets",
	.kind = BENCH_TWIN,
	.build = magic_build,
	.resolve_all = magic_resolve_masked,
	.footprint = magic_footprint,
	.destroy = magic_destroy,
};
BENCH_CONTENDER(c_masked_chosen_bits_magic)
