using Bench.Switcher;
using Xunit;

namespace Bench.Tests.Measuring;

/// <summary>Encodings as benchmarks of BenchmarkDotNet: each that is listed can run.</summary>
public class EncodingBenchmarksTests
{
    public static TheoryData<string> Names => [.. EncodingBenchmarks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_benchmark_that_is_listed_runs(string encoding)
    {
        var benchmarks = new EncodingBenchmarks { Encoding = encoding };
        benchmarks.Build();

        benchmarks.Floor();
        benchmarks.Construct();
        benchmarks.Resolve();
        benchmarks.Map();

        benchmarks.Free();
    }
}
