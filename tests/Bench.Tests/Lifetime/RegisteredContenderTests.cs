using Bench.Lifetime;
using Bench.Measuring;
using Lookups.Memory;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Recordings;
using Workloads.Streams;
using Workloads.Verification;
using Xunit;

namespace Bench.Tests.Lifetime;

/// <summary>Encodings that are read through a registry give the same answers as without one.</summary>
[Collection(nameof(Alone))]
public class RegisteredContenderTests
{
    private const int Bios = 128;

    /// <summary>
    /// All encodings that stand for their positions, except those whose tags are valid only for the snapshot that made them.
    /// </summary>
    public static TheoryData<string> Names =>
        [
            .. OwnVariant
                .All.Where(variant => variant.Info.Headline && !variant.LifetimePromise().IsBoundToSnapshot)
                .Select(variant => variant.Info.Name)
                .Distinct(),
        ];

    [Fact]
    public void A_tag_that_only_its_own_snapshot_knows_is_refused_since_no_bit_of_the_bio_names_that()
    {
        using var scene = Open();
        foreach (var variant in OwnVariant.All.Where(variant =>
                variant.LifetimePromise().IsBoundToSnapshot && variant.Refusal(scene.Fabric) is null))
        {
            Assert.Contains("snapshot", variant.BehindRegistry().Refusal(scene.Fabric), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_are_right_before_while_and_after_providers_come_and_go(string name)
    {
        var blocks = AlignedMemory.LiveBlocks;
        var hasOneOffset = OwnVariant.All.First(variant => variant.Info.Name == name).Info.HoldsFewBusOffsets;
        using (var scene = Open(hasOneOffset))
        {
            var variant = OwnVariant
                .All.Select(variant => variant.BehindRegistry())
                .Last(variant => variant.Info.Name == name && variant.Refusal(scene.Fabric) is null);
            using var contender = variant.Build(scene);
            using var chunk = new BioChunk(Bios, Bios * 32);
            using var scratch = new CheckScratch(chunk);
            var stream = scene.Stream(0.5, 0, 0, 1);
            Prove();
            using (contender.ComeAndGo(2000))
            {
                for (var i = 0; i < 50; i++)
                {
                    Prove();
                    contender.Take(chunk);
                    contender.Run(
                        new LaneWork(Operation.Resolve, Dependency.Independent, chunk.Segments, new Lookups.DmaSegment[2 * Bios], null));
                }
            }

            Prove();
            Assert.True(contender.RegisterNs > 0);

            void Prove()
            {
                var truth = new Truth(Bios);
                stream.Fill(chunk, Bios);
                truth.Establish(scene.Fabric, chunk);
                Assert.Null(contender.Prove(scene, chunk, truth, scratch));
            }
        }

        Assert.Equal(blocks, AlignedMemory.LiveBlocks);
    }

    private static Scene Open(bool hasOneOffset = false)
    {
        var fitter = new ModelFitter();
        RecordingFile.Read(Path.Combine(Commands.BenchProcess.Root, "recordings", "fio-nvme.bios.gz"), ref fitter);
        var plan = new BioPlan(fitter.Finish("fio", "bios", new string('0', 64)));
        return new Scene(MachineModels.Open(MachineModels.Choose(MachineModels.Default), 1), plan, crossBridge: true, hasOneOffset);
    }
}
