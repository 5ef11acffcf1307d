/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * The image's entry, and the list of its contenders. The twins are the very sources of user space, so their names say here what they were
 * built as: "k-" in place of "c-".
 */
#include "calls.h"
#include "contenders.h"

#define ALIGNED __attribute__((force_align_arg_pointer))

enum { MOST_CONTENDERS = 128, NAME_BYTES = 64 };

void maple_tree_init(void);

struct bench_image_calls bench_calls;

static struct bench_contender contenders[MOST_CONTENDERS];
static char names[MOST_CONTENDERS][NAME_BYTES];
static uint32_t contender_count;

static void add(const struct bench_contender *contender)
{
	struct bench_contender *own;
	char *name;

	if (contender_count == MOST_CONTENDERS)
		bench_calls.abort();
	own = contenders + contender_count;
	name = names[contender_count++];
	*own = *contender;
	for (size_t i = 0; i < NAME_BYTES - 1 && contender->name[i]; i++)
		name[i] = contender->name[i];
	if (contender->kind != BENCH_KERNEL)
		name[0] = 'k';
	own->name = name;
	own->library = "Linux " KERNEL_RELEASE;
	if (contender->kind != BENCH_FLOOR)
		own->kind = BENCH_KERNEL;
}

const struct bench_contender *enter(const struct bench_image_calls *calls, uint32_t *count);

ALIGNED const struct bench_contender *enter(const struct bench_image_calls *calls, uint32_t *count)
{
	bench_calls = *calls;
	maple_tree_init();
	for (size_t i = 0; i < bench_contender_total; i++)
		add(*bench_contenders[i]);
	*count = contender_count;
	return contenders;
}
