using Lookups.Memory;
using Xunit;

namespace Lookups.Tests;

/// <summary>The resources of the process that every encoding takes: blocks of memory, which it gives back, and addresses.</summary>
[Collection(nameof(Alone))]
public sealed class WholeProcessTests
{
    public static IEnumerable<object[]> Names => EncodingCase.Names;

    /// <summary>Encodings with a small capacity.</summary>
    public static IEnumerable<object[]> SoonFull =>
        EncodingCase.All.Where(encoding => encoding.Capacity <= 256).Select(encoding => new object[] { encoding.ToString() });

    [Theory]
    [MemberData(nameof(Names))]
    public void Frees_its_memory_exactly_once(string name)
    {
        var encoding = EncodingCase.Named(name);
        using var fabric = Fabrics.Uniform(12);
        var live = AlignedMemory.LiveBlocks;
        encoding.BuildAndDispose(fabric, disposals: 2);
        Assert.Equal(live, AlignedMemory.LiveBlocks);
    }

    [Theory]
    [MemberData(nameof(SoonFull))]
    public void Who_refuses_keeps_no_memory(string name)
    {
        var encoding = EncodingCase.Named(name);
        using var fabric = Fabrics.Uniform(encoding.Capacity + 1);
        var live = AlignedMemory.LiveBlocks;
        Assert.Throws<EncodingRefusedException>(() => encoding.BuildAndDispose(fabric, 1));
        Assert.Equal(live, AlignedMemory.LiveBlocks);
    }

    // The memmap of all physical addresses takes half of the addresses that a process has.
    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_at_the_ends_of_the_address_space_and_inside_pages_or_says_why_not(string name)
    {
        const ulong top = ProviderTable.PhysAddrEnd;
        Region[][] machines =
        [
            [new(0, 0x1000, 0x5000, 0)],
            [new(top - 0x1000, 0x1000, 0x5000, 0)],
            [new(0, top, 0x5000, 0)],
            [new(0, 1, 0x5000, 0), new(top - 1, 1, 0x5000, 1)],
            [new(0x12345, 1, 0x5000, 0)],
            [new(0x20003, 0x1ffd, 0x5000, 0), new(0x30001, 0x7_7777, 0x5000, 1), new(0x20_0fff, 2, 0x5000, 2)],
        ];
        var encoding = EncodingCase.Named(name);
        foreach (var regions in machines)
        {
            using var machine = Machine.WithEdges(Fabrics.Reachable(regions));
            Assert.Null(machine.Check(encoding));
        }
    }
}
