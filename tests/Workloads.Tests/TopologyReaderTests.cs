using Lookups;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests;

public class TopologyReaderTests
{
    private const ulong MiB = 1 << 20;

    [Fact]
    public void Iomem_gives_the_bars_of_at_least_1_MiB_and_the_memory()
    {
        var machine = TopologyFile.Read(Samples.Of("two_drives.iomem.txt"));

        Assert.Equal("two_drives.iomem.txt", machine.Name);
        Assert.Equal(
            [
                ("0000:00:05.0", 0xf0000000UL, 128 * MiB, 17),
                ("0000:00:04.0", 0xf8000000UL, 64 * MiB, 19),
                ("0000:00:02.0", 0xfc000000UL, 16 * MiB, 21),
            ],
            machine.Regions.Select(r => (r.Owner, r.Start, r.Bytes, r.Line)));
        Assert.Equal([new MemoryRange(0x1000, 0x9ec00), new MemoryRange(0x100000, 0x7fece000)], machine.HostRam);
        Assert.All(machine.Regions, r => Assert.Equal((-1, 0), (r.Place.Switch, r.Place.HostBridge)));
        Assert.Equal(["0000:00:05.0 nvme", "0000:00:04.0 nvme", "0000:00:02.0"], machine.Clients.Take(3).Select(c => c.Name));
        Assert.Equal(3, machine.Clients.Select(c => c.Place.Device).Intersect(machine.Regions.Select(r => r.Place.Device)).Count());
    }

    [Fact]
    public void Iomem_and_lspci_of_one_machine_agree_on_regions_and_structure()
    {
        var iomem = TopologyFile.Read(Samples.Of("switch.iomem.txt"));
        var lspci = TopologyFile.Read(Samples.Of("switch.lspci.txt.gz"));

        Assert.Equal(5, iomem.Regions.Length);
        Assert.Equal(
            iomem.Regions.OrderBy(r => r.Start).Select(r => (r.Start, r.Bytes, Behind(r))),
            lspci.Regions.OrderBy(r => r.Start).Select(r => (r.Start, r.Bytes, Behind(r))));
        Assert.Equal([0xe8000000UL, 0xec000000UL], iomem.Regions.Where(Behind).Select(r => r.Start));
        Assert.Single(lspci.Regions.Where(Behind).Select(r => r.Place.Switch).Distinct());
        Assert.Equal(new MemoryRange(MiB, (3UL << 30) - MiB), Assert.Single(lspci.HostRam));
        Assert.Equal(
            ["VGA compatible controller", "Non-Volatile memory controller", "SCSI storage controller", "SATA controller"],
            lspci.Clients.Select(c => c.Name[13..]).Distinct());

        static bool Behind(ProviderRegion region) => region.Place.Switch >= 0;
    }

    [Fact]
    public void Iomem_counts_the_innermost_pci_range_and_a_part_that_says_it_is_peer_memory()
    {
        var machine = Read(
            "00001000-7fffffff : System RAM\n" +
            "4000000000-7fffffffff : PCI Bus 0000:00\n" +
            "  4000000000-4000ffffff : 0000:3b:00.0\n" +
            "    4000000000-40007fffff : 0000:3b:02.0\n" +
            "    4000800000-4000ffffff : 0000:3b:02.1\n" +
            "  4010000000-401fffffff : 0000:41:00.0\n" +
            "    4010000000-401000ffff : nvme\n" +
            "    4010010000-4010030fff : p2pmem0\n" +
            "8000000000-8fffffffff : PCI Bus 0001:00\n" +
            "  8000000000-80000fffff : 10000:41:00.0\n");

        Assert.Equal(
            [("0000:3b:02.0", 8 * MiB), ("0000:3b:02.1", 8 * MiB), ("0000:41:00.0", 0x21000UL), ("10000:41:00.0", MiB)],
            machine.Regions.Select(r => (r.Owner, r.Bytes)));
        Assert.Equal([0, 0, 0, 1], machine.Regions.Select(r => r.Place.HostBridge));
    }

