// SPDX-License-Identifier: GPL-2.0 OR MIT
/* See bit_cubes.h. */
#include <stdlib.h>

#include "bit_cubes.h"

enum { PAGE_SHIFT = 12, PHYS_ADDR_BITS = 52, MOST_ELIMINATED = 128 };

void *bit_grow(void *at, size_t count, size_t *room, size_t size)
{
	if (count < *room)
		return at;
	*room = *room ? 2 * *room : 8;
	at = realloc(at, *room * size);
	if (!at)
		abort(); /* a benchmark without memory has nothing to say */
	return at;
}

uint64_t bit_extract(uint64_t value, uint64_t mask)
{
	uint64_t gathered = 0;

	for (unsigned int position = 0; mask; position++, mask &= mask - 1)
		gathered |= (value >> __builtin_ctzll(mask) & 1) << position;
	return gathered;
}

uint64_t bit_deposit(uint64_t value, uint64_t mask)
{
	uint64_t scattered = 0;

	for (unsigned int position = 0; mask; position++, mask &= mask - 1)
		scattered |= (value >> position & 1) << __builtin_ctzll(mask);
	return scattered;
}

void bit_cubes_add(struct bit_cubes *cubes, struct bit_cube cube)
{
	cubes->at = bit_grow(cubes->at, cubes->count, &cubes->room, sizeof(*cubes->at));
	cubes->at[cubes->count++] = cube;
}

void bit_cubes_add_range(struct bit_cubes *cubes, uint64_t start, uint64_t bytes, uint32_t id)
{
	for (uint64_t end = start + bytes; start < end;) {
		int aligned = start ? __builtin_ctzll(start) : 63;
		int fits = 63 - __builtin_clzll(end - start);
		uint64_t size = 1ull << (aligned < fits ? aligned : fits);

		bit_cubes_add(cubes, (struct bit_cube){ .value = start, .free = size - 1, .id = id });
		start += size;
	}
}

uint32_t bit_cube_slot_count(const struct bit_cube *cube, uint64_t mask)
{
	return 1u << __builtin_popcountll(mask & cube->free);
}

uint32_t bit_cube_slot(const struct bit_cube *cube, uint64_t mask, uint32_t number)
{
	return (uint32_t)(bit_extract(cube->value, mask) | bit_deposit(number, bit_extract(cube->free, mask)));
}

static bool lies_low(const struct bit_cube *cube, uint64_t bit)
{
	return (cube->free & bit) || !(cube->value & bit);
}

static bool lies_high(const struct bit_cube *cube, uint64_t bit)
{
	return (cube->free | cube->value) & bit;
}

/* Keeps a group if it is of two or more providers, else frees it. */
static void keep_conflict(struct bit_groups *groups, struct bit_cubes group)
{
	for (size_t i = 1; i < group.count; i++) {
		if (group.at[i].id != group.at[0].id) {
			groups->at = bit_grow(groups->at, groups->count, &groups->room, sizeof(*groups->at));
			groups->at[groups->count++] = group;
			return;
		}
	}
	free(group.at);
}

static void free_groups(struct bit_groups *groups)
{
	for (size_t i = 0; i < groups->count; i++)
		free(groups->at[i].at);
	free(groups->at);
	*groups = (struct bit_groups){ 0 };
}

static struct bit_groups conflicts(const struct bit_cubes *cubes)
{
	struct bit_groups groups = { 0 };
	struct bit_cubes copy = { 0 };

	for (size_t i = 0; i < cubes->count; i++)
		bit_cubes_add(&copy, cubes->at[i]);
	keep_conflict(&groups, copy);
	return groups;
}

static void split(struct bit_groups *groups, uint64_t bit)
{
	struct bit_groups parts = { 0 };

	for (size_t i = 0; i < groups->count; i++) {
		struct bit_cubes low = { 0 }, high = { 0 };

		for (size_t j = 0; j < groups->at[i].count; j++) {
			if (lies_low(groups->at[i].at + j, bit))
				bit_cubes_add(&low, groups->at[i].at[j]);
			if (lies_high(groups->at[i].at + j, bit))
				bit_cubes_add(&high, groups->at[i].at[j]);
		}
		keep_conflict(&parts, low);
		keep_conflict(&parts, high);
	}
	free_groups(groups);
	*groups = parts;
}

