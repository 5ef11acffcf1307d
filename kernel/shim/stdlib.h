/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * What the twins allocate with when they are built: kernel/image/stand_ins.c in a program, kernel/scene/memory.c in a kernel. Not by their
 * own names, which User Mode Linux gives to the host's C library.
 */
#ifndef BENCH_SHIM_STDLIB_H
#define BENCH_SHIM_STDLIB_H

#include <stddef.h>

#define malloc bench_malloc
#define calloc bench_calloc
#define realloc bench_realloc
#define aligned_alloc bench_aligned_alloc
#define free bench_free
#define abort bench_abort
#define qsort bench_qsort

void *malloc(size_t bytes);
void *calloc(size_t count, size_t bytes);
void *realloc(void *memory, size_t bytes);
void *aligned_alloc(size_t alignment, size_t bytes);
void free(void *memory);
void abort(void) __attribute__((noreturn));
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
