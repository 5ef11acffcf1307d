using System.Globalization;
using Workloads;

namespace Bench.Results;

/// <summary>One measurement: one row of a results CSV. Column names are the snake_case of the properties, in this order.</summary>
internal sealed record ResultRow : ICheckedRow
{
    private const int WidestTag = 64;

    /// <summary>Name of the experiment.</summary>
    public required string Experiment { get; init; }

    /// <summary>Name of the encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>Family of the encoding: the position in the argument it stands for.</summary>
    public required string Family { get; init; }

    /// <summary>
    /// own (an encoding of this project), twin (the same algorithm in C), peer (a library), registered (an encoding behind a registry) or
    /// kernel (kernel code).
    /// </summary>
    public string Role { get; init; } = "own";

    /// <summary>Name and version of a peer's library; empty for other contenders.</summary>
    public string Library { get; init; } = "";

    /// <summary>Bits the bio carries.</summary>
    public required int TagBits { get; init; }

    /// <summary>
    /// Bits of the variant that was measured. Variants with the same code and data are measured once, and each has a row.
    /// </summary>
    public int MeasuredBits { get; init; }

    /// <summary>
    /// trusting or checking: whether a wrong address or a stale tag is noticed. Empty in rows from before there were two promises.
    /// </summary>
    public string Promise { get; init; } = "";

    /// <summary>Instruction set the encoding needs: scalar, vector128, avx2, avx512.</summary>
    public required string Isa { get; init; }

    /// <summary>Whether the encoding needs nothing a kernel would not do in this path (no SIMD).</summary>
    public required bool KernelUsable { get; init; }

    /// <summary>Number of providers registered.</summary>
    public required int Providers { get; init; }

    /// <summary>Name of the topology (may be untrusted text).</summary>
    public required string Topology { get; init; }

    /// <summary>Name of the workload: the recording the stream's model was learned from (may be untrusted text).</summary>
    public required string Workload { get; init; }

    /// <summary>Share of bios whose memory lies in a BAR, 0 to 1.</summary>
    public required double P2pShare { get; init; }

    /// <summary>Share of P2P bios that bounce because their client cannot reach the provider, 0 to 1.</summary>
    public required double BounceShare { get; init; }

    /// <summary>Chance that a P2P bio has the previous bio's provider, 0 to 1.</summary>
    public required double ProviderLocality { get; init; }

    /// <summary>Size in bytes of the pieces that buffers are allocated in, all over a BAR; 0 for one window in it.</summary>
    public int PieceBytes { get; init; }

    /// <summary>hot, shared or cold.</summary>
    public required string Temperature { get; init; }

    /// <summary>Amount of data that an application uses between two batches, in second-level caches; 0 unless shared.</summary>
    public double Pressure { get; init; }

    /// <summary>independent (throughput) or dependent (latency).</summary>
    public required string Dependency { get; init; }

    /// <summary>
    /// resolve, identify, construct, map, map-each (each segment looked up on its own, with the last provider cached) or both.
    /// </summary>
    public required string Operation { get; init; }

    /// <summary>Segments of a bio of the stream: the mean.</summary>
    public double SegmentsPerBio { get; init; }

    /// <summary>Processors that look up in the structure at the same time, the timed one included.</summary>
    public int Readers { get; init; } = 1;

    /// <summary>Updates per second that were attempted during the lookups, of a provider that no bio uses; 0 without a registry.</summary>
    public int UpdatesPerSecond { get; init; }

    /// <summary>Half of all batches of 128 bios took no longer, in nanoseconds; 0 if single batches were not timed.</summary>
    public double BatchP50Ns { get; init; }

    /// <summary>99 of 100 batches took no longer, in nanoseconds.</summary>
    public double BatchP99Ns { get; init; }

    /// <summary>999 of 1000 batches took no longer, in nanoseconds.</summary>
    public double BatchP999Ns { get; init; }

    /// <summary>Nanoseconds per bio: the geometric mean over process starts.</summary>
    public required double NsPerBio { get; init; }

    /// <summary>Lower end of the 95 % confidence interval of <see cref="NsPerBio"/>.</summary>
    public required double CiLow { get; init; }

    /// <summary>Upper end of the 95 % confidence interval of <see cref="NsPerBio"/>.</summary>
    public required double CiHigh { get; init; }

    /// <summary>
    /// The floor in nanoseconds per bio: the same loop over the same bios without the lookup, interleaved with it; or another yardstick.
    /// </summary>
    public required double FloorNs { get; init; }

    /// <summary>What FloorNs and the ratios refer to: floor, l1-chase, cold-chase, static, alone, or another contender.</summary>
    public required string Yardstick { get; init; }

    /// <summary>Lookup over floor, paired: the geometric mean over process starts.</summary>
    public required double RatioToFloor { get; init; }

    /// <summary>Lower end of the 95 % confidence interval of <see cref="RatioToFloor"/>.</summary>
    public required double RatioLow { get; init; }

    /// <summary>Upper end of the 95 % confidence interval of <see cref="RatioToFloor"/>.</summary>
    public required double RatioHigh { get; init; }

    /// <summary>Native memory of the structure in bytes, without the table of BAR infos that all encodings share.</summary>
    public required long FootprintBytes { get; init; }

    /// <summary>Managed bytes allocated while timed; must be 0.</summary>
    public required long AllocatedBytes { get; init; }

    /// <summary>Time to build the structure, in nanoseconds: the median over process starts.</summary>
    public required double BuildNs { get; init; }

    /// <summary>
    /// Time to serve one more provider, in nanoseconds. If the structure grows in place, its share of the build time; else the time to
    /// rebuild the structure with the previous plan.
    /// </summary>
    public required double RegisterNs { get; init; }

