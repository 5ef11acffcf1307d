/*
 * Abseil: btree_map by start (as std_map.cpp, nodes of 256 bytes; with std::less of the key's own type a node is searched linearly, which
 * std::less<> would forgo), and flat_hash_map by id, whose slots hold key and bus offset.
 */
#include "bench_peer.hpp"

#ifdef HAVE_ABSL
#include <absl/base/config.h>
#include <absl/container/btree_map.h>
#include <absl/container/flat_hash_map.h>

namespace {

class absl_btree {
	absl::btree_map<uint64_t, bench::held, std::less<uint64_t>, bench::counting_allocator<std::pair<const uint64_t, bench::held>>> regions;
	uint64_t bytes;

public:
	absl_btree(const bench_bar_info *infos, uint32_t count)
	{
		for (uint32_t id = 1; id <= count; id++)
			regions.emplace(infos[id].start, bench::held{ infos[id].bytes, infos[id].bus_offset });
		bytes = static_cast<uint64_t>(bench::counted_bytes);
	}

	uint64_t bus_offset(uint64_t phys_addr) const
	{
		auto above = regions.upper_bound(phys_addr);

		if (above == regions.begin())
			return 0;
		--above;
		return phys_addr - above->first < above->second.bytes ? above->second.bus_offset : 0;
	}

	uint64_t footprint() const { return bytes; }
};

/* Id 0, host memory, is a key like any other, as it is an entry of the id table. */
class absl_hash {
	absl::flat_hash_map<uint32_t, uint64_t, absl::container_internal::hash_default_hash<uint32_t>, std::equal_to<uint32_t>,
			    bench::counting_allocator<std::pair<const uint32_t, uint64_t>>>
		offsets;
	uint64_t bytes;

public:
	absl_hash(const bench_bar_info *infos, uint32_t count)
	{
		offsets.reserve(count + 1);
		for (uint32_t id = 0; id <= count; id++)
			offsets.emplace(id, infos[id].bus_offset);
		bytes = static_cast<uint64_t>(bench::counted_bytes);
	}

	uint64_t bus_offset(uint32_t id) const
	{
		auto found = offsets.find(id);

		return found == offsets.end() ? 0 : found->second;
	}

	uint64_t footprint() const { return bytes; }
};

const char library[] = "Abseil " BENCH_STRING(ABSL_LTS_RELEASE_VERSION);
const bench::registered address(bench::by_address<absl_btree>("absl-btree", library, "btree_map by start, upper_bound and a step back"));
const bench::registered flagged(bench::by_flagged_address<absl_btree>("flag-absl-btree", library, "btree_map by start, flagged addresses only"));
const bench::registered id(bench::by_id<absl_hash>("absl-hash", library, "flat_hash_map from id to bus offset"));

} // namespace
#else
static const bench::registered address(bench::missing("absl-btree", "interval-tree", "Abseil", "Debian package libabsl-dev"));
static const bench::registered flagged(bench::missing("flag-absl-btree", "flag-interval-tree", "Abseil", "Debian package libabsl-dev"));
static const bench::registered id(bench::missing("absl-hash", "id-table", "Abseil", "Debian package libabsl-dev"));
#endif
