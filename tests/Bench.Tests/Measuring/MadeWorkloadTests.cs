using Bench.Measuring;
using Bench.Runs;
using Workloads.Plans;
using Workloads.Streams;
using Xunit;

namespace Bench.Tests.Measuring;

public class MadeWorkloadTests
{
    public static TheoryData<string> Names => [.. MadeWorkloads.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_bio_has_as_many_pages_as_the_name_says(string name)
    {
        Assert.True(MadeWorkloads.Contains(name));
        var pages = int.Parse(name.Split('-')[^1], null);
        using var scene = new Scene(
            MachineModels.Open(MachineModels.Choose(MachineModels.Default), 1), new BioPlan(MadeWorkloads.Make(name)), crossBridge: true);
        using var chunk = new BioChunk(64, 64 * 256 * 2);
        scene.Stream(1, 0, 0, seed: 1).Fill(chunk, 64);
        Assert.Equal(64, chunk.Count);
        foreach (ref readonly var bio in chunk.Bios)
        {
            Assert.Equal(pages, bio.SegmentCount);
            Assert.Equal((uint)pages * (name.StartsWith("gpu", StringComparison.Ordinal) ? 65536U : 4096), bio.Bytes);
        }
    }

    [Fact]
    public void Each_has_an_identity_of_its_own_and_always_the_same()
    {
        var hashes = MadeWorkloads.All.Select(name => MadeWorkloads.Make(name).RecordingSha256).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct().Count());
        Assert.Equal(hashes, MadeWorkloads.All.Select(name => MadeWorkloads.Make(name).RecordingSha256));
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
        Assert.False(MadeWorkloads.Contains("recordings/fio-nvme.bios.gz"));
    }
}
