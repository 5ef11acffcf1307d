/* What the test runs contenders over: synthetic providers, addresses in and around them, the tags of each encoding, and a linear scan. */
#ifndef SCENE_HPP
#define SCENE_HPP

#include <random>
#include <string>
#include <vector>

#include "bench_peer.h"

struct scene {
	std::vector<bench_bar_info> infos; /* count + 2 */
	uint32_t count;
	bool one_offset; /* all providers have the same bus offset, as hints require */

	std::vector<uint64_t> addresses;
	std::vector<uint32_t> ids; /* provider of each address, 0 for none, by linear scan */
};

inline uint32_t scan(const scene &scene, uint64_t phys_addr)
{
	for (uint32_t id = 1; id <= scene.count; id++) {
		if (phys_addr - scene.infos[id].start < scene.infos[id].bytes)
			return id;
	}
	return 0;
}

inline bench_bar_info entry(uint64_t start, uint64_t bytes, uint64_t bus_offset, uint32_t id, uint32_t generation)
{
	return { start, bytes, bus_offset, generation << 20 | id, static_cast<uint16_t>(generation << 13 | (id & 0x1fff)), 0 };
}

/*
 * Disjoint BARs of 16 KiB .. 64 GiB, naturally aligned, in shuffled order of registration; every fifth gives up its first and last page,
 * as providers do that cover part of a BAR only.
 */
inline scene make_scene(uint32_t count, bool one_offset, size_t address_count, std::mt19937_64 &random)
{
	scene scene{ std::vector<bench_bar_info>(count + 2), count, one_offset, {}, {} };
	std::vector<uint32_t> order(count);
	uint64_t end = 1ull << 38;

	for (uint32_t i = 0; i < count; i++)
		order[i] = i + 1;
	std::shuffle(order.begin(), order.end(), random);
	scene.infos[0] = entry(0, UINT64_MAX, 0, 0, 0);
	scene.infos[count + 1] = entry(0, 0, 0, count + 1, 0);
	for (uint32_t id : order) {
		uint64_t bytes = 1ull << (14 + random() % 23);
		uint64_t start = (end + bytes - 1) / bytes * bytes + (random() % 4 == 0 ? bytes : 0);
		uint64_t offset = one_offset ? 0x7f0000000000 : (random() % 0x100000000 + id) << 12;

		end = start + bytes;
		if (id % 5 == 0)
			start += 4096, bytes -= 8192;
		if (!one_offset && id % 2 == 0)
			offset = -offset; /* the bus address may be the lower one */
		scene.infos[id] = entry(start, bytes, offset, id, 1 + static_cast<uint32_t>(random() % 7));
	}

	const uint64_t edges[] = { 0, 1, 4095, 1ull << 38, end - 1, end, (1ull << 52) - 1 };

	for (uint64_t edge : edges)
		scene.addresses.push_back(edge);
	while (scene.addresses.size() < address_count) {
		const bench_bar_info &info = scene.infos[1 + random() % count];

		switch (random() % 8) {
		case 0: /* just outside, or at the first and last byte */
			scene.addresses.push_back(info.start - 1 + random() % 2);
			break;
		case 1:
			scene.addresses.push_back(info.start + info.bytes - random() % 2);
			break;
		case 2: /* host memory, below and above all BARs and between them */
			scene.addresses.push_back(random() % (1ull << 38));
			break;
		case 3:
			scene.addresses.push_back(random() % (1ull << 52));
			break;
		default:
			scene.addresses.push_back(info.start + random() % info.bytes);
		}
	}
	for (uint64_t address : scene.addresses)
		scene.ids.push_back(scan(scene, address));
	return scene;
}

