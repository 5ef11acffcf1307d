/* std::unordered_map of libstdc++ from id to bus offset; id 0, host memory, is a key like any other, as it is an entry of the id table. */
#include <unordered_map>

#include "bench_peer.hpp"

namespace {

class unordered {
	std::unordered_map<uint32_t, uint64_t, std::hash<uint32_t>, std::equal_to<uint32_t>,
			   bench::counting_allocator<std::pair<const uint32_t, uint64_t>>>
		offsets;
	uint64_t bytes;

public:
	unordered(const bench_bar_info *infos, uint32_t count)
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

const char library[] = "libstdc++ " BENCH_STRING(__GLIBCXX__);
const bench::registered id(bench::by_id<unordered>("std-unordered-map", library, "std::unordered_map from id to bus offset"));

} // namespace
