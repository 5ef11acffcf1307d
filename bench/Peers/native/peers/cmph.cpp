/*
 * CMPH's minimal perfect hashes over the ids 0 .. count, 0 being host memory: the hash names a slot, which holds the id that belongs there
 * and its bus offset. An id that is not among them is led to another's slot, whose id is unequal.
 */
#include "bench_peer.hpp"

#ifdef HAVE_CMPH
#include <cmph.h>
#include <stdexcept>
#include <vector>

namespace {

template <CMPH_ALGO algorithm> class cmph_ids {
	struct slot {
		uint64_t bus_offset;
		uint32_t id;
	};

	/* Not packed: cmph_search_packed takes as long for CHD and a tenth longer for BDZ (45 ids, in L1). */
	std::unique_ptr<cmph_t, decltype(&cmph_destroy)> hash{ nullptr, cmph_destroy };
	std::vector<slot> slots;

public:
	cmph_ids(const bench_bar_info *infos, uint32_t count) : slots(count + 1)
	{
		std::vector<uint32_t> ids(count + 1);

		for (uint32_t id = 0; id <= count; id++)
			ids[id] = id;
		auto source = cmph_io_struct_vector_adapter(ids.data(), sizeof(ids[0]), 0, sizeof(ids[0]), count + 1);
		auto config = cmph_config_new(source);

		cmph_config_set_algo(config, algorithm);
		hash.reset(cmph_new(config));
		cmph_config_destroy(config);
		cmph_io_struct_vector_adapter_destroy(source);
		if (!hash)
			throw std::runtime_error("cmph_new found no hash over these ids");
		for (uint32_t id = 0; id <= count; id++)
			slots.at(slot_of(id)) = { infos[id].bus_offset, id };
	}

	uint64_t bus_offset(uint32_t id) const
	{
		uint32_t at = slot_of(id);

		/* The library promises a slot in range for its own keys only. */
		return at < slots.size() && slots[at].id == id ? slots[at].bus_offset : 0;
	}

	uint64_t footprint() const { return cmph_packed_size(hash.get()) + slots.size() * sizeof(slot); }

private:
	uint32_t slot_of(uint32_t id) const
	{
		return cmph_search(hash.get(), reinterpret_cast<const char *>(&id), sizeof(id));
	}
};

/* cmph.h holds no version. */
const char library[] = "CMPH 2.0.2";
const bench::registered chd(bench::by_id<cmph_ids<CMPH_CHD>>("cmph-chd", library, "minimal perfect hash CHD over the ids"));
const bench::registered bdz(bench::by_id<cmph_ids<CMPH_BDZ>>("cmph-bdz", library, "minimal perfect hash BDZ over the ids"));

} // namespace
#else
static const bench::registered chd(bench::missing("cmph-chd", "id-table", "CMPH", "Debian package libcmph-dev"));
static const bench::registered bdz(bench::missing("cmph-bdz", "id-table", "CMPH", "Debian package libcmph-dev"));
#endif
