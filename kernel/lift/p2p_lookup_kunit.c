// SPDX-License-Identifier: GPL-2.0 OR MIT
/* KUnit suite of p2p_lookup.h: every answer is held against a linear scan. */
#include <kunit/test.h>
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/prandom.h>

#include "p2p_lookup.h"

struct machine {
	struct p2p_region *regions;
	bool *known;
	u32 count;
};

static u64 below(struct rnd_state *random, u64 limit)
{
	u64 drawn = (u64)prandom_u32_state(random) << 32;

	return (drawn | prandom_u32_state(random)) % limit;
}

/* Disjoint BARs of 16 KiB to 64 GiB; of every fifth the ends are left out. */
static void make_machine(struct kunit *test, struct machine *machine, u32 count,
			 struct rnd_state *random)
{
	u64 end = SZ_4G;

	machine->count = count;
	machine->regions = kunit_kcalloc(test, count, sizeof(*machine->regions), GFP_KERNEL);
	machine->known = kunit_kcalloc(test, count, sizeof(*machine->known), GFP_KERNEL);
	KUNIT_ASSERT_NOT_NULL(test, machine->regions);
	KUNIT_ASSERT_NOT_NULL(test, machine->known);
	for (u32 i = 0; i < count; i++) {
		u64 size = (u64)SZ_16K << below(random, 23);
		u64 start = ALIGN(end, size) + (below(random, 4) ? 0 : size);

		end = start + size;
		if (i % 5 == 4) {
			start += PAGE_SIZE;
			size -= 2 * PAGE_SIZE;
		}
		machine->regions[i] = (struct p2p_region){
			.start = start,
			.size = size,
			.bus_offset = below(random, 1ull << 40) << PAGE_SHIFT,
			.provider = machine->regions + i,
		};
	}
}

static void expect_answer(struct kunit *test, struct p2p_lookup *lookup,
			  const struct machine *machine, u64 addr)
{
	const struct p2p_region *found, *expected = NULL;

	for (u32 i = 0; i < machine->count; i++) {
		const struct p2p_region *region = machine->regions + i;

		if (machine->known[i] && addr - region->start < region->size)
			expected = region;
	}
	rcu_read_lock();
	found = p2p_lookup_find(lookup, addr);
	KUNIT_EXPECT_EQ_MSG(test, !!expected, !!found, "address %llx", addr);
	if (expected && found)
		KUNIT_EXPECT_MEMEQ(test, expected, found, sizeof(*found));
	rcu_read_unlock();
}

/* At both ends of every region, beside them, and anywhere. */
static void expect_answers(struct kunit *test, struct p2p_lookup *lookup,
			   const struct machine *machine, struct rnd_state *random)
{
	u32 step = max(1u, machine->count / 64);

	for (u32 i = below(random, step); i < machine->count; i += step) {
		const struct p2p_region *region = machine->regions + i;

		expect_answer(test, lookup, machine, region->start - 1);
		expect_answer(test, lookup, machine, region->start);
		expect_answer(test, lookup, machine, region->start + below(random, region->size));
		expect_answer(test, lookup, machine, region->start + region->size - 1);
		expect_answer(test, lookup, machine, region->start + region->size);
		expect_answer(test, lookup, machine, below(random, BIT_ULL(P2P_ADDR_BITS)));
	}
	expect_answer(test, lookup, machine, 0);
	expect_answer(test, lookup, machine, U64_MAX);
}

static void empty_lookup_finds_nothing(struct kunit *test)
{
	struct p2p_lookup lookup;
	struct machine machine = {};

	p2p_lookup_init(&lookup);
	expect_answer(test, &lookup, &machine, 0);
	expect_answer(test, &lookup, &machine, SZ_4G);
	KUNIT_EXPECT_EQ(test, -ENOENT, p2p_lookup_remove(&lookup, SZ_4G));
	p2p_lookup_destroy(&lookup);
}

static void every_region_is_found_as_they_come_and_go(struct kunit *test)
{
	static const u32 counts[] = { 1, 2, 3, 16, 44, 100 };

	for (u32 seed = 0; seed < 4 * ARRAY_SIZE(counts); seed++) {
		struct p2p_lookup lookup;
		struct machine machine;
		struct rnd_state random;

		prandom_seed_state(&random, seed);
		make_machine(test, &machine, counts[seed / 4], &random);
		p2p_lookup_init(&lookup);
		for (u32 step = 0; step < 3 * machine.count; step++) {
			u32 i = below(&random, machine.count);
			const struct p2p_region *region = machine.regions + i;
			int err = machine.known[i] ?
				  p2p_lookup_remove(&lookup, region->start) :
				  p2p_lookup_add(&lookup, region);

			KUNIT_ASSERT_EQ(test, 0, err);
			machine.known[i] ^= true;
			expect_answer(test, &lookup, &machine, region->start);
			cond_resched();
		}
		expect_answers(test, &lookup, &machine, &random);
		p2p_lookup_destroy(&lookup);
	}
}

