// SPDX-License-Identifier: GPL-2.0
/* Measures a scene inside a kernel; how and why is that of bench/Measuring: PairedTiming, Cell, BufferLayout. */
#include <linux/irqflags.h>
#include <linux/kernel.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/utsname.h>

#include "bench_peer.h"
#include "contenders.h"
#include "scene.h"

enum {
	BATCH_BIOS = 128,
	MOST_BATCHES = 2,
	MOST_BIOS = MOST_BATCHES * BATCH_BIOS,
	FRAME_BYTES = 4096,
	ANSWER_STRIDE = FRAME_BYTES / sizeof(struct bench_dma_segment),
	LEAD_BYTES = 64,
	PLACES = 61,
	PLACE_BYTES = (2 * MOST_BATCHES + 1) * FRAME_BYTES,
	LINE_BYTES = 64,
	MOST_PROVIDERS = 1 << 20,
	WHY_BYTES = 256,
};

/* A scene whose parts were found. */
struct scene {
	const struct bench_scene_head *head;
	const struct bench_bar_info *infos;
	const struct bench_slice *slices;
	const struct bench_bio *bios;
	const u64 *expected;
	const struct bench_contender *contender;
	const struct bench_contender *floor;
	void *self;
	void *floor_self;
};

/* Where bios and answers lie: another place for each block. */
struct room {
	u8 *memory;
	struct bench_bio *bios;
	struct bench_dma_segment *answers;
};

static __printf(2, 3) void say(struct bench_text *text, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	text->bytes += vscnprintf(text->at + text->bytes, text->room - text->bytes, format, arguments);
	va_end(arguments);
}

static const struct bench_contender *find(const char *name)
{
	for (size_t i = 0; i < bench_contender_total; i++) {
		const struct bench_contender *contender = *bench_contenders[i];

		/* A twin's name says what it was built as. */
		if (!strcmp(contender->name, name) || (name[0] == 'k' && contender->name[0] == 'c' && !strcmp(contender->name + 1, name + 1)))
			return contender;
	}
	return NULL;
}

void bench_scene_list(const char *kind, struct bench_text *text)
{
	say(text, "kernel Linux %s, %s\n", utsname()->release, kind);
	for (size_t i = 0; i < bench_contender_total; i++) {
		const struct bench_contender *contender = *bench_contenders[i];

		if (contender->kind == BENCH_FLOOR)
			continue;
		say(text, "contender %s%s|%s|%s\n", contender->kind == BENCH_KERNEL ? "" : "k",
		    contender->name + (contender->kind == BENCH_KERNEL ? 0 : 1), contender->like, contender->summary);
	}
}

static const char *open_scene(struct scene *scene, const void *memory, size_t bytes)
{
	const struct bench_scene_head *head = memory;
	const u8 *next = memory;
	u64 bios = 0, left = bytes;

	if (bytes < sizeof(*head) || memcmp(head->magic, BENCH_SCENE_MAGIC, sizeof(head->magic)))
		return "no scene";
	if (strnlen(head->contender, BENCH_NAME_BYTES) == BENCH_NAME_BYTES)
		return "name too long";
	if (head->providers > MOST_PROVIDERS)
		return "too many providers";
	left -= sizeof(*head);
	if (left != (head->providers + 2ull) * sizeof(*scene->infos) + (u64)head->slices * sizeof(*scene->slices) +
			    (u64)head->bios * (sizeof(*scene->bios) + sizeof(*scene->expected)))
		return "cut off";
	scene->head = head;
	scene->infos = (const void *)(next += sizeof(*head));
	scene->slices = (const void *)(next += (head->providers + 2ull) * sizeof(*scene->infos));
	scene->bios = (const void *)(next += (u64)head->slices * sizeof(*scene->slices));
	scene->expected = (const void *)(next + (u64)head->bios * sizeof(*scene->bios));
	for (u32 i = 0; i < head->slices; i++) {
		if (scene->slices[i].bios > MOST_BIOS || !scene->slices[i].bios || scene->slices[i].bios % BATCH_BIOS)
			return "a slice that is neither one batch nor two";
		bios += scene->slices[i].bios;
	}
	if (bios != head->bios)
		return "slices that do not add up";
	scene->contender = find(head->contender);
	scene->floor = find("c-floor");
	return scene->contender ? NULL : "no such contender";
}

