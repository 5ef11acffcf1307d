/*
 * JudyL arrays: words by word. By address the word is a pointer to the provider's entry, found by the last start at or below it; by id it
 * is the bus offset itself, id 0 (host memory) included.
 */
#include "bench_peer.hpp"

#ifdef HAVE_JUDY
#include <Judy.h>
#include <new>

namespace {

class judy_array {
	Pvoid_t array = nullptr;

public:
	judy_array() = default;
	judy_array(const judy_array &) = delete;
	judy_array &operator=(const judy_array &) = delete;
	~judy_array() { JudyLFreeArray(&array, PJE0); }

	void set(Word_t key, Word_t value)
	{
		auto slot = JudyLIns(&array, key, PJE0);

		if (slot == PPJERR)
			throw std::bad_alloc();
		*reinterpret_cast<Word_t *>(slot) = value;
	}

	const Word_t *get(Word_t key) const { return reinterpret_cast<Word_t *>(JudyLGet(array, key, PJE0)); }
	const Word_t *last(Word_t *key) const { return reinterpret_cast<Word_t *>(JudyLLast(array, key, PJE0)); }
	uint64_t footprint() const { return JudyLMemUsed(array); }
};

class judy {
	judy_array regions;

public:
	judy(const bench_bar_info *infos, uint32_t count)
	{
		for (uint32_t id = 1; id <= count; id++)
			regions.set(infos[id].start, reinterpret_cast<Word_t>(infos + id));
	}

	uint64_t bus_offset(uint64_t phys_addr) const
	{
		Word_t start = phys_addr;
		auto found = regions.last(&start);

		if (!found)
			return 0;
		auto info = reinterpret_cast<const bench_bar_info *>(*found);
		return phys_addr - start < info->bytes ? info->bus_offset : 0;
	}

	uint64_t footprint() const { return regions.footprint(); }
};

class judy_id {
	judy_array offsets;

public:
	judy_id(const bench_bar_info *infos, uint32_t count)
	{
		for (uint32_t id = 0; id <= count; id++)
			offsets.set(id, infos[id].bus_offset);
	}

	uint64_t bus_offset(uint32_t id) const
	{
		auto found = offsets.get(id);

		return found ? *found : 0;
	}

	uint64_t footprint() const { return offsets.footprint(); }
};

/* Judy.h holds no version; this is Debian's package at the time of writing, and 1.0.5 has been the last since 2007. */
const char library[] = "Judy 1.0.5";
const bench::registered address(bench::by_address<judy>("judy", library, "JudyL by start, JudyLLast"));
const bench::registered flagged(bench::by_flagged_address<judy>("flag-judy", library, "JudyL by start, flagged addresses only"));
const bench::registered id(bench::by_id<judy_id>("judy-id", library, "JudyL from id to bus offset, JudyLGet"));

} // namespace
#else
static const bench::registered address(bench::missing("judy", "interval-tree", "Judy", "Debian package libjudy-dev"));
static const bench::registered flagged(bench::missing("flag-judy", "flag-interval-tree", "Judy", "Debian package libjudy-dev"));
static const bench::registered id(bench::missing("judy-id", "id-table", "Judy", "Debian package libjudy-dev"));
#endif
