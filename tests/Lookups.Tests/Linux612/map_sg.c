/*
 * The control flow of dma_direct_map_sg and pci_p2pdma_map_segment (kernel/dma/direct.c and drivers/pci/p2pdma.c, Linux 6.12) over bios that
 * are read from stdin, written anew for this test: which lookups they make, and what each segment is mapped to.
 *
 * In:  "P <start> <bytes> <bus offset>" per BAR, then "B <n> <address>..." per bio, hexadecimal.
 * Out: per bio the BARs looked up, then "=", then the bus address of each segment.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_BARS = 4096 };

struct pgmap {
	uint64_t start, bytes, bus_offset;
};

static struct pgmap bars[MOST_BARS];
static int bar_count;

/* page->pgmap of a ZONE_DEVICE page, NULL of any other: is_pci_p2pdma_page. */
static const struct pgmap *page_pgmap(uint64_t address)
{
	for (int i = 0; i < bar_count; i++)
		if (address - bars[i].start < bars[i].bytes)
			return bars + i;
	return NULL;
}

int main(void)
{
	char kind;

	while (scanf(" %c", &kind) == 1) {
		if (kind == 'P') {
			struct pgmap *bar = bars + bar_count++;

			if (bar_count > MOST_BARS || scanf("%" SCNx64 " %" SCNx64 " %" SCNx64, &bar->start, &bar->bytes, &bar->bus_offset) != 3)
				return 2;
			continue;
		}

		unsigned count;
		const struct pgmap *state = NULL; /* struct pci_p2pdma_map_state, {} per scatterlist */
		uint64_t *dma;

		if (scanf("%x", &count) != 1 || !(dma = malloc(count * sizeof(*dma))))
			return 2;
		for (unsigned i = 0; i < count; i++) {
			uint64_t address;
			const struct pgmap *pgmap;

			if (scanf("%" SCNx64, &address) != 1)
				return 2;
			pgmap = page_pgmap(address);
			if (pgmap && pgmap != state) {
				state = pgmap;
				printf("%d ", (int)(pgmap - bars) + 1);
			}
			dma[i] = pgmap ? address + state->bus_offset : address;
		}
		printf("=");
		for (unsigned i = 0; i < count; i++)
			printf(" %" PRIx64, dma[i]);
		printf("\n");
		free(dma);
	}
	return 0;
}
