/*
 * A scene as the bench program writes it, little-endian: magic "BENCHSCN", u32 providers, u32 bios, u32 tag bits, u32 zero, then
 * providers + 2 BAR infos and the bios, 32 bytes each, tagged already.
 */
#ifndef SCENE_FILE_HPP
#define SCENE_FILE_HPP

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench_peer.h"

struct alignas(64) cache_line {
	unsigned char bytes[64];
};

/* Elements from the beginning of a cache line, as the bench program holds them; a vector of lines is aligned in C++17. */
template <class T> class lined {
	std::vector<cache_line> lines;
	size_t elements;

public:
	explicit lined(size_t count) : lines((count * sizeof(T) + sizeof(cache_line) - 1) / sizeof(cache_line)), elements(count) {}

	size_t size() const { return elements; }
	T *data() { return reinterpret_cast<T *>(lines.data()); }
	const T *data() const { return reinterpret_cast<const T *>(lines.data()); }
};

struct scene_file {
	uint32_t count = 0;
	uint32_t tag_bits = 0;
	lined<bench_bar_info> infos{ 0 };
	lined<bench_bio> bios{ 0 };
};

inline std::runtime_error bad_scene(const std::string &path, const char *field, const std::string &expected, const std::string &found)
{
	return std::runtime_error(path + ": " + field + ": expected " + expected + ", found " + found);
}

inline scene_file read_scene(const std::string &path)
{
	struct {
		char magic[8];
		uint32_t count, bios, tag_bits, zero;
	} head;
	static_assert(sizeof(head) == 24);
	constexpr uint32_t most_providers = (1u << 20) - 2, most_bios = 1u << 24;
	FILE *file = std::fopen(path.c_str(), "rb");
	std::vector<unsigned char> content;
	unsigned char block[1 << 16];
	scene_file scene;

	if (!file)
		throw bad_scene(path, "file", "a scene", std::strerror(errno));
	for (size_t got; (got = std::fread(block, 1, sizeof(block), file)) > 0;)
		content.insert(content.end(), block, block + got);
	std::fclose(file);

	if (content.size() < sizeof(head))
		throw bad_scene(path, "head", std::to_string(sizeof(head)) + " bytes", std::to_string(content.size()));
	std::memcpy(&head, content.data(), sizeof(head));
	if (std::memcmp(head.magic, "BENCHSCN", sizeof(head.magic)) != 0) {
		char hex[2 * sizeof(head.magic) + 1];

		for (size_t i = 0; i < sizeof(head.magic); i++)
			std::snprintf(hex + 2 * i, 3, "%02x", content[i]);
		throw bad_scene(path, "magic", "BENCHSCN", std::string("bytes ") + hex);
	}
	if (head.count > most_providers)
		throw bad_scene(path, "providers", "at most " + std::to_string(most_providers), std::to_string(head.count));
	if (head.bios == 0 || head.bios > most_bios)
		throw bad_scene(path, "bios", "1 to " + std::to_string(most_bios), std::to_string(head.bios));
	if (head.tag_bits > 64)
		throw bad_scene(path, "tag bits", "0 to 64", std::to_string(head.tag_bits));
	if (head.zero != 0)
		throw bad_scene(path, "field after tag bits", "0", std::to_string(head.zero));

	uint64_t info_bytes = (uint64_t(head.count) + 2) * sizeof(bench_bar_info), bio_bytes = uint64_t(head.bios) * sizeof(bench_bio);
	uint64_t wanted = sizeof(head) + info_bytes + bio_bytes;

	if (content.size() != wanted)
		throw bad_scene(path, "length", std::to_string(wanted) + " bytes", std::to_string(content.size()));
	scene.count = head.count;
	scene.tag_bits = head.tag_bits;
	scene.infos = lined<bench_bar_info>(head.count + 2);
	scene.bios = lined<bench_bio>(head.bios);
	std::memcpy(scene.infos.data(), content.data() + sizeof(head), info_bytes);
	std::memcpy(scene.bios.data(), content.data() + sizeof(head) + info_bytes, bio_bytes);
	return scene;
}

#endif
