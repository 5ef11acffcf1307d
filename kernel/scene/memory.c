// SPDX-License-Identifier: GPL-2.0
/* What kernel/shim declares of the C library, and what gcc calls of its own. Only called while a structure is built or destroyed. */
#include <linux/bitops.h>
#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/overflow.h>
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
int __popcountdi2(u64 value);

/* What gcc calls for __builtin_popcountll without POPCNT; a kernel has no libgcc. */
int __popcountdi2(u64 value)
{
	return hweight64(value);
}

/* What lies before memory that is handed out, which begins on a cache line. */
struct head {
	void *allocated;
	size_t bytes;
};

enum { LINE_BYTES = 64 };

void *bench_malloc(size_t bytes)
{
	void *allocated = kvmalloc(size_add(bytes, sizeof(struct head) + LINE_BYTES - 1), GFP_KERNEL);
	struct head *head;

	if (!allocated)
		return NULL;
	head = (struct head *)PTR_ALIGN(allocated + sizeof(*head), LINE_BYTES) - 1;
	*head = (struct head){ allocated, bytes };
	return head + 1;
}

void *bench_calloc(size_t count, size_t bytes)
{
	void *memory = bench_malloc(size_mul(count, bytes));

	return memory ? memset(memory, 0, count * bytes) : NULL;
}

void *bench_realloc(void *memory, size_t bytes)
{
	void *more = bench_malloc(bytes);

	if (more && memory)
		memcpy(more, memory, min(bytes, ((struct head *)memory)[-1].bytes));
	if (more)
		bench_free(memory);
	return more;
}

void *bench_aligned_alloc(size_t alignment, size_t bytes)
{
	return alignment <= LINE_BYTES ? bench_malloc(bytes) : NULL;
}

void bench_free(void *memory)
{
	if (memory)
		kvfree(((struct head *)memory)[-1].allocated);
}

void bench_abort(void)
{
	panic("bench: a twin gave up");
}

void bench_qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	sort(base, count, size, compare, NULL);
}
