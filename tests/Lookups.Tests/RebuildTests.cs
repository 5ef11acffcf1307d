using System.Collections.Immutable;
using CsCheck;
using Lookups.Encodings;
using Lookups.Structures;
using Xunit;

namespace Lookups.Tests;

/// <summary>A structure rebuilt step by step answers like one built at once, and neither grows nor renumbers.</summary>
public class RebuildTests
{
    private static readonly ImmutableArray<MemoryRange> Known = [new MemoryRange(0, Fabrics.FirstStart)];

    public static IEnumerable<object[]> Names => EncodingTests.NamesOfDifferent;

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_as_the_oracle_does_while_providers_come_and_go(string name)
    {
        var encoding = EncodingCase.Named(name);
        Gen.Select(Fabrics.Pieces, Gen.Bool, Gen.Bool, Gen.ULong).Sample(
            (pieces, oneBusOffset, knowsMemory, seed) =>
                CheckSteps(encoding, Fabrics.Lay(pieces, oneBusOffset), knowsMemory ? Known : [], seed, steps: 8),
            iter: 8,
            threads: 1);
    }

    [Theory]
    [InlineData("chosen-bits/0")]
    [InlineData("chosen-bits-compact/0")]
    [InlineData("chosen-bits-numbers/0")]
    [InlineData("flag-chosen-bits-trusting/1")]
    [InlineData("last-hit-chosen-bits/0")]
    [InlineData("id-perfect-hash/4")]
    [InlineData("id-perfect-hash-checked/5")]
    public void Many_providers_are_found_step_by_step(string name)
    {
        var encoding = EncodingCase.Named(name);
        foreach (var knowsMemory in new[] { true, false })
        {
            CheckSteps(encoding, Fabrics.Lay(Many(seed: 3, count: 400), oneBusOffset: false), knowsMemory ? Known : [], seed: 5, steps: 30);
        }
    }

    [Theory]
    [InlineData(BitDirectory.Wide, 12)]
    [InlineData(BitDirectory.Narrow, 40)]
    [InlineData(4, 60)]
    public void A_directory_never_grows_to_more_than_twice_what_it_was_when_all_of_it_was_planned(int widestSingle, int count)
    {
        int kept = 0, grown = 0, planned = 0;
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var machine = new ComingAndGoing(Fabrics.Lay(Many(seed, count), oneBusOffset: true), Known, seed);
            BitDirectoryPlan? before = null;
            for (var step = 0; step < 60; step++)
            {
                using var fabric = machine.Now();
                var fresh = BitDirectoryPlan.After(null, fabric, widestSingle);
                var next = before is null ? fresh : BitDirectoryPlan.After(before, fabric, widestSingle);
                Assert.True(fresh is null || next is not null);
                if (next is not null)
                {
                    Assert.InRange(next.Bytes, 1, fresh is null ? long.MaxValue : 2 * next.PlannedBytes);
                    var isPlanned = next.PlannedBytes != before?.PlannedBytes;
                    Assert.True(!isPlanned || next.PlannedBytes == fresh!.Bytes);
                    planned += isPlanned ? 1 : 0;
                    kept += next.RootMask == before?.RootMask ? 1 : 0;
                    grown += !isPlanned && next.Bytes > next.PlannedBytes ? 1 : 0;
                }

                before = next ?? before;
                machine.Step();
            }
        }

        Assert.True(kept > 100 && grown > 10 && planned > 10, $"{kept} kept the root, {grown} had grown, {planned} were planned anew");
    }

    [Theory]
    [InlineData(4, 200)]
    [InlineData(6, 300)]
    public void Who_stays_keeps_the_id(int tagBits, int count)
    {
        var machine = new ComingAndGoing(Fabrics.Lay(Many(seed: 1, count), oneBusOffset: true), [], seed: 2);
        var fabric = machine.Now();
        var table = IdPerfectHash.Build(fabric, tagBits);
        int stayed = 0, sizes = 0;
        for (var step = 0; step < 300; step++)
        {
            machine.Step();
            var next = machine.Now();
            var rebuilt = IdPerfectHash.Rebuild(table, next, tagBits);
            for (var id = 1u; id <= Math.Min(fabric.Providers.Count, next.Providers.Count); id++)
            {
                var provider = new ProviderId(id);
                var start = next.Providers[provider].Start;
                Assert.Equal(id, rebuilt.Resolve(start, rebuilt.Encode(start, provider, default)).Id);
                if (start == fabric.Providers[provider].Start)
                {
                    Assert.Equal(table.Encode(start, provider, default), rebuilt.Encode(start, provider, default));
                    stayed++;
                }
            }

            sizes += rebuilt.FootprintBytes == table.FootprintBytes ? 0 : 1;
            table.Dispose();
            fabric.Dispose();
            (table, fabric) = (rebuilt, next);
        }

        Assert.True(stayed > 5000 && sizes > 10, $"{stayed} stayed, {sizes} tables differed from the one before");
        table.Dispose();
        fabric.Dispose();
    }

    private static void CheckSteps(
        EncodingCase encoding, (Region Region, MapOutcome Outcome)[] pool, ImmutableArray<MemoryRange> hostMemory, ulong seed, int steps)
    {
        var providers = new ComingAndGoing(pool, hostMemory, seed);
        var machines = new List<Machine>();
        var rebuilt = encoding.Rebuilt();
        try
        {
            for (var step = 0; step < steps; step++)
            {
                machines.Add(Machine.WithEdges(providers.Now()));
                Assert.Null(machines[^1].Check(encoding, rebuilt: rebuilt));
                providers.Step();
            }
        }
        finally
        {
            rebuilt.Dispose();
            machines.ForEach(machine => machine.Dispose());
        }
    }

    private static Fabrics.Piece[] Many(ulong seed, int count)
    {
        var dice = new Workloads.Chance.Mix64(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            new Fabrics.Piece(dice.Next() % 4, (int)(dice.Next() % 12) - 3, (uint)(dice.Next() % 13), MapOutcome.BusAddr))];
    }
}
