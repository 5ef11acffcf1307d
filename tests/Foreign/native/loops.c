#include "hotloops.h"
#include "checksum.h"

enum { BYTES = 2048 };

struct text {
	uint64_t state;
	uint32_t sum;
	uint8_t bytes[BYTES];
};

static void *text_open(uint64_t seed)
{
	struct text *text = calloc(1, sizeof(*text));

	if (text)
		text->state = seed | 1;
	return text;
}

static int text_prepare(void *loop)
{
	struct text *text = loop;

	for (int i = 0; i < BYTES; i++) {
		text->state = text->state * 6364136223846793005u + 1442695040888963407u;
		text->bytes[i] = text->state >> 56;
	}
	return BYTES;
}

static void text_run(void *loop)
{
	struct text *text = loop;

	text->sum = checksum(text->bytes, BYTES);
}

static uint64_t text_digest(void *loop)
{
	return ((struct text *)loop)->sum;
}

int main(void)
{
	static const struct hot_loop loops[] = {
		{ "checksum/2-kib", text_open, text_prepare, text_run, text_digest, free },
	};

	return hotloops_serve(loops, 1);
}