static void thousands_of_regions_are_told_apart(struct kunit *test)
{
	static const u32 counts[] = { 256, 1024, 4096 };

	for (u32 seed = 0; seed < 4 * ARRAY_SIZE(counts); seed++) {
		struct p2p_lookup lookup;
		struct machine machine;
		struct rnd_state random;

		prandom_seed_state(&random, seed);
		make_machine(test, &machine, counts[seed / 4], &random);
		p2p_lookup_init(&lookup);
		mutex_lock(&lookup.lock);
		KUNIT_ASSERT_EQ(test, 0, p2p_lookup_set(&lookup, machine.regions, machine.count));
		mutex_unlock(&lookup.lock);
		memset(machine.known, true, machine.count);
		expect_answers(test, &lookup, &machine, &random);
		p2p_lookup_destroy(&lookup);
	}
}

static void bad_regions_are_refused(struct kunit *test)
{
	static const struct p2p_region bad[] = {
		{ .start = SZ_4G, .size = 0 },
		{ .start = SZ_4G + 1, .size = SZ_1M },
		{ .start = SZ_4G, .size = SZ_1M + 1 },
		{ .start = BIT_ULL(P2P_ADDR_BITS) - SZ_1M, .size = SZ_2M },
		{ .start = U64_MAX - SZ_1M + 1, .size = SZ_2M },
	};
	const struct p2p_region good = { .start = SZ_4G, .size = SZ_2M };
	const struct p2p_region overlapping[] = {
		good,
		{ .start = SZ_4G - SZ_1M, .size = SZ_2M },
		{ .start = SZ_4G + SZ_1M, .size = SZ_2M },
		{ .start = SZ_4G - SZ_1M, .size = SZ_16M },
		{ .start = SZ_4G + PAGE_SIZE, .size = PAGE_SIZE },
	};
	const struct p2p_region beside = { .start = SZ_4G + SZ_2M, .size = PAGE_SIZE };
	struct p2p_lookup lookup;

	p2p_lookup_init(&lookup);
	for (u32 i = 0; i < ARRAY_SIZE(bad); i++)
		KUNIT_EXPECT_EQ_MSG(test, -EINVAL, p2p_lookup_add(&lookup, bad + i),
				    "region %u", i);
	KUNIT_ASSERT_EQ(test, 0, p2p_lookup_add(&lookup, &good));
	for (u32 i = 0; i < ARRAY_SIZE(overlapping); i++)
		KUNIT_EXPECT_EQ_MSG(test, -EEXIST, p2p_lookup_add(&lookup, overlapping + i),
				    "region %u", i);
	KUNIT_EXPECT_EQ(test, 0, p2p_lookup_add(&lookup, &beside));
	KUNIT_EXPECT_EQ(test, -ENOENT, p2p_lookup_remove(&lookup, SZ_4G + PAGE_SIZE));
	KUNIT_EXPECT_EQ(test, 0, p2p_lookup_remove(&lookup, SZ_4G));
	p2p_lookup_destroy(&lookup);
}

struct reader {
	struct p2p_lookup *lookup;
	struct p2p_region always;
	u64 wrong;
	u64 lookups;
};

static int read_until_stopped(void *data)
{
	struct reader *reader = data;

	while (!kthread_should_stop()) {
		for (u64 at = 0; at < reader->always.size; at += PAGE_SIZE) {
			const struct p2p_region *found;

			rcu_read_lock();
			found = p2p_lookup_find(reader->lookup, reader->always.start + at);
			if (!found || found->bus_offset != reader->always.bus_offset)
				reader->wrong++;
			rcu_read_unlock();
			reader->lookups++;
		}
		cond_resched();
	}
	return 0;
}

static void readers_never_miss_a_region_that_stays(struct kunit *test)
{
	struct p2p_lookup lookup;
	struct reader reader = {
		.lookup = &lookup,
		.always = { .start = SZ_4G, .size = SZ_1M, .bus_offset = SZ_2G },
	};
	struct task_struct *task;

	p2p_lookup_init(&lookup);
	KUNIT_ASSERT_EQ(test, 0, p2p_lookup_add(&lookup, &reader.always));
	task = kthread_run(read_until_stopped, &reader, "p2p-reader");
	KUNIT_ASSERT_NOT_ERR_OR_NULL(test, task);
	for (u32 i = 0; i < 1000; i++) {
		struct p2p_region other = {
			.start = SZ_4G + SZ_1M * (1 + i % 7), .size = SZ_1M >> (i % 3),
		};

		KUNIT_EXPECT_EQ(test, 0, p2p_lookup_add(&lookup, &other));
		if (i % 16 == 0)
			msleep(20);
		KUNIT_EXPECT_EQ(test, 0, p2p_lookup_remove(&lookup, other.start));
		cond_resched();
	}
	kthread_stop(task);
	KUNIT_EXPECT_EQ(test, 0, reader.wrong);
	KUNIT_EXPECT_GT(test, reader.lookups, 0);
	p2p_lookup_destroy(&lookup);
}

static struct kunit_case p2p_lookup_cases[] = {
	KUNIT_CASE(empty_lookup_finds_nothing),
	KUNIT_CASE(every_region_is_found_as_they_come_and_go),
	KUNIT_CASE(thousands_of_regions_are_told_apart),
	KUNIT_CASE(bad_regions_are_refused),
	KUNIT_CASE(readers_never_miss_a_region_that_stays),
	{}
};

static struct kunit_suite p2p_lookup_suite = {
	.name = "p2p_lookup",
	.test_cases = p2p_lookup_cases,
};

kunit_test_suite(p2p_lookup_suite);

MODULE_DESCRIPTION("KUnit suite of p2p_lookup.h");
MODULE_LICENSE("Dual MIT/GPL");
