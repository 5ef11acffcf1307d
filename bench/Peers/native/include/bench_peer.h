/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * What a contender in another language offers to the bench program: one source file in twins/ (C of the same algorithm as one of
 * ours) or peers/ (a library), which registers itself with BENCH_CONTENDER. Nothing here allocates while it is timed.
 */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Layout of Lookups.Bio: 32 bytes, two share a line. */
struct bench_bio {
	uint64_t phys_addr;
	uint64_t tag;
	uint32_t bytes;
	uint32_t first_segment;
	uint16_t segment_count;
	uint8_t op;
	uint8_t hole;
	uint32_t unused;
};

/* Layout of Lookups.DmaSegment: 16 bytes; status 0 is "mapped". */
struct bench_dma_segment {
	uint64_t dma_addr;
	uint64_t bytes_and_status;
};

/* Layout of Lookups.BarInfo: 32 bytes. infos[0] is host memory: it contains every address and its offset is 0. */
struct bench_bar_info {
	uint64_t start;
	uint64_t bytes;
	uint64_t bus_offset; /* added modulo 2^64 */
	uint32_t handle32;   /* id in bits 0-19, generation above */
	uint16_t handle16;   /* id in bits 0-12, generation above */
	uint16_t owner;
};

enum bench_kind {
	BENCH_FLOOR = 0,  /* the loop without a lookup */
	BENCH_TWIN = 1,   /* the same algorithm as encoding `like` */
	BENCH_PEER = 2,   /* a library, given the tags of encoding `like` */
	BENCH_KERNEL = 3, /* kernel code: the kernel's own structure, or a twin built as it */
};

struct bench_contender {
	const char *name;    /* lower-case letters, digits, dashes; twins "c-" + like */
	const char *like;    /* encoding whose tags it reads: a twin's other half; for peers by address "interval-tree" (0 bits) or
	                        "flag-interval-tree" (1 bit), for peers by id "id-table"; "" for the floor, which adds whatever tag.
	                        Tags are what the encoding's Encode makes: bar-pointer's counts bytes from infos[0], id-in-hole's is
	                        in `hole`. */
	const char *library; /* with version, as "Boost.ICL 1.74"; "" for twins */
	const char *summary; /* one line */
	const char *missing; /* what must be installed, when this was built without it; NULL when it can run */
	enum bench_kind kind;
	/*
	 * Builds the structure over `count` providers, infos[1..count]; infos[0] and infos[count + 1] (stale tags) exist too. The
	 * infos stay where they are until destroy. Returns NULL, with a reason in `why`, when it cannot serve these.
	 */
	void *(*build)(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes);
	/* Bus address and length of every bio; a bio whose address lies in no provider keeps its address. */
	void (*resolve_all)(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped);
	uint64_t (*footprint)(const void *self); /* bytes, 0 where the library does not tell */
	void (*destroy)(void *self);
	/*
	 * For what a caller has and bios here have not, as a page: called with the bios before they are resolved, and not timed. NULL where
	 * nothing is missing. Only kernel/scene calls it.
	 */
	void (*prepare)(void *self, const struct bench_bio *bios, size_t count);
};

/* The exported functions of libbenchpeers.so. */
uint32_t bench_contender_count(void);
const struct bench_contender *bench_contender_at(uint32_t index);

/* Loads kernel/build.sh's image, once; it stays. NULL, with a reason in `why`, when that can't be done. */
const struct bench_contender *bench_image_load(const char *path, uint32_t *count, char *why, size_t why_bytes);

/* Called by BENCH_CONTENDER before main. */
void bench_register(const struct bench_contender *contender);

#ifdef __KERNEL__
/* Nobody calls constructors there: kernel/contenders.sh makes a list of them. */
#define BENCH_CONTENDER(c) const struct bench_contender *const bench_contender_##c = &c;
#else
#define BENCH_CONTENDER(c)                                                                                                             \
	__attribute__((constructor)) static void register_##c(void)                                                                    \
	{                                                                                                                              \
		bench_register(&c);                                                                                                    \
	}
#endif

#ifdef __cplusplus
}
#endif
#endif
