using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Workloads.Tests.Fuzzing;

/// <summary>
/// Every reader gets mutated samples and must read or refuse each, in bounded time and memory. How many: BENCH_FUZZ_INPUTS per reader;
/// which: BENCH_FUZZ_SEED, BENCH_FUZZ_FIRST and BENCH_FUZZ_READER (docs/fuzzing.md).
/// </summary>
public class FuzzTests
{
    private const long FewInputs = 2000;

    public static TheoryData<string> Readers { get; } = [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Mutated_input_is_read_or_refused(string reader)
    {
        var only = Environment.GetEnvironmentVariable("BENCH_FUZZ_READER") ?? "";
        Assert.SkipWhen(only.Length > 0 && only != reader, "Another reader is asked for.");
        var inputs = Setting("BENCH_FUZZ_INPUTS", FewInputs);
        var run = new FuzzRun(FuzzTarget.Of(reader), (ulong)Setting("BENCH_FUZZ_SEED", 1), Setting("BENCH_FUZZ_FIRST", 0), inputs);
        var start = Stopwatch.GetTimestamp();
        run.Run();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{reader}: {inputs} inputs, {run.Accepted} read and the others refused, in "
                + $"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s; slowest {run.SlowestMs} ms, largest {run.LargestBytes} bytes; "
                + $"outcomes {run.Outcomes:x16}");

        // Input that is all refused at its first line would say nothing about the rest of the reader.
        Assert.True(inputs < FewInputs || (run.Accepted > inputs / 200 && run.Accepted < inputs), $"{run.Accepted} of {inputs} were read");
    }

    [Fact]
    public void An_input_is_decided_by_its_seed_and_number()
    {
        var one = new Mutator(FuzzSeeds.OfSamples, "blkparse", 1);
        var other = new Mutator(FuzzSeeds.OfSamples, "blkparse", 1);
        var inputs = Enumerable.Range(0, 200).Select(i => one.Make(i)).ToList();

        Assert.All(Enumerable.Range(0, 200).Reverse(), i => Assert.Equal(inputs[i], other.Make(i)));
        Assert.NotEqual(inputs[0], new Mutator(FuzzSeeds.OfSamples, "blkparse", 2).Make(0));
    }

    private static long Setting(string name, long otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
