using Bench.Gate.History;
using CsCheck;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class ChangePointsTests
{
    private const double Threshold = 0.02;

    // Bounded noise, so that the properties below hold for every series and not only for most.
    private static readonly Gen<double[]> Noise = Gen.Double[0.998, 1.002].Array[6, 60];

    [Fact]
    public void A_constant_with_noise_has_none() =>
        Noise.Sample(noise => Assert.Empty(ChangePoints.Of(noise, Threshold)));

    [Fact]
    public void A_step_is_found_at_its_commit_with_its_size() =>
        Gen.Select(Noise, Gen.Int[3, 57], Gen.Double[0.03, 0.5], Gen.Bool).Sample(
            (noise, at, size, isFaster) =>
            {
                at = Math.Min(at, noise.Length - 3);
                var factor = isFaster ? 1 / (1 + size) : 1 + size;
                var change = Assert.Single(ChangePoints.Of(Raised(noise, at, noise.Length, factor), Threshold));
                Assert.Equal(at, change.Index);
                Assert.InRange((1 + change.Change) / factor, 0.996, 1.0041);
            });

    [Fact]
    public void A_spike_of_one_value_or_two_is_none() =>
        Gen.Select(Noise, Gen.Int[0, 59], Gen.Int[1, 2], Gen.Double[1.05, 10]).Sample(
            (noise, at, width, factor) =>
            {
                at = Math.Min(at, noise.Length - width);
                Assert.Empty(ChangePoints.Of(Raised(noise, at, at + width, factor), Threshold));
            });

    [Fact]
    public void Two_steps_are_found_also_where_the_level_between_has_three_values() =>
        Gen.Select(Noise, Gen.Int[3, 50], Gen.Int[3, 50], Gen.Double[1.03, 1.5], Gen.Double[0.5, 0.97])
            .Where((noise, first, width, _, _) => first + width + 3 <= noise.Length)
            .Sample(
                (noise, first, width, up, down) =>
                {
                    var values = Raised(Raised(noise, first, noise.Length, up), first + width, noise.Length, down);
                    Assert.Equal([first, first + width], ChangePoints.Of(values, Threshold).Select(change => change.Index));
                });

    [Fact]
    public void The_same_values_the_other_way_round_have_the_same_steps() =>
        Gen.Select(Noise, Gen.Int[3, 57], Gen.Double[1.03, 1.5]).Sample(
            (noise, at, factor) =>
            {
                var values = Raised(noise, Math.Min(at, noise.Length - 3), noise.Length, factor);
                Assert.Equal(
                    ChangePoints.Of(values, Threshold).Select(change => values.Length - change.Index),
                    ChangePoints.Of([.. values.Reverse()], Threshold).Select(change => change.Index));
            });

    [Fact]
    public void No_level_is_shorter_than_three_values() =>
        Gen.Double[0.5, 2].Array[0, 40].Sample(
            values =>
            {
                int[] starts = [0, .. ChangePoints.Of(values, Threshold).Select(change => change.Index), values.Length];
                var levels = starts.Zip(starts.Skip(1), (first, end) => end - first).ToList();
                Assert.True(levels.Count == 1 || levels.Min() >= 3);
            });

    [Fact]
    public void Equal_counts_have_a_step_of_half_a_per_cent_and_no_smaller()
    {
        Assert.Equal([3], Of([1.006, 1.006, 1.006, 1, 1, 1]));
        Assert.Equal([3, 6], Of([1, 1, 1, 1.1, 1.1, 1.1, 1, 1, 1, 1]));
        Assert.Empty(Of([1.004, 1.004, 1.004, 1.004, 1, 1, 1, 1]));
        Assert.Empty(Of([1, 1, 1, 1, 1, 1, 1, 1]));

        static IEnumerable<int> Of(double[] values) => ChangePoints.Of(values, 0.005).Select(change => change.Index);
    }

    [Fact]
    public void Two_small_steps_are_one_where_only_both_together_are_a_change()
    {
        double[] values = [1, 1, 1, 1, 1.015, 1.015, 1.015, 1.03, 1.03, 1.03, 1.03];
        Assert.Single(ChangePoints.Of(values, Threshold));
    }

    [Fact]
    public void A_step_within_the_spread_of_its_levels_is_none()
    {
        double[] values = [1, 1.2, 1.1, 1.05, 1.15, 1.03, 1.23, 1.13, 1.08, 1.18];
        Assert.Empty(ChangePoints.Of(values, Threshold));
    }

    [Theory]
    [InlineData]
    [InlineData(1.0)]
    [InlineData(1.0, 2.0)]
    [InlineData(1.0, 1.0, 2.0, 2.0, 2.0)]
    public void Fewer_values_than_two_levels_have_no_step(params double[] values) => Assert.Empty(ChangePoints.Of(values, Threshold));

    private static double[] Raised(double[] values, int from, int to, double factor) =>
        [.. values.Select((value, i) => i >= from && i < to ? value * factor : value)];
}
