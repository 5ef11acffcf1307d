/* The list of contenders that bench_peer.h promises. Constructors run in one thread and in no promised order, so it is kept sorted. */
#include <stdlib.h>
#include <string.h>

#include "bench_peer.h"

enum { MOST_CONTENDERS = 256 };

static const struct bench_contender *contenders[MOST_CONTENDERS];
static uint32_t contender_count;

void bench_register(const struct bench_contender *contender)
{
	uint32_t at;

	if (contender_count == MOST_CONTENDERS)
		abort(); /* a constructor has nobody to tell */

	for (at = contender_count++; at > 0 && strcmp(contenders[at - 1]->name, contender->name) > 0; at--)
		contenders[at] = contenders[at - 1];
	contenders[at] = contender;
}

__attribute__((visibility("default"))) uint32_t bench_contender_count(void)
{
	return contender_count;
}

__attribute__((visibility("default"))) const struct bench_contender *bench_contender_at(uint32_t index)
{
	return index < contender_count ? contenders[index] : NULL;
}
