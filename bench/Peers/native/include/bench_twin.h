/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * What the twins share: the loops of src/Lookups/BatchLoop.cs and the memory of src/Lookups/Memory/AlignedMemory.cs. The loops are
 * macros, as the kernel's INTERVAL_TREE_DEFINE, so that each twin's lookup is compiled into a loop of its own, as the JIT does it.
 */
#ifndef BENCH_TWIN_H
#define BENCH_TWIN_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench_peer.h"

#define TWIN_INLINE static inline __attribute__((always_inline))

/* As BatchLoop.Put: bus address, then length with status 0 above it. */
TWIN_INLINE void twin_put(struct bench_dma_segment *dma, uint64_t dma_addr, uint64_t bytes)
{
	dma->dma_addr = dma_addr;
	dma->bytes_and_status = bytes;
}

/*
 * BatchLoop.Map: static void name(ctx, bios, count, mapped), where uint64_t dma_addr(ctx, bio) must be inlined. attributes: "" or a
 * target, the same as dma_addr's.
 */
#define TWIN_MAP(name, attributes, ctx_type, dma_addr)                                                                                 \
	attributes static void name(ctx_type ctx, const struct bench_bio *bio, size_t left, struct bench_dma_segment *dma)             \
	{                                                                                                                              \
		for (; left >= 4; left -= 4, bio += 4, dma += 4) {                                                                     \
			twin_put(dma, dma_addr(ctx, bio), bio->bytes);                                                                 \
			twin_put(dma + 1, dma_addr(ctx, bio + 1), bio[1].bytes);                                                       \
			twin_put(dma + 2, dma_addr(ctx, bio + 2), bio[2].bytes);                                                       \
			twin_put(dma + 3, dma_addr(ctx, bio + 3), bio[3].bytes);                                                       \
		}                                                                                                                      \
		for (; left > 0; left--, bio++, dma++)                                                                                 \
			twin_put(dma, dma_addr(ctx, bio), bio->bytes);                                                                 \
	}

/*
 * BatchLoop.TryMap: as TWIN_MAP, with bool try_addr(ctx, bio, &dma_addr). A bio for which nothing is found leaves the inner loop, so
 * that what handles it is not in the loop of those that are found.
 */
