using System.Collections.Concurrent;
using CsCheck;
using Workloads.Verification;
using Xunit;

namespace Lookups.Tests;

/// <summary>One suite over every encoding there is at every budget it serves.</summary>
public class EncodingTests
{
    /// <summary>
    /// Machines by number of providers, shared by every encoding, because planning their search takes longer than most checks.
    /// </summary>
    private static readonly ConcurrentDictionary<int, Lazy<Machine>> Uniform = [];

    public static IEnumerable<object[]> Names => EncodingCase.Names;

    /// <summary>Encodings with the same code and data at any width.</summary>
    public static IEnumerable<object[]> NamesOfTheSame =>
        EncodingCase.All.Where(encoding => encoding.Info.IsSameAtAnyWidth).Select(encoding => new object[] { encoding.ToString() });

    /// <summary>Each once, with its most bits, where the others are the same code and data, which a test of its own sees to.</summary>
    public static IEnumerable<object[]> NamesOfDifferent =>
        EncodingCase.All.Where(encoding => !encoding.Info.IsSameAtAnyWidth || encoding.TagBits == encoding.Info.TagBits[^1])
            .Select(encoding => new object[] { encoding.ToString() });

    [Theory]
    [MemberData(nameof(NamesOfDifferent))]
    public void Answers_as_the_oracle_does_on_any_regions(string name)
    {
        var encoding = EncodingCase.Named(name);
        Gen.Select(Fabrics.Pieces, Gen.Bool).Sample((pieces, oneBusOffset) =>
        {
            // No encoding depends on how its fabric searches, and planning the search of a lasting fabric takes longest.
            using var machine = Machine.WithEdges(Fabrics.Build(pieces, oneBusOffset, isShortLived: true));
            Assert.Null(machine.Check(encoding));
        }, iter: 50, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Serves_every_provider_count_or_says_why_not(string name)
    {
        var encoding = EncodingCase.Named(name);
        foreach (var providers in new[] { 0, 1, 2, 15, 16, 17, 24, 255, 256, 257, 1024 })
        {
            var machine = Uniform.GetOrAdd(providers, count => new(() => Machine.WithEdges(Fabrics.Uniform(count)))).Value;
            if (encoding.Refusal(machine.Fabric) is { } reason)
            {
                Assert.NotEmpty(reason);
                var error = Assert.Throws<EncodingRefusedException>(() => encoding.BuildAndDispose(machine.Fabric, 1));
                Assert.Contains(reason, error.Message, StringComparison.Ordinal);
                Assert.Contains(encoding.Info.Name, error.Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.Null(machine.Check(encoding));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Allocates_nothing_once_built(string name)
    {
        var encoding = EncodingCase.Named(name);
        using var fabric = Fabrics.Uniform(12);
        using var chunk = Fabrics.Edges(fabric, encoding.TrustsAddresses);
        using var scratch = new CheckScratch(chunk);
        var truth = new Truth(chunk.Capacity);
        truth.Establish(fabric, chunk);
        Assert.Equal(0, encoding.AllocatedByChecking(fabric, chunk, truth, scratch));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Takes_a_zero_tag_at_address_zero_for_host_memory(string name)
    {
        using var fabric = Fabrics.Uniform(12);
        Assert.Equal(0u, EncodingCase.Named(name).ResolveZeroTag(fabric));
    }

    [Theory]
    [MemberData(nameof(NamesOfTheSame))]
    public void Where_bits_only_bound_the_providers_tags_and_size_are_the_same_at_any_width(string name)
    {
        var encoding = EncodingCase.Named(name);
        using var fabric = Fabrics.Uniform(12);
        var widest = EncodingCase.Named($"{encoding.Info.Name}/{encoding.Info.TagBits[^1]}");

        // Pointers differ between builds; the distances between them do not.
        var (size, tags) = encoding.Describe(fabric);
        var (widestSize, widestTags) = widest.Describe(fabric);
        Assert.Equal(widestSize, size);
        Assert.Equal(widestTags.Select(tag => tag - widestTags[0]), tags.Select(tag => tag - tags[0]));
    }

    [Fact]
    public void Every_position_in_the_argument_has_a_member_and_names_are_unique()
    {
        Assert.Equal(
            Enum.GetValues<EncodingFamily>().Order(),
            EncodingCase.All.Select(c => c.Info.Family).Distinct().Order());
        var types = EncodingCase.All.DistinctBy(c => c.GetType()).ToList();
        Assert.Equal(types.Count, types.DistinctBy(c => c.Info.Name).Count());
        Assert.All(types, c => Assert.Matches("^[a-z0-9-]+$", c.Info.Name));
    }

    [Fact]
    public void An_id_table_of_4_bits_serves_15_providers_and_refuses_16()
    {
        var encoding = EncodingCase.Named("id-table/4");
        using var fits = Fabrics.Uniform(15);
        using var tooMany = Fabrics.Uniform(16);
        Assert.Null(encoding.Refusal(fits));
        Assert.Equal("it holds 15 providers, not 16", encoding.Refusal(tooMany));
    }

    [Fact]
    public void Providers_outnumber_ids_sixteenfold_in_the_perfect_hash()
    {
        foreach (var bits in new[] { 4, 8 })
        {
            using var machine = Machine.WithEdges(Fabrics.Uniform(16 << bits));
            Assert.Null(EncodingCase.Named($"id-perfect-hash/{bits}").Refusal(machine.Fabric));
            Assert.Null(machine.Check(EncodingCase.Named($"id-perfect-hash/{bits}")));
        }
    }
}
