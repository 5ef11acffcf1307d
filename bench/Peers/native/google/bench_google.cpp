/*
 * bench-google SCENE_FILE CONTENDER... [--benchmark_...]: Google Benchmark over contenders of libbenchpeers and always the floor, each over
 * the same one chunk of bios. It is the second opinion on the bench program's own clock: nanoseconds per bio are real_time / bios. The chunk
 * repeats, so branches on its addresses are learned: a search that branches looks better here than over a stream (docs/method.md, "The
 * stream"), while tables and searches without branches do not change.
 */
#include <benchmark/benchmark.h>

#include <iostream>

#include "scene_file.hpp"

static const bench_contender *contender_named(const std::string &name)
{
	for (uint32_t i = 0; i < bench_contender_count(); i++) {
		if (name == bench_contender_at(i)->name)
			return bench_contender_at(i);
	}
	return nullptr;
}

static void measure(benchmark::State &state, const bench_contender &contender, const scene_file &scene)
{
	lined<bench_dma_segment> mapped(scene.bios.size());
	char why[256] = "";
	void *self = contender.build(scene.infos.data(), scene.count, scene.tag_bits, why, sizeof(why));

	if (!self) {
		state.SkipWithError(why);
		return;
	}
	for (auto _ : state) {
		contender.resolve_all(self, scene.bios.data(), scene.bios.size(), mapped.data());
		benchmark::ClobberMemory();
	}
	state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * scene.bios.size()));
	state.counters["bios"] = static_cast<double>(scene.bios.size());
	contender.destroy(self);
}

static int run(int argc, char **argv)
{
	std::vector<std::string> names = { "c-floor" };

	if (argc < 2) {
		std::cerr << "usage: bench-google SCENE_FILE CONTENDER... [--benchmark_...]\n";
		return 2;
	}

	/* Static: what is registered is run after this has been read. */
	static const scene_file scene = read_scene(argv[1]);

	for (int i = 2; i < argc; i++) {
		if (names[0] != argv[i])
			names.emplace_back(argv[i]);
	}
	for (const std::string &name : names) {
		const bench_contender *contender = contender_named(name);

		if (!contender)
			throw std::runtime_error("contender: expected one of libbenchpeers, found " + name);
		if (contender->missing)
			std::cerr << name << " is skipped: it was built without " << contender->missing << "\n";
		else
			benchmark::RegisterBenchmark(name.c_str(), [contender](benchmark::State &state) { measure(state, *contender, scene); });
	}
	benchmark::RunSpecifiedBenchmarks();
	return 0;
}

int main(int argc, char **argv)
{
	benchmark::Initialize(&argc, argv);
	try {
		return run(argc, argv);
	} catch (const std::exception &bad) {
		std::cerr << "bench-google: " << bad.what() << "\n";
		return 2;
	}
}
