using System.Collections.Concurrent;
using Workloads.Streams;
using Xunit;

namespace Lookups.Tests;

/// <summary>Every encoding at the most providers it says it can hold, and at one more.</summary>
public sealed class CapacityTests(CapacityTests.Crowds crowds) : IClassFixture<CapacityTests.Crowds>
{
    /// <summary>A machine with more providers takes too long to build for a test; no real machine has so many BARs.</summary>
    private const int MostBuilt = 70_000;

    private const int Sampled = 1000;

    public static IEnumerable<object[]> Limited =>
        EncodingCase.All.Where(c => c.Capacity <= MostBuilt).Select(c => new object[] { c.ToString() });

    /// <summary>
    /// One per structure and capacity: a composite plans its search as the search plans itself, which takes seconds at 65535.
    /// </summary>
    public static IEnumerable<object[]> Structures =>
        EncodingCase.All.Where(c => c.Capacity <= MostBuilt).DistinctBy(c => (c.Structure, c.Capacity, c.TagBits > 1 ? c.TagBits : 0))
            .Select(c => new object[] { c.ToString() });

    [Theory]
    [MemberData(nameof(Structures))]
    public void At_capacity_it_answers_right_or_gives_a_reason_of_its_own(string name)
    {
        var encoding = EncodingCase.Named(name);
        var crowd = crowds.Of(encoding.Capacity);
        Assert.Null(crowd.Check(encoding, reason => Assert.DoesNotContain("it holds ", reason, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Limited))]
    public void One_above_capacity_it_refuses_and_names_both_numbers(string name)
    {
        var encoding = EncodingCase.Named(name);
        var numbers = $"it holds {encoding.Capacity} providers, not {encoding.Capacity + 1}";
        if (crowds.RefusalOf(encoding.Capacity + 1) is { } refused)
        {
            // No fabric is that large, so no encoding is asked.
            Assert.Contains(numbers, refused, StringComparison.Ordinal);
            return;
        }

        var fabric = crowds.Of(encoding.Capacity + 1).Fabric;
        var error = Assert.Throws<EncodingRefusedException>(() => encoding.BuildAndDispose(fabric, 1));
        Assert.Contains(numbers, error.Message, StringComparison.Ordinal);
    }

    /// <summary>The first and last region and evenly spread regions between them, at their first and last bytes.</summary>
    private static BioChunk Sample(Fabric fabric)
    {
        var count = fabric.Providers.Count;
        var ids = Enumerable
            .Range(0, Math.Min(count, Sampled))
            .Select(i => 1 + (int)((long)i * (count - 1) / Math.Max(1, Math.Min(count, Sampled) - 1)));
        var chunk = new BioChunk(2 * Sampled, 2 * Sampled);
        foreach (var id in ids.Distinct())
        {
            ref readonly var info = ref fabric.Providers[new ProviderId((uint)id)];
            chunk.Add(BioOp.Read, new ProviderId((uint)id), [new Segment(info.Start, 1)]);
            chunk.Add(BioOp.Write, new ProviderId((uint)id), [new Segment(info.Start + info.Bytes - 1, 1)]);
        }

        return chunk;
    }

    /// <summary>Machines of many BARs of 4 KiB, each made once.</summary>
    public sealed class Crowds : IDisposable
    {
        private readonly ConcurrentDictionary<int, Lazy<(Machine? Machine, string? Refusal)>> made = [];

        /// <summary>Why there is no machine with this many providers; null when there is one.</summary>
        public string? RefusalOf(int providers) => Made(providers).Refusal;

        public void Dispose()
        {
            foreach (var crowd in made.Values)
            {
                crowd.Value.Machine?.Dispose();
            }
        }

        internal Machine Of(int providers) => Made(providers).Machine ?? throw new InvalidOperationException(RefusalOf(providers));

        private (Machine? Machine, string? Refusal) Made(int providers) => made.GetOrAdd(providers, count => new(() => Make(count))).Value;

        private static (Machine? Machine, string? Refusal) Make(int providers)
        {
            try
            {
                var fabric = Fabrics.Uniform(providers, sizeLog2: 0);
                return (new Machine(fabric, Sample(fabric)), null);
            }
            catch (ArgumentException refused)
            {
                return (null, refused.Message);
            }
        }
    }
}