    [Fact]
    public void Lspci_takes_memory_regions_of_devices_and_nothing_else()
    {
        var machine = Read(
            "3a:00.0 PCI bridge: Intel Corporation Sky Lake-E PCI Express Root Port A\n" +
            "\tControl: I/O- Mem+\n" +
            "\tRegion 0: Memory at b8700000 (64-bit, non-prefetchable) [size=16K]\n" +
            "\tBus: primary=3a, secondary=3b, subordinate=3b, sec-latency=0\n" +
            "\tPrefetchable memory behind bridge: 0000000090000000-000000009fffffff [size=256M] [64-bit]\n" +
            "\n" +
            "3b:00.0 3D controller: NVIDIA Corporation GH100 [H100 SXM5 80GB] (rev a1)\n" +
            "\tRegion 0: Memory at 84042000000 (64-bit, prefetchable) [size=16M]\n" +
            "\tRegion 2: Memory at 84000000000 (64-bit, prefetchable) [size=1G]\n" +
            "\tRegion 3: I/O ports at e000 [size=128]\n" +
            "\tRegion 4: Memory at 84040000000 (64-bit, prefetchable) [disabled] [size=32M]\n" +
            "\tRegion 5: [virtual] Memory at 85000000000 (64-bit, prefetchable) [size=1M]\n" +
            "\tRegion 6: Memory at <unassigned> (64-bit, prefetchable) [size=1M]\n" +
            "\tExpansion ROM at b8000000 [disabled] [size=1M]\n" +
            "\tCapabilities: [bcc v1] Single Root I/O Virtualization (SR-IOV)\n" +
            "\t\tRegion 0: Memory at 0000084044000000 (64-bit, prefetchable) [size=1M]\n");

        Assert.Equal(
            [
                (0x84042000000UL, 16 * MiB, "64-bit, prefetchable"),
                (0x84000000000UL, 1024 * MiB, "64-bit, prefetchable"),
                (0x84040000000UL, 32 * MiB, "64-bit, prefetchable, disabled"),
                (0x85000000000UL, MiB, "64-bit, prefetchable, virtual"),
            ],
            machine.Regions.Select(r => (r.Start, r.Bytes, r.Kind)));
        Assert.Equal(
            [
                (3, "16 KiB: too small, below 1 MiB"),
                (13, "no address"),
                (14, "expansion ROM"),
                (16, "window for virtual functions (SR-IOV)"),
            ],
            machine.LeftOut.Select(entry => (entry.Line, entry.Why)));
        Assert.Equal("0000:3b:00.0 3D controller", Assert.Single(machine.Clients).Name);
        Assert.Equal(-1, machine.Regions[0].Place.Switch);
        Assert.Equal(new MemoryRange(MiB, 0xb8700000 - MiB), machine.HostRam[0]);
    }

    [Fact]
    public void Lspci_with_a_bar_at_the_bottom_gets_memory_above_the_bars() =>
        Assert.Equal(
            new MemoryRange(2 * MiB, 1024 * MiB),
            Read("00:01.0 3D controller: X\n\tRegion 0: Memory at 00100000 (32-bit) [size=1M]\n").HostRam[0]);

