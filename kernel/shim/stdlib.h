/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* What the twins allocate with when they are built; the C library's, since the objects are linked into a program. */
#ifndef BENCH_SHIM_STDLIB_H
#define BENCH_SHIM_STDLIB_H

#include <stddef.h>

void *malloc(size_t bytes);
void *calloc(size_t count, size_t bytes);
void *realloc(void *memory, size_t bytes);
void *aligned_alloc(size_t alignment, size_t bytes);
void free(void *memory);
void abort(void) __attribute__((noreturn));
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
