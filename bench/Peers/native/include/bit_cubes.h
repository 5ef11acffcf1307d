/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Twin of src/Lookups/Structures/AddressCube.cs, BitSelection.cs and BitGather.cs: which address bits tell providers apart. Runs at
 * registration, so it may allocate and search.
 */
#ifndef BIT_CUBES_H
#define BIT_CUBES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench_peer.h"

/* Addresses that are alike but for some free bits, which are 0 in value, and whose they are. */
struct bit_cube {
	uint64_t value;
	uint64_t free;
	uint32_t id;
};

struct bit_cubes {
	struct bit_cube *at;
	size_t count;
	size_t room;
};

/* Cubes that no bit taken so far keeps apart: groups of two or more providers. */
struct bit_groups {
	struct bit_cubes *at;
	size_t count;
	size_t room;
};

/* The greedy search: each step takes the bit that leaves the fewest pairs of providers together. */
struct bit_greedy {
	struct bit_groups groups;
	uint64_t mask;
};

void *bit_grow(void *at, size_t count, size_t *room, size_t size);
uint64_t bit_extract(uint64_t value, uint64_t mask);
uint64_t bit_deposit(uint64_t value, uint64_t mask);

void bit_cubes_add(struct bit_cubes *cubes, struct bit_cube cube);
void bit_cubes_add_range(struct bit_cubes *cubes, uint64_t start, uint64_t bytes, uint32_t id);

/* How many slots of a table indexed by mask a cube owns, and which. */
uint32_t bit_cube_slot_count(const struct bit_cube *cube, uint64_t mask);
uint32_t bit_cube_slot(const struct bit_cube *cube, uint64_t mask, uint32_t number);

void bit_greedy_start(struct bit_greedy *greedy, const struct bit_cubes *cubes);
/* Pairs left together by the bit it takes. */
uint64_t bit_greedy_step(struct bit_greedy *greedy);
void bit_greedy_end(struct bit_greedy *greedy);

/* Bits that tell the providers apart, at most most_bits; false when the greedy search needs more. */
bool bit_telling_apart(const struct bit_cubes *cubes, uint32_t most_bits, uint64_t *mask);

/* As few as that search finds, or another that leaves out bits of all there are; false when both need more. */
bool bit_fewest(const struct bit_cubes *cubes, uint32_t most_bits, uint64_t *mask);

#endif
