using Bench.Measuring;
using Bench.Peers;
using Bench.Peers.Interop;
using Bench.Processes;
using Bench.Runs;
using Bench.SelfTest.Defects;
using Lookups;
using Workloads.Plans;
using Xunit;

namespace Bench.Tests.Peers;

/// <summary>All other contenders are proved in the same way as the encodings, and wrong ones are detected.</summary>
public sealed class RivalTests : IDisposable
{
    private const string Recording = "segments-1";
    private readonly Scene scene = new(
        MachineModels.Open(MachineModels.Choose(MachineModels.Default), 1), new BioPlan(MadeWorkloads.Make(Recording)), crossBridge: true);

    private readonly Scene oneOffset = new(
        MachineModels.Open(MachineModels.Choose(MachineModels.Default), 1),
        new BioPlan(MadeWorkloads.Make(Recording)),
        crossBridge: true,
        oneBusOffset: true);

    [Fact]
    public void Managed_peers_prove_themselves()
    {
        var peers = Rivals.All.Where(rival => rival is not NativeVariant).ToList();
        Assert.All(peers, peer => Assert.Equal(Role.Peer, peer.Role));
        ProveAll(peers);
    }

    [Fact]
    public void Native_twins_and_peers_prove_themselves()
    {
        SkipUnlessNative();
        ProveAll([.. Rivals.All.Where(rival => rival is NativeVariant)]);
    }

    [Fact]
    public void Native_contenders_answer_as_a_scan_does()
    {
        SkipUnlessNative();
        var test = ProcessRun.Run(
            Path.Combine(NativeLibrarySource.Directory, "bench-peers-test"),
            ["20000"],
            cancellation: TestContext.Current.CancellationToken);
        var wrong = test.Output.Split('\n').Where(line => line.StartsWith("FAIL", StringComparison.Ordinal));
        Assert.True(test.ExitCode == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("not a program", "head: expected a static x86-64 program, found something else")]
    [InlineData("", "head: expected a static x86-64 program, found something else")]
    [InlineData(null, "No such file or directory")]
    public void What_is_no_image_of_kernel_code_is_refused(string? content, string reason)
    {
        SkipUnlessNative();
        using var folder = new TemporaryDirectory();
        var file = folder["kernel.image"];
        if (content is not null)
        {
            File.WriteAllText(file, content);
        }

        Assert.Empty(NativeLibrarySource.LoadImage(file, out var why));
        Assert.Equal(reason, why);
    }

    [Fact]
    public void A_wrong_answer_of_a_managed_peer_is_found() =>
        AssertLieIsFound(Rivals.All.First(rival => rival is not NativeVariant && IsServed(rival)));

    [Fact]
    public void A_wrong_answer_of_a_native_contender_is_found()
    {
        SkipUnlessNative();
        AssertLieIsFound(Rivals.All.First(rival => rival is NativeVariant && IsServed(rival)));
    }

    public void Dispose()
    {
        scene.Dispose();
        oneOffset.Dispose();
    }

    private static void SkipUnlessNative() =>
        Assert.SkipUnless(NativeLibrarySource.Floor is not null, string.Join("; ", NativeLibrarySource.Missing));

    private Scene SceneOf(Variant rival) => rival.Info.HoldsFewBusOffsets ? oneOffset : scene;

    private bool IsServed(Variant rival) => rival.Info.Isa.IsSupported() && rival.Refusal(SceneOf(rival).Fabric) is null;

    private void ProveAll(IReadOnlyList<Variant> rivals)
    {
        var served = rivals.Where(IsServed).ToList();
        Assert.Equal(
            rivals.Where(rival => rival.Info.Isa.IsSupported()).Select(rival => rival.Info.Name).Distinct().Order(),
            served.Select(rival => rival.Info.Name).Distinct().Order());
        Assert.NotEmpty(served);
        foreach (var rival in served)
        {
            using var cell = Open(rival, contender => contender);
            cell.Prove(1 << 13);
            RunAndCheck(cell);
            Assert.True(cell.Contender.FootprintBytes >= 0, rival.Info.Name);
        }
    }

    private void AssertLieIsFound(Variant rival)
    {
        using var cell = Open(rival, WrongAnswer.Defect.Wrap);
        var wrong = Assert.Throws<WrongAnswerException>(() => RunAndCheck(cell));
        Assert.Contains(rival.Info.Name, wrong.Message, StringComparison.Ordinal);
    }

    private static void RunAndCheck(Cell cell)
    {
        cell.NextChunk(Cell.ChunkBios, 0);
        cell.ForgetAnswers();
        cell.Prepare(Lane.Lookup);
        cell.Run(Lane.Lookup);
        cell.CheckAnswers();
    }

    private Cell Open(Variant rival, Func<Contender, Contender> wrap)
    {
        var point = new MeasurementPoint
        {
            Experiment = "test",
            Encoding = rival.Info.Name,
            TagBits = rival.TagBits,
            Machine = MachineModels.Choose(MachineModels.Default),
            Recording = Recording,
        };
        var cell = new Cell(SceneOf(rival), point, wrap(rival.Build(SceneOf(rival))), null);
        cell.StartStream(1);
        return cell;
    }
}