/* The different providers on one side of a bit; cubes come in order of id. */
struct side {
	uint64_t last;
	uint64_t count;
};

/* Adds a cube's provider, and says how many others are there. */
static uint64_t side_add(struct side *side, uint32_t id)
{
	if (side->last == (uint64_t)id + 1)
		return 0;
	side->last = (uint64_t)id + 1;
	return side->count++;
}

/* Pairs of different providers that a further bit would leave together, counted up to a limit. */
static uint64_t count_together(const struct bit_groups *groups, uint64_t bit, uint64_t limit)
{
	uint64_t together = 0;

	for (size_t i = 0; i < groups->count && together <= limit; i++) {
		struct side low = { 0 }, high = { 0 };

		for (size_t j = 0; j < groups->at[i].count; j++) {
			const struct bit_cube *cube = groups->at[i].at + j;

			if (lies_low(cube, bit))
				together += side_add(&low, cube->id);
			if (lies_high(cube, bit))
				together += side_add(&high, cube->id);
		}
	}
	return together;
}

void bit_greedy_start(struct bit_greedy *greedy, const struct bit_cubes *cubes)
{
	greedy->groups = conflicts(cubes);
	greedy->mask = 0;
}

uint64_t bit_greedy_step(struct bit_greedy *greedy)
{
	uint64_t best = 0, together = INT64_MAX;

	for (int shift = PAGE_SHIFT; shift < PHYS_ADDR_BITS; shift++) {
		uint64_t bit = 1ull << shift, left;

		if (greedy->mask & bit)
			continue;
		left = count_together(&greedy->groups, bit, together);
		if (left <= together) {
			together = left;
			best = bit;
		}
	}
	greedy->mask |= best;
	split(&greedy->groups, best);
	return together;
}

void bit_greedy_end(struct bit_greedy *greedy)
{
	free_groups(&greedy->groups);
}

static bool is_told_apart(const struct bit_cubes *cubes, uint64_t mask)
{
	struct bit_groups groups = conflicts(cubes);
	bool apart;

	/* Highest first: the bits below are free in large BARs, which would be in every part. */
	while (mask && groups.count > 0) {
		uint64_t bit = 1ull << (63 - __builtin_clzll(mask));

		split(&groups, bit);
		mask &= ~bit;
	}
	apart = groups.count == 0;
	free_groups(&groups);
	return apart;
}

bool bit_telling_apart(const struct bit_cubes *cubes, uint32_t most_bits, uint64_t *mask)
{
	struct bit_greedy greedy;
	bool apart;

	bit_greedy_start(&greedy, cubes);
	for (uint32_t bits = 1; greedy.groups.count > 0 && bits <= most_bits; bits++)
		bit_greedy_step(&greedy);
	*mask = greedy.mask;
	apart = greedy.groups.count == 0;
	bit_greedy_end(&greedy);
	if (!apart)
		return false;

	/* A bit that was taken early may be implied by later ones. */
	for (uint64_t left = *mask; left; left &= left - 1) {
		uint64_t without = *mask & ~(left & -left);

		if (is_told_apart(cubes, without))
			*mask = without;
	}
	return true;
}

bool bit_fewest(const struct bit_cubes *cubes, uint32_t most_bits, uint64_t *mask)
{
	bool apart = bit_telling_apart(cubes, most_bits, mask);
	uint64_t left = (1ull << PHYS_ADDR_BITS) - (1ull << PAGE_SHIFT);
	uint32_t most = apart ? (uint32_t)__builtin_popcountll(*mask) - 1 : most_bits;

	if (cubes->count > MOST_ELIMINATED || (apart && !*mask))
		return apart;
	for (int shift = PAGE_SHIFT; shift < PHYS_ADDR_BITS; shift++) {
		if (is_told_apart(cubes, left & ~(1ull << shift)))
			left &= ~(1ull << shift);
	}
	if ((uint32_t)__builtin_popcountll(left) > most)
		return apart;
	*mask = left;
	return true;
}
