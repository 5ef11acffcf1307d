/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * The image: kernel objects and twins compiled as kernel code, linked to run below 2 GiB, where code of -mcmodel=kernel must be. It has
 * no C library; whoever loads it passes the few calls it needs.
 */
#ifndef BENCH_IMAGE_CALLS_H
#define BENCH_IMAGE_CALLS_H

#include "bench_peer.h"

struct bench_image_calls {
	void *(*aligned_alloc)(size_t alignment, size_t bytes);
	void *(*realloc)(void *memory, size_t bytes);
	void (*free)(void *memory);
	void (*abort)(void);
	void *(*memset)(void *memory, int value, size_t bytes);
	void *(*memmove)(void *to, const void *from, size_t bytes);
	int (*memcmp)(const void *left, const void *right, size_t bytes);
	int (*vsnprintf)(char *text, size_t bytes, const char *format, __builtin_va_list arguments);
	void (*qsort)(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
};

/* The image's entry: keeps the calls and returns its contenders, which live as long as the image. */
typedef const struct bench_contender *bench_image_enter(const struct bench_image_calls *calls, uint32_t *count);

#endif
