/* std::map of libstdc++, a red-black tree like the kernel's: the last region that starts at or below the address, one comparison confirms. */
#include <map>

#include "bench_peer.hpp"

namespace {

class std_map {
	std::map<uint64_t, bench::held, std::less<>, bench::counting_allocator<std::pair<const uint64_t, bench::held>>> regions;
	uint64_t bytes;

public:
	std_map(const bench_bar_info *infos, uint32_t count)
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

const char library[] = "libstdc++ " BENCH_STRING(__GLIBCXX__);
const bench::registered address(bench::by_address<std_map>("std-map", library, "std::map by start, upper_bound and a step back"));
const bench::registered flagged(bench::by_flagged_address<std_map>("flag-std-map", library, "std::map by start, flagged addresses only"));

} // namespace