static void move(struct room *room, u32 block)
{
	u8 *here = room->memory + (size_t)(block % PLACES) * (PLACE_BYTES + MOST_BATCHES * FRAME_BYTES);

	room->bios = (struct bench_bio *)here;
	room->answers = (struct bench_dma_segment *)(here + PLACE_BYTES + FRAME_BYTES - LEAD_BYTES);
}

/* Bios and room for answers in the nearest cache, where a submitter that has just made them has them. */
static void warm(const struct room *room)
{
	u64 sum = 0;

	for (size_t i = 0; i < MOST_BIOS; i += LINE_BYTES / sizeof(*room->bios))
		sum += room->bios[i].phys_addr;
	for (size_t batch = 0; batch < MOST_BATCHES; batch++) {
		for (size_t i = 0; i < BATCH_BIOS; i += LINE_BYTES / sizeof(*room->answers))
			sum += room->answers[batch * ANSWER_STRIDE + i].dma_addr;
	}
	OPTIMIZER_HIDE_VAR(sum);
}

static __always_inline u64 ticks(void)
{
	u32 low, high;

	asm volatile("lfence; rdtsc; lfence" : "=a"(low), "=d"(high) :: "memory");
	return (u64)high << 32 | low;
}

/*
 * Whether another thread uses this core is told by additions, which keep all of a core busy, beside rotations, each of which waits for
 * the one before: bench/Measuring/SiblingWatch.cs.
 */
static noinline u64 additions(void)
{
	u64 from = ticks();

	asm volatile("mov $512, %%ecx\n\t"
		     ".balign 32\n"
		     "1: add $1, %%rax\n\tadd $1, %%rdx\n\tadd $1, %%rsi\n\tadd $1, %%rdi\n\t"
		     "add $1, %%r8\n\tadd $1, %%r9\n\tadd $1, %%r10\n\tdec %%ecx\n\tjnz 1b" ::
			     : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "cc");
	return ticks() - from;
}

static noinline u64 chain(void)
{
	u64 from = ticks();

	asm volatile("mov $64, %%ecx\n"
		     "1: rol $7, %%rax\n\trol $11, %%rax\n\trol $13, %%rax\n\trol $17, %%rax\n\tdec %%ecx\n\tjnz 1b" ::
			     : "rax", "rcx", "cc");
	return ticks() - from;
}

static __always_inline u64 time(const struct bench_contender *lane, const void *self, const struct room *room, u32 bios)
{
	void (*resolve)(const void *, const struct bench_bio *, size_t, struct bench_dma_segment *) = lane->resolve_all;
	u64 from = ticks();

	for (u32 batch = 0; batch * BATCH_BIOS < bios; batch++)
		resolve(self, room->bios + batch * BATCH_BIOS, BATCH_BIOS, room->answers + batch * ANSWER_STRIDE);
	return ticks() - from;
}

/* A copy of the code for each lane: a branch that both share would be guessed wrong in some slices of one lane. */
static noinline u64 time_floor(const struct scene *scene, const struct room *room, u32 bios)
{
	warm(room);
	return time(scene->floor, scene->floor_self, room, bios);
}

static noinline u64 time_lookup(const struct scene *scene, const struct room *room, u32 bios)
{
	warm(room);
	return time(scene->contender, scene->self, room, bios);
}