    [Theory]
    [InlineData(
        "00000000-00000000 : System RAM\n  00000000-00000000 : PCI Bus 0000:00\n",
        "line 1: addresses: expected addresses (read it as root: sudo cat /proc/iomem), found zeros only")]
    [InlineData(
        "00001000-00001fff : System RAM\n00002000-00002fff\n", "line 2: line: expected 'start-end : name' in hexadecimal, found 00002000")]
    [InlineData("00001000-00001fff : System RAM\n00001000-0000xfff : x\n", "line 2: end: expected a hexadecimal address, found 0000xfff")]
    [InlineData(
        "00001000-00001fff : System RAM\n00002000-00001fff : 0000:00:01.0\n",
        "line 2: end: expected an address from the start on and below 2^52, found 00002000-00001fff")]
    [InlineData(
        "00001000-00001fff : System RAM\n00002000-10000000000000 : 0000:00:01.0\n",
        "line 2: end: expected an address from the start on and below 2^52")]
    [InlineData("00001000-00001fff : System RAM\n", "regions: expected a memory BAR of at least 1 MiB, found none (is it the whole file?)")]
    [InlineData("80000000-800fffff : 0000:00:01.0\n", "memory: expected at least one range of ordinary memory, found none")]
    [InlineData(
        "00001000-8fffffff : System RAM\n80000000-800fffff : 0000:00:01.0\n",
        "line 2: region: expected no overlap with ordinary memory 1000-8fffffff, found 80000000-800fffff 0000:00:01.0 (line 2)")]
    [InlineData(
        "00001000-00001fff : System RAM\n80000000-80ffffff : 0000:00:01.0\n80000000-801fffff : p2pmem0\n80100000-802fffff : p2pmem1\n",
        "line 4: region: expected no overlap with 80000000-801fffff 0000:00:01.0 (line 3), found 80100000-802fffff 0000:00:01.0 (line 4)")]
    [InlineData(
        "00:01.0 3D controller: X\n\tRegion 0: Memory at 0zz00000 (32-bit) [size=1M]\n",
        "line 2: region address: expected a hexadecimal address, found 0zz00000")]
    [InlineData(
        "00:01.0 3D controller: X\n\tRegion 0: Memory at 80000000 (32-bit) [size=1P]\n",
        "line 2: size: expected a number of bytes, K, M, G or T up to 2^52 bytes, found 1P")]
    [InlineData(
        "00:01.0 3D controller: X\n\tRegion 0: Memory at fffffffffffff (64-bit) [size=1M]\n", "line 2: region: expected an end below 2^52")]
    [InlineData(
        "00:01.0 3D controller: X\n\tControl: I/O-\n00;02.0 3D controller: X\n\tRegion 0: Memory at 80000000 (32-bit) [size=1M]\n",
        "line 3: device: expected '[dddd:]bb:dd.f Class: Name', found 00;02.0 3D controller: X")]
    [InlineData(
        "02:01.0 PCI bridge: X\n\tBus: primary=02, secondary=01, subordinate=01\n",
        "line 2: secondary: expected the number of a bus behind the bridge")]
    [InlineData(
        "00:01.0 PCI bridge: X\n\tBus: primary=00, secondary=01\n00:02.0 PCI bridge: X\n\tBus: primary=00, secondary=01\n",
        "line 4: secondary: expected a bus of its own for every bridge, found 01")]
    [InlineData(
        "00:01.0 3D controller: X\n",
        "regions: expected a memory BAR of at least 1 MiB, found none (lspci -v shows them; lspci alone and -mm do not)")]
    [InlineData(
        "00:01.0 3D controller: X\n\tRegion 0: Memory at 80000000 (32-bit) [size=64K]\n",
        "regions: expected a memory BAR of at least 1 MiB, found 1 others; line 2: 64 KiB: too small, below 1 MiB")]
    [InlineData("\nhello\n", "line 2: format: expected one of lspci, iomem, sysfs, found hello")]
    [InlineData(
        "hello\n00001000-7fffffff System RAM\n",
        "line 2: format: expected one of lspci, iomem, sysfs, nearest is iomem: '00001000-0009fbff : System RAM', found 00001000-7ff")]
    [InlineData(
        "01:00.0 3D controller, X\n\tRegion 0\n",
        "line 1: format: expected one of lspci, iomem, sysfs, nearest is lspci: '01:00.0 3D controller: NVIDIA")]
    [InlineData(
        "0x00000000f0000000 0x00000000f0ffffff 0x0000000000040200\n",
        "line 1: device: expected the path of the device in front (head /sys/bus/pci/devices/*/resource)")]
    [InlineData("00:01.0 3D controller: X\n\tRegion \u0000\n", "line 2: line: expected text, found a NUL byte")]
    public void A_topology_that_cannot_be_used_is_refused_by_line_and_field(string text, string message)
    {
        using var file = new TempFile(text);
        var error = Assert.Throws<BadInputException>(() => TopologyFile.Read(file.Path));

        Assert.StartsWith($"{file.Path}: {message}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_gzip_file_cannot_become_a_large_text()
    {
        var header = "00:01.0 3D controller: X\n"u8;
        var bomb = new byte[TopologyFile.LongestText + 100];
        bomb.AsSpan().Fill((byte)'\n');
        header.CopyTo(bomb);
        using var file = new TempFile(Samples.Gzip(bomb));

        Assert.Contains(
            "expected at most 67108864 bytes of text",
            Assert.Throws<BadInputException>(() => TopologyFile.Read(file.Path)).Message,
            StringComparison.Ordinal);
    }

    internal static Topology Read(string text)
    {
        using var file = new TempFile(text);
        return TopologyFile.Read(file.Path);
    }
}
