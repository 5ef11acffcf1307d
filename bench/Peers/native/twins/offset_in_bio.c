// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Twin of src/Lookups/Encodings/OffsetInBio.cs: the bus offset in bytes, and a 12-bit id in the bits that are zero in it, in the bio itself. */
#include "bench_twin.h"

enum { OFFSET_ID_BITS = 12 };

static const uint64_t id_mask = (1ull << OFFSET_ID_BITS) - 1;

TWIN_INLINE uint64_t offset_in_bio_addr(const void *ctx, const struct bench_bio *bio)
{
	(void)ctx;
	return bio->phys_addr + (bio->tag & ~id_mask);
}

TWIN_MAP(offset_in_bio_map, , const void *, offset_in_bio_addr)

static void *offset_in_bio_build(const struct bench_bar_info *infos, uint32_t count, uint32_t tag_bits, char *why, size_t why_bytes)
{
	if (tag_bits != 48 && tag_bits != 64)
		return twin_refuse(why, why_bytes, "the tag has 48 or 64 bits, not %u", tag_bits);
	if (count > id_mask)
		return twin_refuse(why, why_bytes, "%u providers do not fit an id of %u bits", count, OFFSET_ID_BITS);
	for (uint32_t id = 1; id <= count; id++) {
		uint64_t offset = infos[id].bus_offset;

		if ((offset & id_mask) || (tag_bits < 64 && offset >> tag_bits))
			return twin_refuse(why, why_bytes, "bus offset 0x%llx is not of whole pages that fit %u bits",
					   (unsigned long long)offset, tag_bits - OFFSET_ID_BITS);
	}
	return twin_alloc(1);
}

static void offset_in_bio_resolve_all(const void *self, const struct bench_bio *bios, size_t count, struct bench_dma_segment *mapped)
{
	offset_in_bio_map(self, bios, count, mapped);
}

static const struct bench_contender c_offset_in_bio = {
	.name = "c-offset-in-bio",
	.like = "offset-in-bio",
	.library = "",
	.summary = "the bus offset and a 12-bit id in the bio itself; nothing is looked up",
	.kind = BENCH_TWIN,
	.build = offset_in_bio_build,
	.resolve_all = offset_in_bio_resolve_all,
	.footprint = twin_no_footprint,
	.destroy = free,
};
BENCH_CONTENDER(c_offset_in_bio)