static bool is_right(const struct scene *scene, const struct room *room, u64 first, u32 bios, struct bench_text *text)
{
	for (u32 i = 0; i < bios; i++) {
		const struct bench_dma_segment *answer = room->answers + i / BATCH_BIOS * ANSWER_STRIDE + i % BATCH_BIOS;

		if (answer->dma_addr != scene->expected[first + i] || answer->bytes_and_status != room->bios[i].bytes) {
			say(text, "wrong bio %llu: expected bus address %llx, found %llx\n", first + i, scene->expected[first + i],
			    answer->dma_addr);
			return false;
		}
	}
	return true;
}

/* Bios of a slice, with their number in it where a contender may look for it, and whatever else it needs of them. */
static void take(const struct scene *scene, struct room *room, const struct bench_slice *slice, u64 first)
{
	move(room, slice->block);
	memcpy(room->bios, scene->bios + first, slice->bios * sizeof(*room->bios));
	if (!scene->contender->prepare)
		return;
	for (u32 i = 0; i < slice->bios; i++)
		room->bios[i].unused = i;
	scene->contender->prepare(scene->self, room->bios, slice->bios);
}

static void forget(const struct room *room)
{
	memset(room->answers, 0xff, MOST_BATCHES * FRAME_BYTES);
}

/* Every answer, before anything is timed; which touches all memory too. */
static bool prove(const struct scene *scene, struct room *room, struct bench_text *text)
{
	u64 first = 0;

	for (u32 i = 0; i < scene->head->slices; i++) {
		u32 bios = scene->slices[i].bios;

		take(scene, room, scene->slices + i, first);
		forget(room);
		time_lookup(scene, room, bios);
		if (!is_right(scene, room, first, bios, text))
			return false;
		first += bios;
		cond_resched();
	}
	return true;
}

/* Both lanes over the same bios, in the order A B B A, as long as nothing interrupts. */
static void time_slices(const struct scene *scene, struct room *room, struct bench_text *text)
{
	u64 first = 0;

	for (u32 i = 0; i < scene->head->slices; i++) {
		u32 bios = scene->slices[i].bios;
		u64 floor = 0, lookup = 0, waiting, busy;
		unsigned long flags;

		take(scene, room, scene->slices + i, first);
		local_irq_save(flags);
		if (i % 2)
			lookup = time_lookup(scene, room, bios);
		floor = time_floor(scene, room, bios);
		if (!(i % 2)) {
			forget(room);
			lookup = time_lookup(scene, room, bios);
		}
		waiting = chain();
		busy = additions();
		local_irq_restore(flags);
		if (!(i % 2) && !is_right(scene, room, first, bios, text))
			return;
		say(text, "slice %u %u %llu %llu %llu %llu\n", scene->slices[i].block, bios, floor, lookup, waiting, busy);
		first += bios;
		cond_resched();
	}
}

void bench_scene_run(const void *memory, size_t bytes, struct bench_text *text)
{
	struct scene scene = {};
	struct room room = {};
	char why[WHY_BYTES] = "";
	const char *bad = open_scene(&scene, memory, bytes);

	if (bad) {
		say(text, "bad %s\n", bad);
		return;
	}
	room.memory = kvmalloc((size_t)PLACES * (PLACE_BYTES + MOST_BATCHES * FRAME_BYTES) + FRAME_BYTES, GFP_KERNEL | __GFP_ZERO);
	if (!room.memory) {
		say(text, "bad memory: none left\n");
		return;
	}
	scene.floor_self = scene.floor->build(scene.infos, 0, 0, why, sizeof(why));
	scene.self = scene.contender->build(scene.infos, scene.head->providers, scene.head->tag_bits, why, sizeof(why));
	if (!scene.self) {
		say(text, "refused %s\n", why);
	} else {
		if (prove(&scene, &room, text))
			time_slices(&scene, &room, text);
		scene.contender->destroy(scene.self);
	}
	scene.floor->destroy(scene.floor_self);
	kvfree(room.memory);
}
