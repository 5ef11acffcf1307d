// SPDX-License-Identifier: GPL-2.0
/* What kernel/shim declares of the C library, inside a kernel. Only called while a structure is built or destroyed. */
#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/sort.h>
#include <linux/string.h>

void *bench_malloc(size_t bytes);
void *bench_calloc(size_t count, size_t bytes);
void *bench_realloc(void *memory, size_t bytes);
void *bench_aligned_alloc(size_t alignment, size_t bytes);
void bench_free(void *memory);
void bench_abort(void);
void bench_qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));

/* Powers of two are aligned to their size, and whole pages to a page. */
void *bench_malloc(size_t bytes)
{
	return kvmalloc(bytes < PAGE_SIZE ? roundup_pow_of_two(max(bytes, (size_t)64)) : bytes, GFP_KERNEL);
}

void *bench_calloc(size_t count, size_t bytes)
{
	void *memory = bench_malloc(size_mul(count, bytes));

	return memory ? memset(memory, 0, count * bytes) : NULL;
}

void *bench_realloc(void *memory, size_t bytes)
{
	return kvrealloc(memory, roundup_pow_of_two(bytes), GFP_KERNEL);
}

void *bench_aligned_alloc(size_t alignment, size_t bytes)
{
	return alignment <= PAGE_SIZE ? bench_malloc(max(bytes, alignment)) : NULL;
}

void bench_free(void *memory)
{
	kvfree(memory);
}

void bench_abort(void)
{
	panic("bench: a twin gave up");
}

void bench_qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	sort(base, count, size, compare, NULL);
}