/* Widths of an encoding's tag that are tried, as its EncodingInfo.TagBits in src/Lookups. */
inline std::vector<uint32_t> tag_widths(const std::string &like)
{
	if (like == "id-table")
		return { 8, 16 }; /* 16: what peers by id are measured with beyond 255 providers */
	if (like == "id-offset-table" || like == "id-in-hole")
		return { 8 };
	if (like == "index-table" || like == "index-generation")
		return { 16, 32 };
	if (like == "bar-pointer" || like == "offset-in-bio")
		return { 48, 64 };
	if (like == "premapped-pointer")
		return { 1 };
	if (like == "mapping-hint")
		return { 2 };
	if (like == "hint-or-lookup")
		return { 3 };
	return { like.rfind("flag-", 0) == 0 ? 1u : 0u };
}

/* Whether the encoding's own Refusal in src/Lookups turns these providers away. */
inline bool must_refuse(const std::string &like, uint32_t tag_bits, const scene &scene)
{
	if (like == "id-table" || like == "id-offset-table" || like == "id-in-hole")
		return scene.count >= 1ull << tag_bits;
	if (like == "offset-in-bio" && tag_bits == 48) {
		for (uint32_t id = 1; id <= scene.count; id++) {
			if (scene.infos[id].bus_offset >> 48)
				return true;
		}
	}
	if (like == "mapping-hint" || like == "hint-or-lookup") {
		for (uint32_t id = 2; id <= scene.count; id++) {
			if (scene.infos[id].bus_offset != scene.infos[1].bus_offset)
				return true;
		}
	}
	return false;
}

inline bool ends_with(const std::string &text, const std::string &end)
{
	return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/* Whether a lookup believes its bio: no address of 0 bits outside of the providers, no flag on host memory. */
inline bool trusts(const std::string &like)
{
	return ends_with(like, "-trusting") || ends_with(like, "-masked");
}

/* Whether it may find nothing by trying, where another might find something. */
inline bool may_refuse(const std::string &like)
{
	return like.find("magic") != std::string::npos;
}

/*
 * A bio as the encoding's Encode would make it, and the bus offset that must come out. Every 16th tag is one that misleads where the
 * encoding must stand it: a flag on host memory, an id nobody has, a handle of an older generation, a hint that says look it up.
 */
inline bench_bio tagged(const scene &scene, size_t i, const std::string &like, uint32_t tag_bits, uint64_t *expected)
{
	uint32_t id = scene.ids[i];
	const bench_bar_info &info = scene.infos[id];
	bool odd = i % 16 == 7;
	bench_bio bio{ scene.addresses[i], 0, static_cast<uint32_t>(i * 2654435761u), 0, 1, 0, 0, 0 };

	*expected = info.bus_offset;
	if (like.rfind("flag-", 0) == 0) {
		bio.tag = id != 0 || (odd && !trusts(like));
	} else if (like == "id-table") {
		bio.tag = id;
		if (odd && scene.count + 1 < 1u << tag_bits) {
			bio.tag = scene.count + 1;
			*expected = 0;
		}
	} else if (like == "id-offset-table" || like == "index-table") {
		bio.tag = id;
	} else if (like == "id-in-hole") {
		bio.hole = static_cast<uint8_t>(id);
		bio.tag = ~0ull; /* not to be looked at */
	} else if (like == "index-generation") {
		bio.tag = tag_bits == 16 ? info.handle16 : info.handle32;
		if (odd) {
			bio.tag ^= tag_bits == 16 ? 1u << 13 : 1u << 20;
			*expected = 0;
		}
	} else if (like == "premapped-pointer") {
		bio.tag = id * 64; /* a map is a line; of the first client */
	} else if (like == "bar-pointer") {
		bio.tag = id * sizeof(bench_bar_info);
	} else if (like == "offset-in-bio") {
		bio.tag = (tag_bits == 64 ? info.bus_offset : info.bus_offset << 16 >> 16) | id;
	} else if (like == "mapping-hint") {
		bio.tag = id != 0 ? 1 : odd ? 2 : 0;
	} else if (like == "hint-or-lookup") {
		bio.tag = odd ? 4 : id != 0;
	}
	return bio;
}

#endif
