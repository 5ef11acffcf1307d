using Bench.Advice;
using Bench.Claims;
using Bench.Lifetime;
using Bench.Measuring;
using Bench.Reporting;
using Bench.Runs;
using Workloads.Models;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Formats a recommendation as text.</summary>
/// <param name="bits">The bit budget.</param>
/// <param name="run">The run that the recommendation is based on; untrusted.</param>
/// <param name="setting">The setting that the recommendation is for.</param>
/// <param name="model">The workload.</param>
/// <param name="serving">The encodings that serve the machine.</param>
/// <param name="use">Where the bios of the recording lie; null for a model.</param>
internal sealed class AdviceText(
    int bits, Run run, AdviceSetting setting, WorkloadModel model, IReadOnlyList<OwnVariant> serving, BarUse? use)
{
    private const int RowsShown = 8;

    /// <summary>The lines.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="measureHere">Why the run's rows are too far from the setting; null when they are not.</param>
    public IEnumerable<string> Lines(Recommendation advice, string? measureHere)
    {
        yield return $"{Quantity.Bits(bits)} on {Output.Harmless(setting.Topology)}, "
            + $"{Panel.Describe(ResultColumns.Providers, ColumnValue.Of(setting.Providers))}, "
            + $"{Quantity.Share(setting.P2pShare)} of bios P2P, {Output.Harmless(model.Name)}; "
            + $"rows of {Output.Harmless(run.Machine.Name)}";
        if (advice.Best is { } best)
        {
            yield return $"use {Cost(best)}";
            foreach (var line in Caveats(best, advice))
            {
                yield return line;
            }

            foreach (var line in Cold(best).Concat(Lifetime(best)).Concat(Mixed()))
            {
                yield return $"  {line}";
            }

            if (advice.BestScalar is { } scalar)
            {
                yield return $"  without SIMD, as in a kernel: {Cost(scalar)}";
            }

            yield return "with at most:";
            foreach (var step in advice.Ladder.DistinctBy(step => step.Best))
            {
                yield return $"  {Quantity.Bits(step.Bits),7}: {Cost(step.Best)}{(step.Best == best ? "" : $", {Times(step.Best, best)}")}";
            }

            yield return "based on these rows:";
            foreach (var row in best.Rows.Take(RowsShown))
            {
                yield return $"  {Output.Harmless(Figure.Source(row))}: {Quantity.Ratio(row.RatioToFloor)} "
                    + $"{Quantity.Interval(row.RatioLow, row.RatioHigh)}, {Quantity.Ns(row.NsPerBio)} ns/bio, commit "
                    + $"{Output.Harmless(row.Commit)}";
            }
        }

        if (measureHere is not null)
        {
            yield return $"measure it here: {measureHere}";
            yield return "  run 'bench run budget --full' with the topology and the recording given here, then ask again with '--run' and "
                + "the folder of that run";
        }
    }

    private static string Cost(CandidateCost cost) =>
        $"{cost.Encoding} with {Quantity.Bits(cost.Bits)} ({cost.Isa}): {Quantity.Ratio(cost.Ratio.Value)} × floor "
            + $"{Quantity.Interval(cost.Ratio.Low, cost.Ratio.High)}, {Quantity.Ns(cost.Ns.Value)} ns/bio";

    private static string Times(CandidateCost other, CandidateCost best)
    {
        var factor = other.Ratio.Over(best.Ratio);
        return $"{Quantity.Ratio(factor.Value)} {Quantity.Interval(factor.Low, factor.High)} of the time";
    }

    private IEnumerable<string> Caveats(CandidateCost best, Recommendation advice)
    {
        if (!Info(best).NamesOwner)
        {
            yield return "  it says how to map and names no owner: no bounce, no check of the owner";
            if (advice.Ranked.FirstOrDefault(cost => Info(cost).NamesOwner) is { } owner)
            {
                yield return $"  if the owner is needed: {Cost(owner)}, {Times(owner, best)}";
            }
        }
    }

    /// <summary>The cost when nothing is in any cache, from the row with the nearest number of providers.</summary>
    private IEnumerable<string> Cold(CandidateCost best)
    {
        var row = run.Rows
            .Where(row => row.Encoding == best.Encoding && row.TagBits == best.Bits && row is { Temperature: "cold", Operation: "resolve" })
            .MinBy(row => Math.Abs(Math.Log2((double)row.Providers / Math.Max(1, setting.Providers))));
        return row is null ? []
            : [$"cold: {Quantity.Ns(row.NsPerBio)} ns/bio {Quantity.Interval(row.CiLow, row.CiHigh)}, "
                + $"{Quantity.Ratio(row.LinesPerLookup)} cache lines touched, with {Evidence.Providers(row)}"];
    }

    private IEnumerable<string> Lifetime(CandidateCost best)
    {
        var promise = serving.First(variant => variant.Info.Name == best.Encoding && variant.TagBits == best.Bits).LifetimePromise();
        yield return $"a bio in flight after its provider is removed {PromiseTable.InFlight(promise)}; the provider may be removed "
            + $"{PromiseTable.MayGo(promise)}";
    }

    private IEnumerable<string> Mixed()
    {
        if (use is { Mixed: > 0 })
        {
            yield return $"{Quantity.Count(use.Mixed)} of {Quantity.Count(use.Bios)} bios mix BARs, or a BAR and memory: "
                + "one tag cannot serve them. Split them where the provider changes, or use an encoding that looks up each segment: 0 or "
                + "1 bits, struct page";
        }
    }

    private Lookups.EncodingInfo Info(CandidateCost cost) => serving.First(variant => variant.Info.Name == cost.Encoding).Info;
}
