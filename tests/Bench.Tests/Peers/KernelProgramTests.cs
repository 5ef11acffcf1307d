using System.Buffers.Binary;
using System.Text;
using Bench.Measuring;
using Bench.Peers.Interop;
using Lookups;
using Workloads;
using Workloads.Topologies;
using Xunit;

namespace Bench.Tests.Peers;

/// <summary>
/// The input to a kernel and its answers. The programs here are shell scripts; CI shows that a kernel answers correctly.
/// </summary>
public sealed class KernelProgramTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    [Fact]
    public void A_kernel_says_what_it_is_and_what_it_can_measure()
    {
        var program = Program("kernel Linux 6.12.117, User Mode Linux", "contender k-id-table|id-table|an id | a table");

        Assert.Equal("Linux 6.12.117, User Mode Linux", program.Environment);
        Assert.Equal([new KernelContender("k-id-table", "id-table", "an id | a table")], program.Contenders);
    }

    [Fact]
    public void Its_slices_are_read()
    {
        var slices = Program("kernel K", "slice 0 128 100 250 90 80", "slice 1 256 210 520 91 81")
            .Run(Nothing, "k-id-table", out var refusal);

        Assert.Null(refusal);
        Assert.Equal([new KernelSlice(0, 128, 100, 250, 90, 80), new KernelSlice(1, 256, 210, 520, 91, 81)], slices);
    }

    [Fact]
    public void What_it_cannot_serve_it_refuses_with_a_reason()
    {
        Assert.Empty(Program("kernel K", "refused 44 providers do not fit 4 bits").Run(Nothing, "k-id-table", out var refusal));
        Assert.Equal("44 providers do not fit 4 bits", refusal);
    }

    [Theory]
    [InlineData("wrong bio 7: expected bus address 10, found 20")]
    [InlineData("bad slices that do not add up")]
    public void A_wrong_answer_ends_the_measurement(string fault)
    {
        var error = Assert.Throws<IOException>(() => Program("kernel K", fault).Run(Nothing, "k-id-table", out _));

        Assert.StartsWith("k-id-table in ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(fault[(fault.IndexOf(' ', StringComparison.Ordinal) + 1)..], error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slice 0 128 100", "expected slice BLOCK BIOS FLOOR LOOKUP CHAIN ADDITIONS, found slice 0 128 100")]
    [InlineData("slice 0 128 -1 2 3 4", "expected slice BLOCK BIOS FLOOR LOOKUP CHAIN ADDITIONS, found slice 0 128 -1 2 3 4")]
    [InlineData("contender k-id-table", "expected contender NAME|LIKE|SUMMARY, found contender k-id-table")]
    public void A_damaged_line_is_refused(string line, string reason) =>
        Assert.Contains(
            reason,
            Assert.Throws<BadInputException>(() => Program("kernel K", line).Run(Nothing, "k-id-table", out _)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Of_a_kernel_that_ends_its_report_is_shown()
    {
        var error = Assert.Throws<BadInputException>(
            () => new KernelProgram(Script("echo boot; echo 'BUG: KASAN: slab'; echo end; exit 1")));

        Assert.EndsWith("expected a kernel that answers and powers off, found BUG: KASAN: slab", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_without_its_end_is_none()
    {
        File.WriteAllText(folder["lines"], "kernel K\n");

        Assert.Throws<BadInputException>(() => new KernelProgram(Script(Copy)));
    }

    [Fact]
    public void A_scene_holds_providers_slices_bios_and_addresses_as_the_header_says()
    {
        using var fabric = FabricBuilder.Build(MachineModels.Open(MachineModels.Choose(MachineModels.Default), 1));
        var scene = new KernelScene("k-id-table", 8, fabric);
        var bios = new Bio[128];
        bios[1].PhysAddr = 0x1234;
        scene.Add(3, bios, new ulong[128]);
        var file = new MemoryStream();
        scene.Write(file);

        var providers = fabric.Providers.Count;
        var bytes = file.ToArray();
        Assert.Equal("BENCHKRN", Encoding.ASCII.GetString(bytes, 0, 8));
        Assert.Equal([providers, 8, 1, 128], Enumerable.Range(0, 4).Select(i => Number(bytes, 8 + (4 * i))));
        Assert.Equal("k-id-table", Encoding.ASCII.GetString(bytes, 24, 64).TrimEnd('\0'));
        var slices = 128 + (32 * (providers + 2));
        Assert.Equal((3, 128), (Number(bytes, slices), Number(bytes, slices + 4)));
        Assert.Equal(0x1234, Number(bytes, slices + 8 + 32));
        Assert.Equal(slices + 8 + (128 * (32 + 8)), bytes.Length);
    }

    public void Dispose() => folder.Dispose();

    private static void Nothing(Stream file) => file.WriteByte(0);

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private string Copy => $"for a in \"$@\"; do case $a in bench_out=*) cp '{folder["lines"]}' \"${{a#*=}}\";; esac; done; exit 134";

    private KernelProgram Program(params string[] lines)
    {
        File.WriteAllLines(folder["lines"], [.. lines, "end"]);
        return new KernelProgram(Script(Copy));
    }

    private string Script(string commands)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("kernel programs are of Linux");
            return "";
        }

        File.WriteAllText(folder["linux"], $"#!/bin/sh\n{commands}\n");
        File.SetUnixFileMode(folder["linux"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder["linux"];
    }
}
