using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Workloads.Chance;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class TimedJudgeTests
{
    private const int Tests = 20;

    [Theory]
    [InlineData(0.005)]
    [InlineData(0.02)]
    [InlineData(0.06)]
    public void The_same_code_is_hardly_ever_called_slower_or_faster(double spread)
    {
        var alarms = Enumerable.Range(0, 500).Count(seed => Judge(1, spread, 16, seed).Verdict is Change.Slower or Change.Faster);
        Assert.InRange(alarms, 0, 2);
    }

    [Fact]
    public void A_tenth_is_found_in_few_samples() =>
        Assert.All(Enumerable.Range(0, 50), seed => Assert.Equal(Change.Slower, Judge(1.1, 0.015, 16, seed).Verdict));

    [Fact]
    public void A_tenth_less_is_faster() => Assert.Equal(Change.Faster, Judge(0.9, 0.01, 16, 1).Verdict);

    [Fact]
    public void Where_samples_disagree_it_is_undecided() => Assert.Equal(Change.Undecided, Judge(1.03, 0.1, 8, 1).Verdict);

    [Fact]
    public void One_odd_process_in_eight_does_no_harm()
    {
        var samples = Samples(1, 0.004, 8, 3);
        samples[5] = samples[5] with { Ratio = 4 };
        Assert.Equal(Change.Same, TimedJudge.Judge(samples, Tests, null, 0).Verdict);
    }

    [Fact]
    public void What_makes_a_difference_is_a_share_and_a_part_of_a_cycle_or_what_is_said_for_the_loop()
    {
        Assert.Equal(TimedJudge.LeastThreshold, TimedJudge.Judge(Samples(1, 0.01, 8, 1, ns: 10), Tests, null, 0).Threshold);
        Assert.Equal(TimedJudge.LeastNs / 0.6, TimedJudge.Judge(Samples(1, 0.01, 8, 1, ns: 0.6), Tests, null, 0).Threshold, 6);
        Assert.Equal(0.2, TimedJudge.Judge(Samples(1, 0.01, 8, 1), Tests, 0.2, 0).Threshold);
        Assert.Equal(Change.Same, TimedJudge.Judge(Samples(1.1, 0.01, 8, 1), Tests, 0.2, 0).Verdict);
    }

    [Fact]
    public void In_a_noisy_job_a_difference_must_exceed_the_noise_and_what_does_not_is_not_called_the_same()
    {
        Assert.Equal(Change.Slower, TimedJudge.Judge(Samples(1.06, 0.005, 16, 1), Tests, null, 0).Verdict);
        Assert.Equal(Change.Undecided, TimedJudge.Judge(Samples(1.06, 0.005, 16, 1), Tests, null, 0.1).Verdict);
        Assert.Equal(Change.Same, TimedJudge.Judge(Samples(1, 0.005, 16, 1), Tests, null, 0.1).Verdict);
    }

    [Fact]
    public void Noise_is_what_the_base_differs_from_itself()
    {
        List<TimedSample> Loop(double control) => [.. Enumerable.Repeat(new TimedSample(1, 2, control), 4)];
        Assert.Equal(0.03, TimedJudge.Noise([Loop(1.01), Loop(1 / 1.03), Loop(1)]), 6);
        Assert.Equal(0, TimedJudge.Noise([[new TimedSample(1, 2, null)]]));
    }

    private static TimedEstimate Judge(double ratio, double spread, int samples, int seed) =>
        TimedJudge.Judge(Samples(ratio, spread, samples, seed), Tests, null, 0);

    private static List<TimedSample> Samples(double ratio, double spread, int samples, int seed, double ns = 5)
    {
        var dice = new Mix64((ulong)seed);
        double Uniform() => (dice.Next() >> 11) * (1.0 / (1UL << 53));
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());
        return
        [
            .. Enumerable
                .Range(0, samples)
                .Select(_ => Math.Exp(Math.Log(ratio) + (spread * Normal())))
                .Select(found => new TimedSample(ns, found, null)),
        ];
    }
}