#define TWIN_TRY_MAP(name, attributes, ctx_type, try_addr)                                                                             \
	attributes TWIN_INLINE bool name##_put(ctx_type ctx, const struct bench_bio *bio, struct bench_dma_segment *dma)               \
	{                                                                                                                              \
		uint64_t dma_addr;                                                                                                     \
                                                                                                                                       \
		if (__builtin_expect(!try_addr(ctx, bio, &dma_addr), 0))                                                               \
			return false;                                                                                                  \
		twin_put(dma, dma_addr, bio->bytes);                                                                                   \
		return true;                                                                                                           \
	}                                                                                                                              \
	attributes static __attribute__((__noinline__)) void name##_one(ctx_type ctx, const struct bench_bio *bio,                     \
								    struct bench_dma_segment *dma)                                     \
	{                                                                                                                              \
		if (!name##_put(ctx, bio, dma))                                                                                        \
			twin_put(dma, bio->phys_addr, bio->bytes);                                                                     \
	}                                                                                                                              \
	attributes static __attribute__((__noinline__)) void name(ctx_type ctx, const struct bench_bio *bio, size_t left,              \
							      struct bench_dma_segment *dma)                                           \
	{                                                                                                                              \
		for (;;) {                                                                                                             \
			for (; left >= 4; left -= 4, bio += 4, dma += 4) {                                                             \
				if (!name##_put(ctx, bio, dma) || !name##_put(ctx, bio + 1, dma + 1) ||                                \
				    !name##_put(ctx, bio + 2, dma + 2) || !name##_put(ctx, bio + 3, dma + 3))                          \
					break;                                                                                         \
			}                                                                                                              \
			if (left == 0)                                                                                                 \
				return;                                                                                                \
			/* one that was not found, or one of the last three */                                                         \
			name##_one(ctx, bio, dma);                                                                                     \
			left--;                                                                                                        \
			bio++;                                                                                                         \
			dma++;                                                                                                         \
		}                                                                                                                      \
	}

/* BarInfo.Contains: host memory's entry contains every address. */
TWIN_INLINE bool twin_contains(const struct bench_bar_info *info, uint64_t phys_addr)
{
	return phys_addr - info->start < info->bytes;
}

/* BarInfo.Confirm: the candidate if the address lies in it, else host memory's entry, which is the first. */
TWIN_INLINE const struct bench_bar_info *twin_confirm(const struct bench_bar_info *infos, size_t candidate, uint64_t phys_addr)
{
	const struct bench_bar_info *info = infos + candidate;

	return twin_contains(info, phys_addr) ? info : infos;
}

/*
 * BatchLoop.Search and SearchFlagged: name_all and name_flagged, where candidate(ctx, phys_addr) gives the only entry that can hold the
 * address.
 */
#define TWIN_SEARCH(name, attributes, ctx_type, candidate)                                                                             \
	attributes TWIN_INLINE bool name##_always(ctx_type ctx, const struct bench_bio *bio, uint64_t *dma_addr)                       \
	{                                                                                                                              \
		const struct bench_bar_info *info = candidate(ctx, bio->phys_addr);                                                    \
                                                                                                                                       \
		*dma_addr = bio->phys_addr + info->bus_offset;                                                                         \
		return twin_contains(info, bio->phys_addr);                                                                            \
	}                                                                                                                              \
	attributes TWIN_INLINE bool name##_when_flagged(ctx_type ctx, const struct bench_bio *bio, uint64_t *dma_addr)                 \
	{                                                                                                                              \
		*dma_addr = bio->phys_addr;                                                                                            \
		return bio->tag == 0 || name##_always(ctx, bio, dma_addr);                                                             \
	}                                                                                                                              \
	TWIN_TRY_MAP(name##_all, attributes, ctx_type, name##_always)                                                                  \
	TWIN_TRY_MAP(name##_flagged, attributes, ctx_type, name##_when_flagged)

/*
 * SearchLoop's BelievedWhenFlagged and BelievedMasked: name_flagged and name_masked, where offset(ctx, phys_addr) gives what is added, and
 * nobody checks. There is no twin of Believed: it must know where host memory lies, and a twin only knows the providers.
 */
#define TWIN_BELIEVE(name, attributes, ctx_type, offset)                                                                               \
	attributes TWIN_INLINE uint64_t name##_addr_when_flagged(ctx_type ctx, const struct bench_bio *bio)                            \
	{                                                                                                                              \
		return bio->tag != 0 ? bio->phys_addr + offset(ctx, bio->phys_addr) : bio->phys_addr;                                  \
	}                                                                                                                              \
	attributes TWIN_INLINE uint64_t name##_addr_masked(ctx_type ctx, const struct bench_bio *bio)                                  \
	{                                                                                                                              \
		return bio->phys_addr + (offset(ctx, bio->phys_addr) & (0 - bio->tag));                                                \
	}                                                                                                                              \
	TWIN_MAP(name##_flagged, attributes __attribute__((unused)), ctx_type, name##_addr_when_flagged)                               \
	TWIN_MAP(name##_masked, attributes, ctx_type, name##_addr_masked)

/* BatchLoop.SearchRuns: flagged bios by the search's own batch, run by run, the runs between them passed. */
TWIN_INLINE void twin_search_runs(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped,
				  void (*search_all)(const void *, const struct bench_bio *, size_t, struct bench_dma_segment *))
{
	while (count > 0) {
		bool is_flagged = bios->tag != 0;
		size_t run = 1, i;

		while (run < count && (bios[run].tag != 0) == is_flagged)
			run++;
		if (is_flagged) {
			search_all(self, bios, run, mapped);
		} else {
			for (i = 0; i < run; i++)
				twin_put(mapped + i, bios[i].phys_addr, bios[i].bytes);
		}
		bios += run;
		mapped += run;
		count -= run;
	}
}

/* AlignedMemory.Allocate: zeroed, from the beginning of a cache line. */
static inline void *twin_alloc(size_t bytes)
{
	size_t lines = (bytes + 63) / 64 * 64;
	void *memory = aligned_alloc(64, lines ? lines : 64);

	if (!memory)
		abort(); /* a benchmark without memory has nothing to say */
	return memset(memory, 0, lines ? lines : 64);
}

static inline int twin_compare_starts(const void *a, const void *b)
{
	const struct bench_bar_info *left = *(const struct bench_bar_info *const *)a, *right = *(const struct bench_bar_info *const *)b;

	return (left->start > right->start) - (left->start < right->start);
}

/* ProviderTable.IdsByAddress, as pointers to the entries; to be freed. */
static inline const struct bench_bar_info **twin_by_address(const struct bench_bar_info *infos, uint32_t count)
{
	const struct bench_bar_info **sorted = twin_alloc((count + 1) * sizeof(*sorted));

	for (uint32_t i = 0; i < count; i++)
		sorted[i] = infos + i + 1;
	qsort(sorted, count, sizeof(*sorted), twin_compare_starts);
	return sorted;
}

static inline uint64_t twin_round_up_to_power_of_2(uint64_t value)
{
	return value <= 1 ? value : 1ull << (64 - __builtin_clzll(value - 1));
}

#ifdef __x86_64__
/* As __builtin_cpu_supports, which kernel code has not got. BMI2 uses no register that a kernel would have to save. */
static inline bool twin_has_bmi2(void)
{
	enum { LARGEST_LEAF = 0, FEATURES = 7, BMI2_BIT = 8 };
	uint32_t eax = LARGEST_LEAF, ebx, ecx = 0, edx;

	__asm__ volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
	if (eax < FEATURES)
		return false;
	eax = FEATURES;
	ecx = 0;
	__asm__ volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
	return ebx >> BMI2_BIT & 1;
}
#endif

/* For a build that refuses: says why, returns NULL. */
static inline __attribute__((format(printf, 3, 4))) void *twin_refuse(char *why, size_t why_bytes, const char *format, ...)
{
	__builtin_va_list arguments;

	__builtin_va_start(arguments, format);
	vsnprintf(why, why_bytes, format, arguments);
	__builtin_va_end(arguments);
	return NULL;
}

/* Tags of `bits` bits hold ids 1 .. 2^bits - 1. */
static inline bool twin_fits_ids(uint32_t count, uint32_t tag_bits)
{
	return tag_bits >= 32 || count < 1ull << tag_bits;
}

/* For encodings whose only structure is the table of BAR infos. */
static inline uint64_t twin_no_footprint(const void *self)
{
	(void)self;
	return 0;
}

static inline void twin_nothing_to_destroy(void *self)
{
	(void)self;
}

#endif
