/*
 * Holds every contender that is not missing against a linear scan. A contender that is known to lie is among them, and the test fails
 * unless it is caught. Argument: addresses per scene.
 */
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>

#include "scene.hpp"

static int failures;

template <class... Arguments> static void fail(const char *format, Arguments... arguments)
{
	failures++;
	std::printf("FAIL ");
	std::printf(format, arguments...);
	std::printf("\n");
}

/* How many bios got a wrong answer, written nothing beyond the last included. */
static size_t count_wrong(const bench_contender &contender, const void *self, const scene &scene, uint32_t tag_bits)
{
	static const size_t batches[] = { 256, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1023 };
	const bench_dma_segment untouched = { 0xdeadbeef, 0xfeedface };
	std::vector<bench_bio> bios(scene.addresses.size());
	std::vector<uint64_t> offsets(bios.size());
	std::vector<bench_dma_segment> mapped(bios.size() + 1, untouched);
	size_t wrong = 0, at = 0;

	for (size_t i = 0; i < bios.size(); i++)
		bios[i] = tagged(scene, i, contender.like, tag_bits, &offsets[i]);
	for (size_t batch = 0; at < bios.size(); batch++) {
		size_t count = std::min(batches[batch % std::size(batches)], bios.size() - at);

		contender.resolve_all(self, bios.data() + at, count, mapped.data() + at);
		at += count;
		wrong += std::memcmp(&mapped[at], &untouched, sizeof(untouched)) != 0;
	}
	for (size_t i = 0; i < bios.size(); i++) {
		wrong += mapped[i].dma_addr != bios[i].phys_addr + offsets[i] || mapped[i].bytes_and_status != bios[i].bytes;
	}
	return wrong;
}

static void hold(const bench_contender &contender, const scene &scene)
{
	for (uint32_t tag_bits : tag_widths(contender.like)) {
		char why[200] = "";
		void *self = contender.build(scene.infos.data(), scene.count, tag_bits, why, sizeof(why));

		if (must_refuse(contender.like, tag_bits, scene)) {
			/* A library's map of ids takes any number; what its tags hold is for the encoding to refuse. */
			if (self && contender.kind == BENCH_TWIN)
				fail("%s, %u bits: serves %u providers, which its other half refuses", contender.name, tag_bits, scene.count);
			if (!self && !*why)
				fail("%s, %u bits: refuses without a reason", contender.name, tag_bits);
		} else if (!self && may_refuse(contender.like) && *why) {
			std::printf("%-24s refuses %5u providers: %s\n", contender.name, scene.count, why);
		} else if (!self) {
			fail("%s, %u bits: refuses %u providers: %s", contender.name, tag_bits, scene.count, why);
		} else {
			size_t wrong = count_wrong(contender, self, scene, tag_bits);

			if (wrong)
				fail("%s, %u bits, %u providers: %zu of %zu answers are wrong", contender.name, tag_bits, scene.count, wrong,
				     scene.addresses.size());
			std::printf("%-24s %2u bits %5u providers %9llu bytes\n", contender.name, tag_bits, scene.count,
				    static_cast<unsigned long long>(contender.footprint(self)));
		}
		if (self)
			contender.destroy(self);
	}
}

static void hold_floor(const bench_contender &contender, const scene &scene)
{
	char why[200];
	void *self = contender.build(scene.infos.data(), scene.count, 64, why, sizeof(why));
	bench_bio bios[7] = {};
	bench_dma_segment mapped[7];

	for (uint32_t i = 0; i < 7; i++)
		bios[i] = { 1000 + i, 1ull << (8 * i), i, 0, 1, 0, 0, 0 };
	contender.resolve_all(self, bios, 7, mapped);
	for (uint32_t i = 0; i < 7; i++) {
		if (mapped[i].dma_addr != bios[i].phys_addr + bios[i].tag || mapped[i].bytes_and_status != i)
			fail("%s: bio %u is not address plus tag", contender.name, i);
	}
	contender.destroy(self);
}

static void check_registration(const bench_contender &contender, std::set<std::string> &names)
{
	if (!names.insert(contender.name).second)
		fail("%s is registered twice", contender.name);
	if (contender.kind == BENCH_TWIN && contender.name != "c-" + std::string(contender.like))
		fail("%s is not named as the twin of %s", contender.name, contender.like);
	if (contender.kind == BENCH_PEER && !*contender.library)
		fail("%s names no library", contender.name);
	if (std::strpbrk(contender.library, "\",\n") || std::strpbrk(contender.summary, "\"\n"))
		fail("%s: library or summary would not stand in a CSV: %s, %s", contender.name, contender.library, contender.summary);
	if (!contender.missing && !(contender.build && contender.resolve_all && contender.footprint && contender.destroy))
		fail("%s is neither missing nor complete", contender.name);
}

/* Maps every address to itself, which is right for host memory only. */
static void lie(const void *, const bench_bio *bios, size_t count, bench_dma_segment *mapped)
{
	for (size_t i = 0; i < count; i++)
		mapped[i] = { bios[i].phys_addr, bios[i].bytes };
}

int main(int argc, char **argv)
{
	size_t addresses = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
	std::mt19937_64 random(20190620);
	std::set<std::string> names;
	const bench_contender liar = { "liar", "interval-tree", "", "", nullptr, BENCH_PEER, nullptr, lie, nullptr, nullptr, nullptr };

	if (bench_contender_at(bench_contender_count()))
		fail("a contender beyond the last");
	for (uint32_t i = 0; i < bench_contender_count(); i++)
		check_registration(*bench_contender_at(i), names);
	for (uint32_t count : { 1, 2, 15, 44, 256, 1024 }) {
		for (bool one_offset : { false, true }) {
			scene scene = make_scene(count, one_offset, addresses, random);

			if (count_wrong(liar, nullptr, scene, 0) == 0)
				fail("%u providers: the liar was believed", count);
			for (uint32_t i = 0; i < bench_contender_count(); i++) {
				const bench_contender &contender = *bench_contender_at(i);

				if (contender.missing)
					std::printf("%-24s skipped: %s\n", contender.name, contender.missing);
				else if (contender.kind == BENCH_FLOOR)
					hold_floor(contender, scene);
				else
					hold(contender, scene);
			}
		}
	}
	std::printf("%u contenders, %d failures\n", bench_contender_count(), failures);
	return failures != 0;
}