    /// <summary>Distinct cache lines that a cold lookup touches, its answer's included; 0 in rows that are not cold.</summary>
    public required double LinesPerLookup { get; init; }

    /// <summary>Loads that a cold lookup makes; 0 in rows that are not cold.</summary>
    public double LoadsPerLookup { get; init; }

    /// <summary>Bios of the stream of one process start; a slow cell ends earlier.</summary>
    public required long Bios { get; init; }

    /// <summary>
    /// Number of process starts behind the figures, each a sample with a newly built structure; in a journal, the number of the row's
    /// start.
    /// </summary>
    public required int Starts { get; init; }

    /// <summary>Nanoseconds per bio of each start, in order.</summary>
    public string StartNs { get; init; } = "";

    /// <summary>
    /// Ratio to the floor of each start, in order: the samples behind <see cref="RatioLow"/> and <see cref="RatioHigh"/>.
    /// </summary>
    public string StartRatios { get; init; } = "";

    /// <summary>
    /// Ratios of the first starts, if they were discarded because they disagreed; empty if the row is made of the first starts.
    /// </summary>
    public string DiscardedRatios { get; init; } = "";

    /// <summary>Overhead of a slice as a share of the floor's slices, 0 to 1. The overhead was subtracted from both lanes alike.</summary>
    public double OverheadShare { get; init; }

    /// <summary>
    /// Chunks of bios that equal an earlier chunk of the measurement; must be 0, or a branch predictor may have learned them.
    /// </summary>
    public int RepeatedChunks { get; init; }

    /// <summary>
    /// Share of the slices behind the figures during which another thread used the same core, often another machine's on the same host. It
    /// is 0, because such slices are timed again, unless too few other slices were available.
    /// </summary>
    public double CrowdedShare { get; init; }

    /// <summary>Drift of the processor's clock during the measurement: (slowest - fastest) / median of a loop of known cycles.</summary>
    public double ClockDrift { get; init; }

    /// <summary>
    /// Length of a cycle of the processor's clock during the measurement, in nanoseconds, from dependent rotations. A host changes its
    /// clock from one minute to the next, and the interval of nanoseconds is for this clock.
    /// </summary>
    public double CycleNs { get; init; }

    /// <summary>Background load during the measurement, in processors: 0 on a quiet machine.</summary>
    public double OtherLoad { get; init; }

    /// <summary>Seed of the first start's stream.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Id of the run.</summary>
    public required string Run { get; init; }

    /// <summary>Commit that the program was built from, with "+dirty" and a fingerprint when its sources had changes.</summary>
    public required string Commit { get; init; }

    /// <summary>Name of the run's machine.</summary>
    public required string Machine { get; init; }

    /// <summary>Runtime, with its version.</summary>
    public required string Runtime { get; init; }

    /// <summary>SHA-256 of the recording's file.</summary>
    public required string RecordingSha256 { get; init; }

    /// <summary>When the measurement ended, ISO 8601 in UTC.</summary>
    public required string Utc { get; init; }

    /// <summary>Refuses a row that no measurement can produce: its columns must agree, in addition to each being a number.</summary>
    public void Check(string file, long line)
    {
        Require(Experiment.Length > 0, nameof(Experiment), "a name", Experiment);
        Require(Encoding.Length > 0, nameof(Encoding), "a name", Encoding);
        Require(Machine.Length > 0, nameof(Machine), "a name", Machine);
        Require(Run.Length > 0, nameof(Run), "an id", Run);
        Require(Starts > 0, nameof(Starts), "1 or more", $"{Starts}");
        Require(TagBits is >= 0 and <= WidestTag, nameof(TagBits), "0 to 64", $"{TagBits}");
        Require(P2pShare is >= 0 and <= 1, nameof(P2pShare), "0 to 1", $"{P2pShare}");
        Require(BounceShare is >= 0 and <= 1, nameof(BounceShare), "0 to 1", $"{BounceShare}");
        Require(ProviderLocality is >= 0 and <= 1, nameof(ProviderLocality), "0 to 1", $"{ProviderLocality}");
        RequireTime(NsPerBio, nameof(NsPerBio));
        RequireTime(FloorNs, nameof(FloorNs));
        RequireTime(BuildNs, nameof(BuildNs));
        RequireTime(RegisterNs, nameof(RegisterNs));
        RequireTime(LinesPerLookup, nameof(LinesPerLookup));
        RequireTime(RatioToFloor, nameof(RatioToFloor));
        Require(IsTime(CiLow) && CiLow <= CiHigh, nameof(CiLow), $"at most ci_high {CiHigh}", $"{CiLow}");
        Require(double.IsFinite(CiHigh), nameof(CiHigh), "a finite number, 0 or more", $"{CiHigh}");
        Require(IsTime(RatioLow) && RatioLow <= RatioHigh, nameof(RatioLow), $"at most ratio_high {RatioHigh}", $"{RatioLow}");
        Require(double.IsFinite(RatioHigh), nameof(RatioHigh), "a finite number, 0 or more", $"{RatioHigh}");
        Require(
            DateTimeOffset.TryParse(Utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            nameof(Utc), "a time in ISO 8601", Utc);

        void RequireTime(double value, string property) => Require(IsTime(value), property, "a finite number, 0 or more", $"{value}");

        void Require(bool holds, string property, string expected, string found)
        {
            if (!holds)
            {
                throw new BadInputException(file, line, RowColumn.NameOf(property), expected, found);
            }
        }

        static bool IsTime(double value) => double.IsFinite(value) && value >= 0;
    }
}
