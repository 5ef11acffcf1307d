/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * A scene: everything that one measurement inside a kernel needs, as bench/Peers/Interop/KernelScene.cs writes it, in the byte order of
 * this machine. After the head come BAR infos, slices, bios and the bus address of each bio, all as they are in memory.
 */
#ifndef BENCH_SCENE_H
#define BENCH_SCENE_H

#include <linux/types.h>

#define BENCH_SCENE_MAGIC "BENCHKRN"

enum { BENCH_NAME_BYTES = 64 };

struct bench_scene_head {
	char magic[8];
	u32 providers; /* infos: this many and two more */
	u32 tag_bits;
	u32 slices;
	u32 bios; /* of all slices */
	char contender[BENCH_NAME_BYTES];
	u8 unused[40]; /* so that infos begin on a cache line */
};

/* Bios that are timed at once, one batch or two, and the block they belong to. */
struct bench_slice {
	u32 block;
	u32 bios;
};

/* The lines of an answer, one after the other; made and freed by whoever asks. */
struct bench_text {
	char *at;
	size_t bytes;
	size_t room;
};

/* Says which kernel this is, of what kind, and which contenders it has. */
void bench_scene_list(const char *kind, struct bench_text *text);

/*
 * Builds the contender of a scene, holds every answer against the scene's, times its slices beside the floor's, and writes a line for each:
 * "slice BLOCK BIOS FLOOR LOOKUP CHAIN ADDITIONS", in ticks; the last two say whether another thread was at work on the core. Else a line
 * that says why not: "bad", "refused" or "wrong".
 */
void bench_scene_run(const void *scene, size_t bytes, struct bench_text *text);

#endif
