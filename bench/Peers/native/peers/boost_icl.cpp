/*
 * Boost.ICL: an interval_map of right-open intervals whose bounds are static, so that a node is two addresses and what they map to. That is the
 * provider's number and not its bus offset: the map joins neighbours that map to the same and drops what maps to 0, and on most x86 machines all
 * offsets are 0, which would leave it nothing to search.
 */
#include "bench_peer.hpp"

#if __has_include(<boost/icl/interval_map.hpp>)
#include <boost/icl/interval_map.hpp>
#include <boost/icl/right_open_interval.hpp>
#include <boost/version.hpp>
#include <string>

namespace {

class boost_icl {
	using range = boost::icl::right_open_interval<uint64_t>;
	using range_map = boost::icl::interval_map<uint64_t, uint32_t, boost::icl::partial_absorber, std::less, boost::icl::inplace_plus,
						   boost::icl::inter_section, range, bench::counting_allocator>;
	range_map regions;
	const bench_bar_info *infos;
	uint64_t bytes;

public:
	boost_icl(const bench_bar_info *infos, uint32_t count) : infos(infos)
	{
		for (uint32_t id = 1; id <= count; id++)
			regions.add({ range(infos[id].start, infos[id].start + infos[id].bytes), id });
		bytes = static_cast<uint64_t>(bench::counted_bytes);
	}

	uint64_t bus_offset(uint64_t phys_addr) const
	{
		auto found = regions.find(phys_addr);

		return found == regions.end() ? 0 : infos[found->second].bus_offset;
	}

	uint64_t footprint() const { return bytes; }
};

const std::string version = "Boost.ICL " + std::to_string(BOOST_VERSION / 100000) + "." + std::to_string(BOOST_VERSION / 100 % 1000);
const char *const library = version.c_str();
const bench::registered address(bench::by_address<boost_icl>("boost-icl", library, "interval_map of static right-open intervals, find"));
const bench::registered flagged(
	bench::by_flagged_address<boost_icl>("flag-boost-icl", library, "interval_map of static right-open intervals, flagged addresses only"));

} // namespace
#else
static const bench::registered address(bench::missing("boost-icl", "interval-tree", "Boost.ICL", "Debian package libboost-dev"));
static const bench::registered flagged(bench::missing("flag-boost-icl", "flag-interval-tree", "Boost.ICL", "Debian package libboost-dev"));
#endif
