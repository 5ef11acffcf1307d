using Workloads.Models;
using Workloads.Recordings;

namespace Workloads.Fidelity;

/// <summary>The marginals of a list of bios, and the relations of consecutive bios. 48 bytes per bio.</summary>
public sealed class BioSample
{
    // Enough for exact distances in all comparisons here; 64 bytes each.
    private const int MostAddresses = 1 << 22;

    private readonly Dictionary<Marginal, ulong[]> sorted;

    /// <summary>Computes the marginals of a list of bios. O(n log n).</summary>
    /// <param name="bios">Bios in order, with the numbers of their segments; bios without data are skipped.</param>
    public BioSample(IEnumerable<RecordedBio> bios)
    {
        ArgumentNullException.ThrowIfNull(bios);
        var values = Marginal.All.ToDictionary(marginal => marginal, _ => new List<ulong>());
        var history = new BioHistory(MostAddresses);
        var gaps = new PairCorrelation();
        long sequential = 0;
        long switched = 0;
        foreach (var bio in bios)
        {
            if (!BioFacts.CarriesData(bio))
            {
                continue;
            }

            var facts = history.Learn(bio, bio.SegmentCount);
            foreach (var (marginal, list) in values)
            {
                if (marginal.Of(facts) is { } value)
                {
                    list.Add(value);
                }
            }

            sequential += facts.Class.Place is Place.Sequential or Place.Replay ? 1 : 0;
            switched += facts.Class.Switched ? 1 : 0;
            gaps.Add(Math.Log(facts.GapNs + 1.0));
        }

        sorted = values.ToDictionary(list => list.Key, list => list.Value.Order().ToArray());
        Count = sorted[Marginal.Size].Length;
        SequentialShare = (double)sequential / Math.Max(1, Count);
        SwitchShare = (double)switched / Math.Max(1, Count);
        GapCorrelation = gaps.Coefficient;
    }

    /// <summary>Number of bios.</summary>
    public int Count { get; }

    /// <summary>Share of bios that start at the end of the last bio on their device.</summary>
    public double SequentialShare { get; }

    /// <summary>Share of bios that go to another device than the previous bio.</summary>
    public double SwitchShare { get; }

    /// <summary>Correlation of the logarithms of consecutive times between bios, -1 to 1; above 0 if I/O comes in bursts.</summary>
    public double GapCorrelation { get; }

    /// <summary>The values of a marginal in ascending order.</summary>
    /// <returns>One value per bio for which it is known.</returns>
    public ReadOnlySpan<ulong> Values(Marginal marginal) => sorted[marginal];

    /// <summary>Distance between this sample's marginal and another sample's.</summary>
    /// <returns>Kolmogorov-Smirnov distance, 0 to 1.</returns>
    public double DistanceTo(BioSample other, Marginal marginal)
    {
        ArgumentNullException.ThrowIfNull(other);
        return KolmogorovSmirnov.Distance(Values(marginal), other.Values(marginal));
    }

    /// <summary>Mean distance between this sample's marginal and those of other samples.</summary>
    /// <param name="others">The other samples; samples without a value are skipped.</param>
    /// <param name="marginal">The marginal.</param>
    /// <returns>Kolmogorov-Smirnov distance, 0 to 1.</returns>
    public double MeanDistanceTo(IEnumerable<BioSample> others, Marginal marginal) =>
        others.Where(other => !other.Values(marginal).IsEmpty).Select(other => DistanceTo(other, marginal)).DefaultIfEmpty().Average();

    /// <summary>Correlation of each value with the previous value.</summary>
    private struct PairCorrelation
    {
        private double last;
        private long pairs;
        private double sumX;
        private double sumY;
        private double sumXx;
        private double sumYy;
        private double sumXy;
        private bool any;

        public readonly double Coefficient
        {
            get
            {
                var spread = Math.Sqrt(((pairs * sumXx) - (sumX * sumX)) * ((pairs * sumYy) - (sumY * sumY)));
                return spread > 0 ? ((pairs * sumXy) - (sumX * sumY)) / spread : 0;
            }
        }

        public void Add(double value)
        {
            if (any)
            {
                pairs++;
                sumX += last;
                sumY += value;
                sumXx += last * last;
                sumYy += value * value;
                sumXy += last * value;
            }

            any = true;
            last = value;
        }
    }
}
