// SPDX-License-Identifier: GPL-2.0 OR MIT
/*
 * See bit_plan.h. Rows are laid over each other by row displacement (src/Lookups/Structures/RowPacking.cs; Tarjan and Yao, "Storing a sparse
 * table", CACM 1979): first fit, fullest rows first.
 */
#include <stdlib.h>
#include <string.h>

#include "bit_cubes.h"
#include "bit_plan.h"

enum { WIDEST_SINGLE = 16, WIDEST_ROOT = 14, WIDEST_LEAF = 13, NODE_BYTES = 16 };

static const int64_t free_slot = -1;

struct row {
	uint64_t mask;
	int64_t *ids; /* an id per slot, or free_slot */
	uint32_t length;
	uint32_t needed;
	uint32_t number;
};

struct packing {
	int64_t *slots;
	size_t count;
	size_t room;
	size_t first_free;
};

static struct row make_row(const struct bit_cubes *cubes, uint64_t mask, uint32_t number)
{
	struct row row = { .mask = mask, .length = 1u << __builtin_popcountll(mask), .number = number };
	size_t room = 0;

	row.ids = bit_grow(NULL, 0, &room, row.length * sizeof(*row.ids));
	memset(row.ids, 0xff, row.length * sizeof(*row.ids));
	for (size_t i = 0; i < cubes->count; i++) {
		for (uint32_t j = 0; j < bit_cube_slot_count(cubes->at + i, mask); j++)
			row.ids[bit_cube_slot(cubes->at + i, mask, j)] = cubes->at[i].id;
	}
	for (uint32_t i = 0; i < row.length; i++)
		row.needed += row.ids[i] != free_slot;
	return row;
}

static bool fits(const struct packing *packing, const struct row *row, size_t start)
{
	for (uint32_t i = 0; i < row->length && start + i < packing->count; i++) {
		if (row->ids[i] != free_slot && packing->slots[start + i] != free_slot && packing->slots[start + i] != row->ids[i])
			return false;
	}
	return true;
}

static uint32_t pack(struct packing *packing, const struct row *row)
{
	uint32_t first_needed = 0;
	size_t start = 0;

	while (first_needed < row->length && row->ids[first_needed] == free_slot)
		first_needed++;
	if (row->needed && packing->first_free > first_needed)
		start = packing->first_free - first_needed;
	while (!fits(packing, row, start))
		start++;
	while (packing->count < start + row->length) {
		packing->slots = bit_grow(packing->slots, packing->count, &packing->room, sizeof(*packing->slots));
		packing->slots[packing->count++] = free_slot;
	}
	for (uint32_t i = 0; i < row->length; i++) {
		if (row->ids[i] != free_slot)
			packing->slots[start + i] = row->ids[i];
	}
	while (packing->first_free < packing->count && packing->slots[packing->first_free] != free_slot)
		packing->first_free++;
	return (uint32_t)start;
}

/* Fullest first; rows that are the same come together, so that the second is known to be placed. */
static int compare_rows(const void *a, const void *b)
{
	const struct row *left = a, *right = b;
	int difference;

	if (left->needed != right->needed)
		return left->needed < right->needed ? 1 : -1;
	if (left->length != right->length)
		return left->length < right->length ? -1 : 1;
	difference = memcmp(left->ids, right->ids, left->length * sizeof(*left->ids));
	if (difference)
		return difference;
	return (left->number > right->number) - (left->number < right->number);
}

static bool same_row(const struct row *a, const struct row *b)
{
	return a->length == b->length && !memcmp(a->ids, b->ids, a->length * sizeof(*a->ids));
}

static uint64_t plan_bytes(uint64_t nodes, uint64_t leaves)
{
	return nodes * NODE_BYTES + leaves * sizeof(struct bench_bar_info);
}

static void take_leaves(struct bit_plan *plan, const int64_t *ids, size_t count)
{
	size_t room = 0;

	plan->leaves = bit_grow(NULL, 0, &room, count * sizeof(*plan->leaves));
	plan->leaf_count = (uint32_t)count;
	for (size_t i = 0; i < count; i++)
		plan->leaves[i] = ids[i] > 0 ? (uint32_t)ids[i] : 0;
}

