/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * What the kernel's objects and the twins call and the image has not got: the C library, slab, spin locks, RCU, thunks. Whatever a lookup
 * calls is here as the kernel has it, as far as one processor without interrupts can tell: the thunks, and an RCU read lock that counts
 * in the task. Kernel code keeps its stack aligned to 8 bytes only, so what calls outside aligns it anew.
 */
#include <stdlib.h>
#include <string.h>

#include "calls.h"

#define ALIGNED __attribute__((force_align_arg_pointer))

enum { SLAB_ALIGN = 256, RADIX_NODE_BYTES = 576, LEAST_ALIGN = 16 };

extern struct bench_image_calls bench_calls;

ALIGNED void *memset(void *memory, int value, size_t bytes)
{
	return bench_calls.memset(memory, value, bytes);
}

ALIGNED void *memmove(void *to, const void *from, size_t bytes)
{
	return bench_calls.memmove(to, from, bytes);
}

ALIGNED void *memcpy(void *to, const void *from, size_t bytes)
{
	return bench_calls.memmove(to, from, bytes);
}

ALIGNED int memcmp(const void *left, const void *right, size_t bytes)
{
	return bench_calls.memcmp(left, right, bytes);
}

ALIGNED void abort(void)
{
	for (;;)
		bench_calls.abort();
}

ALIGNED void free(void *memory)
{
	bench_calls.free(memory);
}

ALIGNED void *realloc(void *memory, size_t bytes)
{
	return bench_calls.realloc(memory, bytes);
}

ALIGNED void *aligned_alloc(size_t alignment, size_t bytes)
{
	return bench_calls.aligned_alloc(alignment, bytes);
}

void *malloc(size_t bytes)
{
	return aligned_alloc(LEAST_ALIGN, (bytes + LEAST_ALIGN - 1) / LEAST_ALIGN * LEAST_ALIGN);
}

void *calloc(size_t count, size_t bytes)
{
	void *memory = malloc(count * bytes);

	return memory ? memset(memory, 0, count * bytes) : NULL;
}

ALIGNED void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	bench_calls.qsort(base, count, size, compare);
}

int vsnprintf(char *text, size_t bytes, const char *format, __builtin_va_list arguments);

ALIGNED int vsnprintf(char *text, size_t bytes, const char *format, __builtin_va_list arguments)
{
	return bench_calls.vsnprintf(text, bytes, format, arguments);
}

/* Slab: what a tree is made of while it is built. */
struct kmem_cache {
	unsigned int size;
};

static struct kmem_cache radix_tree_nodes = { RADIX_NODE_BYTES };
struct kmem_cache *radix_tree_node_cachep = &radix_tree_nodes;

static void *slab(const struct kmem_cache *cache)
{
	size_t bytes = (cache->size + SLAB_ALIGN - 1) / SLAB_ALIGN * SLAB_ALIGN;
	void *memory = aligned_alloc(SLAB_ALIGN, bytes);

	return memory ? memset(memory, 0, bytes) : NULL;
}

struct kmem_cache *__kmem_cache_create_args(const char *name, unsigned int size, void *args, unsigned int flags)
{
	struct kmem_cache *cache = malloc(sizeof(*cache));

	(void)name, (void)args, (void)flags;
	if (!cache)
		abort();
	cache->size = size;
	return cache;
}

void *kmem_cache_alloc_noprof(struct kmem_cache *cache, unsigned int flags)
{
	(void)flags;
	return slab(cache);
}

void *kmem_cache_alloc_lru_noprof(struct kmem_cache *cache, void *lru, unsigned int flags)
{
	(void)lru, (void)flags;
	return slab(cache);
}

int kmem_cache_alloc_bulk_noprof(struct kmem_cache *cache, unsigned int flags, size_t count, void **objects)
{
	(void)flags;
	for (size_t i = 0; i < count; i++)
		objects[i] = slab(cache);
	return (int)count;
}

void kmem_cache_free(struct kmem_cache *cache, void *object)
{
	(void)cache;
	free(object);
}

void kmem_cache_free_bulk(struct kmem_cache *cache, size_t count, void **objects)
{
	(void)cache;
	for (size_t i = 0; i < count; i++)
		free(objects[i]);
}

/* Zeroed, whether asked for or not. */
void *__kvmalloc_node_noprof(size_t bytes, unsigned int flags, int node)
{
	(void)flags, (void)node;
	return calloc(1, bytes);
}

void kvfree(void *memory)
{
	free(memory);
}

/*
 * RCU: nobody reads while a tree is built or destroyed, so a grace period has always passed. An rcu_head is two pointers into an object,
 * which its function finds again.
 */
void call_rcu(void *head, void (*function)(void *))
{
	function(head);
}

/* struct xa_node: the rcu_head is where a list head is while it lives, 24 bytes in. */
void radix_tree_node_rcu_free(void *head)
{
	enum { HEAD_OFFSET = 24 };

	free((char *)head - HEAD_OFFSET);
}

/* Debian's 6.12 is PREEMPT_DYNAMIC, where the read lock is a call that counts nesting in the task. */
static struct task {
	int rcu_read_lock_nesting;
} only_task;
static struct task *volatile current_task = &only_task;

void __rcu_read_lock(void)
{
	current_task->rcu_read_lock_nesting++;
}

void __rcu_read_unlock(void)
{
	current_task->rcu_read_lock_nesting--;
}

#define LOCK(name)                                                                                                                     \
	void name(void *lock)                                                                                                          \
	{                                                                                                                              \
		(void)lock;                                                                                                            \
	}
LOCK(_raw_spin_lock)
LOCK(_raw_spin_unlock)
LOCK(_raw_spin_lock_irq)
LOCK(_raw_spin_unlock_irq)
LOCK(_raw_spin_lock_bh)
LOCK(_raw_spin_unlock_bh)

unsigned long _raw_spin_lock_irqsave(void *lock)
{
	(void)lock;
	return 0;
}

void _raw_spin_unlock_irqrestore(void *lock, unsigned long flags)
{
	(void)lock, (void)flags;
}

void __bitmap_clear(unsigned long *map, unsigned int start, int length)
{
	for (unsigned int i = start; i < start + (unsigned int)length; i++)
		map[i / 64] &= ~(1ul << (i % 64));
}

unsigned long _find_next_bit(const unsigned long *map, unsigned long size, unsigned long start)
{
	for (; start < size; start++) {
		if (map[start / 64] >> (start % 64) & 1)
			return start;
	}
	return size;
}

/* As at boot on a processor that needs no retpolines: a return is a return, an indirect branch a jump through the register. */
__asm__(".globl __x86_return_thunk\n__x86_return_thunk: ret\n int3\n");
#define THUNK(r) __asm__(".globl __x86_indirect_thunk_" #r "\n__x86_indirect_thunk_" #r ": jmp *%" #r "\n int3\n");
THUNK(rax) THUNK(rcx) THUNK(rdx) THUNK(rbx) THUNK(rsi) THUNK(rdi) THUNK(rbp)
THUNK(r8) THUNK(r9) THUNK(r10) THUNK(r11) THUNK(r12) THUNK(r13) THUNK(r14) THUNK(r15)
