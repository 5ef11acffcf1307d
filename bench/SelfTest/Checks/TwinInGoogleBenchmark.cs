using Bench.Contenders;
using Bench.Measuring;
using Bench.Peers;

namespace Bench.SelfTest.Checks;

/// <summary>
/// Another clock, another program and another loop around the same code give the same ratio. Nanoseconds differ by the overhead of a batch.
/// Google Benchmark repeats the same batch, so the processor predicts its end and begins the next batch before it. Here the overhead
/// is about 9 ns per 128 bios, in both lanes.
/// </summary>
internal static class TwinInGoogleBenchmark
{
    private const double Threshold = 0.05;

    // Lookups without a branch on an address: Google Benchmark repeats its bios, so the predictor would learn such branches.
    private static readonly (string Encoding, int TagBits)[] Looked = [("id-table", 8), ("index-table", 32), ("offset-in-bio", 64)];

    public static SelfCheck SelfCheck { get; } =
        new("google-benchmark", "Google Benchmark and Bench measure the same ratio of a twin in C to its floor.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        if (!GoogleBenchmark.IsBuilt)
        {
            yield return new Finding(
                Outcome.Skipped, "bench-google was not built: bench/Peers/native/install.sh installs what it needs, then build again");
            yield break;
        }

        foreach (var (encoding, tagBits) in Looked)
        {
            var point = context.Point(Rivals.TwinPrefix + encoding, tagBits);
            var (here, there, text) = Measure(context, point);
            yield return Finding.Of(
                Math.Abs(there - here) <= Threshold * here,
                $"{point.Encoding}: {here:0.000} x its floor here, {there:0.000} by Google Benchmark, within {Threshold:0%}; {text}");
        }
    }

    /// <summary>Alternates between the two measurements, so that drift of the machine affects both.</summary>
    private static (double Here, double There, string Text) Measure(SelfTestContext context, MeasurementPoint point)
    {
        const int Turns = 5;
        var here = new List<(double Ratio, double Ns)>();
        var there = new List<(double Ratio, double Ns)>();
        for (var i = 0; i < Turns; i++)
        {
            var samples = context.Measure(point, seed: (ulong)i + 41);
            here.Add((Estimation.Of(samples.Ratios).Value, Estimation.Of(samples.LookupNs).Value));
            var (lookup, floor) = GoogleBenchmark.NsPerBio(context.SceneOf(point), ContenderLookup.Of(point), point);
            there.Add((lookup / floor, lookup));
        }

        var (mine, theirs) = (here.Order().ElementAt(Turns / 2), there.Order().ElementAt(Turns / 2));
        return (mine.Ratio, theirs.Ratio, $"{mine.Ns:0.00} and {theirs.Ns:0.00} ns per bio");
    }
}