/* What leads to each slot of a table indexed by root. */
static struct bit_cubes *split_cubes(const struct bit_cubes *cubes, uint64_t root, uint32_t parts)
{
	struct bit_cubes *split = calloc(parts, sizeof(*split));

	if (!split)
		abort();
	for (size_t i = 0; i < cubes->count; i++) {
		const struct bit_cube *cube = cubes->at + i;

		for (uint32_t j = 0; j < bit_cube_slot_count(cube, root); j++) {
			uint32_t slot = bit_cube_slot(cube, root, j);

			bit_cubes_add(split + slot, (struct bit_cube){ .value = cube->value | (bit_deposit(slot, root) & cube->free),
								       .free = cube->free & ~root,
								       .id = cube->id });
		}
	}
	return split;
}

/* Puts a plan of two levels in the place of one that takes more than it, if there is such a plan with this root. */
static void improve(struct bit_plan *best, uint64_t *best_bytes, const struct bit_cubes *cubes, uint64_t root)
{
	uint32_t parts = 1u << __builtin_popcountll(root), made = 0;
	struct bit_plan plan = { .root_mask = root, .node_count = parts };
	struct packing packing = { 0 };
	struct bit_cubes *split;
	struct row *rows;
	bool ok = true;

	if (*best_bytes <= plan_bytes(parts, 0))
		return;
	split = split_cubes(cubes, root, parts);
	rows = calloc(parts, sizeof(*rows));
	plan.nodes = calloc(parts, sizeof(*plan.nodes));
	if (!rows || !plan.nodes)
		abort();
	for (; made < parts && ok; made++) {
		uint64_t mask;

		ok = bit_telling_apart(split + made, WIDEST_LEAF, &mask);
		if (ok)
			rows[made] = make_row(split + made, mask, made);
	}
	if (ok)
		qsort(rows, parts, sizeof(*rows), compare_rows);
	for (uint32_t i = 0; i < parts && ok; i++) {
		struct bit_step *node = plan.nodes + rows[i].number;

		node->mask = rows[i].mask;
		node->first_slot = i > 0 && same_row(rows + i, rows + i - 1) ? plan.nodes[rows[i - 1].number].first_slot
									      : pack(&packing, rows + i);
		ok = plan_bytes(parts, packing.count) < *best_bytes;
	}
	if (ok) {
		take_leaves(&plan, packing.slots, packing.count);
		*best_bytes = plan_bytes(parts, packing.count);
		bit_plan_free(best);
		*best = plan;
	} else {
		bit_plan_free(&plan);
	}
	for (uint32_t i = 0; i < parts; i++) {
		free(rows[i].ids);
		free(split[i].at);
	}
	free(rows);
	free(split);
	free(packing.slots);
}

bool bit_plan_make(const struct bench_bar_info *infos, uint32_t count, struct bit_plan *plan)
{
	struct bit_cubes cubes = { 0 };
	uint64_t mask, best_bytes = INT64_MAX;
	struct bit_greedy greedy;

	*plan = (struct bit_plan){ 0 };
	for (uint32_t id = 1; id <= count; id++)
		bit_cubes_add_range(&cubes, infos[id].start, infos[id].bytes, id);
	if (bit_fewest(&cubes, WIDEST_SINGLE, &mask)) {
		struct row row = make_row(&cubes, mask, 0);

		plan->root_mask = mask;
		take_leaves(plan, row.ids, row.length);
		free(row.ids);
	} else {
		bit_greedy_start(&greedy, &cubes);
		for (int bits = 1; greedy.groups.count > 0 && bits <= WIDEST_ROOT; bits++) {
			bit_greedy_step(&greedy);
			improve(plan, &best_bytes, &cubes, greedy.mask);
		}
		bit_greedy_end(&greedy);
	}
	free(cubes.at);
	return plan->leaves != NULL;
}

void bit_plan_free(struct bit_plan *plan)
{
	free(plan->nodes);
	free(plan->leaves);
	*plan = (struct bit_plan){ 0 };
}
