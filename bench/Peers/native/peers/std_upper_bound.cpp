/* std::upper_bound over a sorted std::vector: starts in an array of their own, so that a cache line holds 8 of them. */
#include <algorithm>
#include <vector>

#include "bench_peer.hpp"

namespace {

class upper_bound {
	std::vector<uint64_t> starts;
	std::vector<bench_bar_info> regions; /* regions[0] is host memory's, the others in order of address */

public:
	upper_bound(const bench_bar_info *infos, uint32_t count) : regions(infos, infos + count + 1)
	{
		std::sort(regions.begin() + 1, regions.end(),
			  [](const bench_bar_info &a, const bench_bar_info &b) { return a.start < b.start; });
		starts.reserve(count);
		for (uint32_t i = 1; i <= count; i++)
			starts.push_back(regions[i].start);
	}

	uint64_t bus_offset(uint64_t phys_addr) const
	{
		auto above = std::upper_bound(starts.begin(), starts.end(), phys_addr);
		const bench_bar_info &region = regions[static_cast<size_t>(above - starts.begin())];

		return phys_addr - region.start < region.bytes ? region.bus_offset : 0;
	}

	uint64_t footprint() const { return starts.size() * sizeof(starts[0]) + regions.size() * sizeof(regions[0]); }
};

const char library[] = "libstdc++ " BENCH_STRING(__GLIBCXX__);
const bench::registered address(bench::by_address<upper_bound>("std-upper-bound", library, "std::upper_bound over sorted starts"));
const bench::registered flagged(
	bench::by_flagged_address<upper_bound>("flag-std-upper-bound", library, "std::upper_bound over sorted starts, flagged addresses only"));

} // namespace
