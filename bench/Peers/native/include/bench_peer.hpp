/*
 * What the peers in C++ share. A peer by address is a class with a constructor (infos, count), bus_offset(phys_addr), 0 where no provider
 * holds the address, and footprint(); a peer by id the same with bus_offset(id). The compiler inlines bus_offset into the loop: nothing of
 * ours is virtual.
 */
#ifndef BENCH_PEER_HPP
#define BENCH_PEER_HPP

#include <cstdio>
#include <exception>
#include <memory>

#include "bench_peer.h"

/* A library's version macro as text. */
#define BENCH_STRING_OF(x) #x
#define BENCH_STRING(x) BENCH_STRING_OF(x)

namespace bench {

/* Counts what a container holds, where the library takes an allocator but does not tell its size. Containers are built in one thread. */
inline thread_local int64_t counted_bytes;

template <class T> struct counting_allocator {
	using value_type = T;

	counting_allocator() = default;
	template <class U> counting_allocator(const counting_allocator<U> &) noexcept {}

	T *allocate(size_t count)
	{
		counted_bytes += static_cast<int64_t>(count * sizeof(T));
		return std::allocator<T>().allocate(count);
	}

	void deallocate(T *at, size_t count) noexcept
	{
		counted_bytes -= static_cast<int64_t>(count * sizeof(T));
		std::allocator<T>().deallocate(at, count);
	}

	template <class U> bool operator==(const counting_allocator<U> &) const noexcept { return true; }
	template <class U> bool operator!=(const counting_allocator<U> &) const noexcept { return false; }
};

/* What is left of a region when its start is a container's key. */
struct held {
	uint64_t bytes;
	uint64_t bus_offset;
};

template <class Peer> void *build(const bench_bar_info *infos, uint32_t count, uint32_t, char *why, size_t why_bytes)
{
	try {
		counted_bytes = 0;
		return new Peer(infos, count);
	} catch (const std::exception &failure) {
		std::snprintf(why, why_bytes, "%s", failure.what());
		return nullptr;
	}
}

template <class Peer> void destroy(void *self)
{
	delete static_cast<Peer *>(self);
}

template <class Peer> uint64_t footprint(const void *self)
{
	return static_cast<const Peer *>(self)->footprint();
}

/* One bio a turn, unlike the twins: these lookups are tens of instructions and more, which four copies would only spread. */
template <class OffsetOf>
void map(OffsetOf offset_of, const bench_bio *bios, size_t count, bench_dma_segment *mapped)
{
	for (size_t i = 0; i < count; i++) {
		mapped[i].dma_addr = bios[i].phys_addr + offset_of(bios[i]);
		mapped[i].bytes_and_status = bios[i].bytes;
	}
}

template <class Peer> void resolve_addresses(const void *self, const bench_bio *bios, size_t count, bench_dma_segment *mapped)
{
	const Peer &peer = *static_cast<const Peer *>(self);

	map([&](const bench_bio &bio) { return peer.bus_offset(bio.phys_addr); }, bios, count, mapped);
}

template <class Peer> void resolve_flagged(const void *self, const bench_bio *bios, size_t count, bench_dma_segment *mapped)
{
	const Peer &peer = *static_cast<const Peer *>(self);

	map([&](const bench_bio &bio) { return bio.tag == 0 ? 0 : peer.bus_offset(bio.phys_addr); }, bios, count, mapped);
}

/* Ids are keys of 32 bits. */
template <class Peer> void resolve_ids(const void *self, const bench_bio *bios, size_t count, bench_dma_segment *mapped)
{
	const Peer &peer = *static_cast<const Peer *>(self);

	map([&](const bench_bio &bio) { return peer.bus_offset(static_cast<uint32_t>(bio.tag)); }, bios, count, mapped);
}

/* Registered by a variable of namespace scope, which is constructed when the library is loaded. */
struct registered {
	bench_contender contender;

	explicit registered(const bench_contender &what) : contender(what) { bench_register(&contender); }
};

template <class Peer> bench_contender by_address(const char *name, const char *library, const char *summary)
{
	return { name, "interval-tree", library, summary, nullptr, BENCH_PEER, build<Peer>, resolve_addresses<Peer>, footprint<Peer>, destroy<Peer>, nullptr };
}

template <class Peer> bench_contender by_flagged_address(const char *name, const char *library, const char *summary)
{
	return { name, "flag-interval-tree", library, summary, nullptr, BENCH_PEER, build<Peer>, resolve_flagged<Peer>, footprint<Peer>, destroy<Peer>, nullptr };
}

template <class Peer> bench_contender by_id(const char *name, const char *library, const char *summary)
{
	return { name, "id-table", library, summary, nullptr, BENCH_PEER, build<Peer>, resolve_ids<Peer>, footprint<Peer>, destroy<Peer>, nullptr };
}

/* A peer whose library was not there when this was built. */
inline bench_contender missing(const char *name, const char *like, const char *library, const char *package)
{
	return { name, like, library, "", package, BENCH_PEER, nullptr, nullptr, nullptr, nullptr, nullptr };
}

} // namespace bench

#endif
