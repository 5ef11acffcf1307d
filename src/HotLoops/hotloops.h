/*
 * Turns hot loops into a program, as HotLoopProgram does in C#: it reads one
 * request per line and answers each with one line. Include this file in one
 * source file, describe the loops in an array of struct hot_loop, and return
 * hotloops_serve() from main.
 *
 * If the compiler finds valgrind/callgrind.h, the loops can be counted too.
 */
#ifndef HOTLOOPS_H
#define HOTLOOPS_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__has_include)
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#define HOTLOOPS_COUNTS 1
#endif
#endif

struct hot_loop {
	const char *name;                   /* SUBJECT/LOOP */
	void *(*open)(uint64_t seed);       /* NULL: cannot run here */
	int (*prepare)(void *loop);         /* makes the inputs of a piece, returns its items */
	void (*run)(void *loop);            /* all that is timed */
	uint64_t (*digest)(void *loop);     /* of the answers of the last run; may be NULL */
	void (*close)(void *loop);          /* may be NULL */
};

struct hotloops_piece {
	double ns_per_item;
	int items;
};

static inline int hotloops_compare(const void *one, const void *other)
{
	double a = ((const struct hotloops_piece *)one)->ns_per_item;
	double b = ((const struct hotloops_piece *)other)->ns_per_item;

	return (a > b) - (a < b);
}

/* Nanoseconds per item of the fastest 95 % of the pieces; below 0 when out of memory. */
static inline double hotloops_time(const struct hot_loop *loop, void *open, long long items)
{
	struct hotloops_piece *pieces = NULL;
	size_t count = 0, room = 0, kept, i;
	double ns = 0, all = 0;

	/* Another process used the caches in the meantime. */
	for (long long done = 0; done < items / 8;) {
		done += loop->prepare(open);
		loop->run(open);
	}
	for (long long done = 0; done < items; count++) {
		struct timespec from, to;

		if (count == room) {
			void *more = realloc(pieces, (room = room ? 2 * room : 1024) * sizeof(*pieces));

			if (!more) {
				free(pieces);
				return -1;
			}
			pieces = more;
		}
		pieces[count].items = loop->prepare(open);
		clock_gettime(CLOCK_MONOTONIC, &from);
		loop->run(open);
		clock_gettime(CLOCK_MONOTONIC, &to);
		pieces[count].ns_per_item = ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / pieces[count].items;
		done += pieces[count].items;
	}

	qsort(pieces, count, sizeof(*pieces), hotloops_compare);
	kept = count * 95 / 100 ? count * 95 / 100 : 1;
	for (i = 0; i < kept; i++) {
		ns += pieces[i].ns_per_item * pieces[i].items;
		all += pieces[i].items;
	}
	free(pieces);
	return ns / all;
}

#ifdef HOTLOOPS_COUNTS
static inline long long hotloops_pieces(const struct hot_loop *loop, void *open, int pieces)
{
	long long items = 0;

	while (pieces--) {
		items += loop->prepare(open);
		CALLGRIND_TOGGLE_COLLECT;
		loop->run(open);
		CALLGRIND_TOGGLE_COLLECT;
	}
	return items;
}

/* Dumps a short run and a long one, each under its name: their difference is the count. */
static inline long long hotloops_count(const struct hot_loop *loop, void *open)
{
	char place[256];
	long long items;

	CALLGRIND_START_INSTRUMENTATION;
	CALLGRIND_TOGGLE_COLLECT;
	hotloops_pieces(loop, open, 2);
	CALLGRIND_DUMP_STATS_AT("warm");
	items = hotloops_pieces(loop, open, 1);
	snprintf(place, sizeof(place), "%s short", loop->name);
	CALLGRIND_DUMP_STATS_AT(place);
	items = hotloops_pieces(loop, open, 6) - items;
	snprintf(place, sizeof(place), "%s long", loop->name);
	CALLGRIND_DUMP_STATS_AT(place);
	CALLGRIND_TOGGLE_COLLECT;
	CALLGRIND_STOP_INSTRUMENTATION;
	return items;
}
#endif

static inline int hotloops_serve(const struct hot_loop *loops, int count)
{
	char line[512], name[256];
	const struct hot_loop *loop = NULL;
	void *open = NULL;
	unsigned long long seed;
	long long items;

	puts("hotloops 1");
	for (int i = 0; i < count; i++)
		printf("loop %s\n", loops[i].name);
	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "open %255s %llu", name, &seed) == 2) {
			for (loop = loops; loop < loops + count && strcmp(loop->name, name); loop++)
				;
			open = loop < loops + count ? loop->open(seed) : NULL;
			puts(open ? "opened" : "refused it cannot be opened");
		} else if (open && sscanf(line, "run %lld", &items) == 1) {
			printf("ns %.9g\n", hotloops_time(loop, open, items));
		} else if (open && sscanf(line, "digest %lld", &items) == 1) {
			uint64_t all = 0;

			for (long long done = 0; loop->digest && done < items;) {
				done += loop->prepare(open);
				loop->run(open);
				all = (all << 7 | all >> 57) ^ loop->digest(open) * 0x9E3779B97F4A7C15u;
			}
			if (loop->digest)
				printf("digest %016" PRIx64 "\n", all);
			else
				puts("digest none");
#ifdef HOTLOOPS_COUNTS
		} else if (open && !strcmp(line, "count\n")) {
			printf("counted %lld\n", hotloops_count(loop, open));
#endif
		} else if (open && !strcmp(line, "close\n")) {
			if (loop->close)
				loop->close(open);
			open = NULL;
			puts("closed");
		} else {
			printf("unknown %s", line);
		}
		fflush(stdout);
	}
	return 0;
}

#endif
