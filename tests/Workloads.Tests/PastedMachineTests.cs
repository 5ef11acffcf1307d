using Workloads.Topologies;
using Xunit;
using static Workloads.Tests.TopologyReaderTests;

namespace Workloads.Tests;

/// <summary>One machine as people paste it: whatever the form, the same providers.</summary>
public class PastedMachineTests
{
    private const string Vv =
        """
        00:01.0 PCI bridge: Maker A Port (rev 04) (prog-if 00 [Normal decode])
        	Control: I/O+ Mem+ BusMaster+
        	Region 0: Memory at a1200000 (64-bit, non-prefetchable) [size=16K]
        	Bus: primary=00, secondary=3b, subordinate=3b, sec-latency=0
        	Memory behind bridge: a0000000-a11fffff [size=18M] [32-bit]
        	Capabilities: [40] Express (v2) Root Port (Slot+), MSI 00

        3b:00.0 3D controller: Maker B Accelerator (rev a1)
        	Control: I/O- Mem+ BusMaster+
        	Region 0: Memory at a0000000 (32-bit, non-prefetchable) [size=16M]
        	Region 1: Memory at 3000000000 (64-bit, prefetchable) [size=8G]
        	Region 3: Memory at a1000000 (64-bit, non-prefetchable) [size=64K]
        	Region 5: I/O ports at 3000 [size=128]
        	Expansion ROM at a1100000 [disabled] [size=1M]
        	Capabilities: [180 v1] Single Root I/O Virtualization (SR-IOV)
        		Initial VFs: 8, Total VFs: 8, Number of VFs: 1, Function Dependency Link: 00
        		Region 0: Memory at 0000003200000000 (64-bit, prefetchable)
        	Kernel driver in use: drv

        3b:00.1 3D controller: Maker B Virtual function
        	Control: I/O- Mem- BusMaster+
        	Region 0: Memory at 3200000000 (64-bit, prefetchable) [virtual] [size=1M]

        """;

    private const string Iomem =
        """
        00001000-7fffffff : System RAM
        a0000000-bfffffff : PCI Bus 0000:00
          a0000000-a11fffff : PCI Bus 0000:3b
            a0000000-a0ffffff : 0000:3b:00.0
              a0000000-a0ffffff : drv
            a1000000-a100ffff : 0000:3b:00.0
              a1000000-a100ffff : drv
            a1100000-a11fffff : 0000:3b:00.0
          a1200000-a1203fff : 0000:00:01.0
        fed00000-fed003ff : HPET 0
          fed00000-fed003ff :
        3000000000-3fffffffff : PCI Bus 0000:00
          3000000000-32007fffff : PCI Bus 0000:3b
            3000000000-31ffffffff : 0000:3b:00.0
              3000000000-31ffffffff : drv
            3200000000-32007fffff : 0000:3b:00.0
              3200000000-32000fffff : 0000:3b:00.1

        """;

    private static readonly (string Owner, ulong Start, ulong Bytes)[] Providers =
    [
        ("0000:3b:00.0", 0xa0000000, 16UL << 20),
        ("0000:3b:00.0", 0x3000000000, 8UL << 30),
        ("0000:3b:00.1", 0x3200000000, 1UL << 20),
    ];

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "-vv", Vv },
            { "-v", Vv.Replace("Region 0: ", "").Replace("Region 1: ", "").Replace("Region 3: ", "") },
            {
                "virtual in front",
                Vv.Replace("Memory at 3200000000 (64-bit, prefetchable) [virtual]", "[virtual] Memory at 3200000000 (64-bit)")
            },
            { "-nn", Vv.Replace(" controller:", " controller [0302]:").Replace(" bridge:", " bridge [0604]:") },
            { "-n", Vv.Replace("3D controller: Maker B", "0302: 10de:2330").Replace("PCI bridge: Maker A", "0604: 8086:2030") },
            { "-n of pciutils 2", Vv.Replace("3D controller: Maker B", "Class 0302: 10de:2330").Replace("PCI bridge:", "Class 0604:") },
            { "-D", Vv.Replace("00:01.0 P", "0000:00:01.0 P").Replace("3b:00.", "0000:3b:00.") },
            { "-PP", Vv.Replace("3b:00.", "00:01.0/3b:00.") },
            { "-x", Vv.Replace("\n\n", "\n00: de 10 30 23 06 04 10 00 a1 00 02 03 00 00 00 00\n10: 00 00 00 a0\n\n") },
            { "-xxxx", Vv.Replace("\n\n", "\nff0: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n\n") },
            {
                "stderr",
                Vv.Replace("\tControl", "lspci: Unable to load libkmod resources: error -2\npcilib: read failed\nfoo-tool: x\n\tControl")
            },
            { "prompts", $"Last login: today\n[me@host ~]$ sudo lspci -vv\n{Vv}[me@host ~]$ exit\n" },
            { "headings", $"### lspci\n=====\n\n```\n{Vv}```\n" },
            {
                "colours",
                $"\u001b[1;32mme@host\u001b[0m:~$ lspci -vv\n{Vv.Replace("Memory at", "\u001b[01;31m\u001b[KMemory\u001b[m\u001b[K at")}"
            },
            { "a mail", string.Concat(Vv.Split('\n').Select(line => $"> {line}\n")) },
            { "a code block", string.Concat(Vv.Split('\n').Select(line => $"    {line}\n")) },
            { "a forum", string.Concat(Vv.Split('\n').Select(line => $"{line.TrimStart()}\n")) },
            { "a forum that keeps some blanks", string.Concat(Vv.Split('\n').Select(line => $"{line.TrimStart()}\n")) + " bye\n" },
            { "Windows", Vv.ReplaceLineEndings("\r\n") },
            {
                "listed before",
                $"00:01.0 PCI bridge: Maker A Port\n3b:00.0 3D controller: Maker B\n3b:00.1 3D controller: Maker B\n\n{Vv}"
            },
            { "twice", Vv + Vv },
            { "iomem", Iomem },
            { "iomem with a prompt", $"# cat /proc/iomem\n{Iomem}#\n" },
            { "iomem with messages", Iomem.Replace("\n  3000", "\nsudo: unable to resolve host\n  3000") },
            { "iomem of a forum", string.Concat(Iomem.Split('\n').Select(line => $"{line.TrimStart()}\n")) },
            { "iomem twice", Iomem + Iomem },
            { "sysfs", Samples.Text("made_up.sysfs.txt") },
            { "sysfs by grep", Grepped((device, _, line) => $"/sys/bus/pci/devices/{device}/resource:{line}", zeros: true) },
            {
                "sysfs by grep -n",
                Grepped((device, number, line) => $"/sys/bus/pci/devices/{device}/resource:{number}:{line}", zeros: false)
            },
            { "sysfs by a loop", Grepped((device, number, line) => number == 1 ? $"{device}\n{line}" : line, zeros: true) },
            {
                "sysfs by its devices",
                Grepped((device, _, line) => $"/sys/devices/pci0000:00/0000:00:01.0/{device}/resource:{line}", zeros: true)
            },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_one_machine_gives_the_same_providers(string form, string text)
    {
        var machine = Read(text);

        var providers = machine.Regions.Select(region => (region.Owner, region.Start, region.Bytes)).OrderBy(provider => provider.Start);
        Assert.True(Providers.SequenceEqual(providers), $"{form}: {string.Join(", ", machine.Regions)}");
        Assert.Equal(["0000:3b:00.0", "0000:3b:00.1"], machine.Clients.Select(client => client.Name[..12]).Order());
    }

    [Fact]
    public void What_is_left_out_is_said_by_line()
    {
        Assert.Equal(
            [
                (3, "a1200000-a1203fff 0000:00:01.0", "16 KiB: too small, below 1 MiB"),
                (12, "a1000000-a100ffff 0000:3b:00.0", "64 KiB: too small, below 1 MiB"),
                (14, "a1100000 0000:3b:00.0", "expansion ROM"),
                (17, "3200000000 0000:3b:00.0", "window for virtual functions (SR-IOV)"),
            ],
            LeftOutOf(Vv));
        Assert.Equal(
            [
                (6, "a1000000-a100ffff 0000:3b:00.0", "64 KiB: too small, below 1 MiB"),
                (8, "a1100000-a11fffff 0000:3b:00.0", "ROM or window for virtual functions: its driver claims other ranges"),
                (9, "a1200000-a1203fff 0000:00:01.0", "16 KiB: too small, below 1 MiB"),
                (16, "3200000000-32007fffff 0000:3b:00.0", "window; the functions inside it count"),
            ],
            LeftOutOf(Iomem));
        Assert.Equal(
            [
                (1, "user@host:~$ lspci -vv", "shell prompt, 2 lines"),
                (4, "pcilib: no", "message of a tool"),
                (6, "00: de 10", "hex dump of the configuration space, 3 lines"),
                (9, "what is this?", "text of another kind"),
            ],
            LeftOutOf(
                "user@host:~$ lspci -vv\n3b:00.0 3D controller: X\n\tControl: I/O-\npcilib: no\n"
                + "\tRegion 0: Memory at a0000000 (32-bit) [size=16M]\n"
                + "00: de 10\n10: 00\n20: 00\nwhat is this?\nuser@host:~$\n"));
    }

    /// <summary>Eight VFs of 1 MiB that do not exist: a window that by its length could be a BAR.</summary>
    [Theory]
    [InlineData("0000:3b:00.0", "drv", 2)]
    [InlineData("0000:3b:00.0", "nvidia", 3)]
    [InlineData("0000:3b:00.1", "drv", 3)]
    public void Where_a_driver_claims_its_bars_what_it_does_not_claim_is_none(string owner, string driver, int providers) =>
        Assert.Equal(providers, Read(Iomem
            .Replace("      3200000000-32000fffff : 0000:3b:00.1\n", "")
            .Replace("    3200000000-32007fffff : 0000:3b:00.0", $"    3200000000-32007fffff : {owner}")
            .Replace(": drv", $": {driver}")
            .Replace("a1100000-a11fffff", "a1100000-a110ffff")).Regions.Length);

    [Theory]
    [InlineData("3200000000-32006fffff", "7 MiB: not a BAR, its size is not a power of two")]
    [InlineData("3200100000-32008fffff", "8 MiB: not a BAR, not aligned to its size")]
    public void A_range_that_no_bar_can_be_is_left_out(string range, string why)
    {
        var machine = Read($"00001000-7fffffff : System RAM\n80000000-80ffffff : 0000:00:01.0\n{range} : 0000:00:01.0\n");

        Assert.Single(machine.Regions);
        Assert.Equal(new LeftOut(3, $"{range} 0000:00:01.0", why), Assert.Single(machine.LeftOut));
    }

    [Fact]
    public void On_arm_the_window_of_a_host_bridge_counts_as_one_level()
    {
        var machine = Read(
            "40000000-5fffffff : System RAM\n"
            + "600000000-61fffffff : pcie@fd500000\n"
            + "  600000000-6007fffff : PCI Bus 0000:01\n"
            + "    600000000-6000fffff : 0000:01:00.0\n"
            + "  600800000-6009fffff : PCI Bus 0000:02\n"
            + "    600800000-6009fffff : PCI Bus 0000:03\n"
            + "      600800000-6008fffff : 0000:03:00.0\n");

        Assert.Equal([(-1, 0), (0, 0)], machine.Regions.Select(region => (region.Place.Switch, region.Place.HostBridge)));
    }

    [Fact]
    public void A_disabled_bar_at_the_address_of_another_is_left_out()
    {
        var machine = Read(
            "01:00.0 3D controller: X\n\tMemory at 90000000 (32-bit) [disabled] [size=32M]\n"
            + "02:00.0 3D controller: X\n\tMemory at 91000000 (32-bit) [size=16M]\n");

        Assert.Equal("0000:02:00.0", Assert.Single(machine.Regions).Owner);
        Assert.Equal(
            new LeftOut(2, "90000000 0000:01:00.0", "disabled, and at the address of another BAR"), Assert.Single(machine.LeftOut));
    }

    [Theory]
    [InlineData("0108", true)]
    [InlineData("Class 0108", true)]
    [InlineData("Non-Volatile memory controller [0108]", true)]
    [InlineData("Some other name [0108]", true)]
    [InlineData("USB controller [0c03]", false)]
    [InlineData("0c03", false)]
    [InlineData("[0108", false)]
    public void A_client_is_known_by_number_or_name(string kind, bool isClient)
    {
        var machine = Read($"01:00.0 3D controller: X\n\tMemory at 90000000 (32-bit) [size=16M]\n02:00.0 {kind}: X\n");

        Assert.Equal(isClient ? ["0000:01:00.0 3D controller", "0000:02:00.0 Non-Volatile memory controller"]
            : ["0000:01:00.0 3D controller"], machine.Clients.Select(client => client.Name));
    }

    private static List<(int Line, string What, string Why)> LeftOutOf(string text) =>
        [.. Read(text).LeftOut.Select(entry => (entry.Line, entry.What, entry.Why))];

    /// <summary>The sample's files with each line written another way.</summary>
    private static string Grepped(Func<string, int, string, string> write, bool zeros)
    {
        var device = "";
        var number = 0;
        var lines = new List<string>();
        foreach (var line in Samples.Text("made_up.sysfs.txt").Split('\n'))
        {
            if (line.StartsWith("==>", StringComparison.Ordinal))
            {
                (device, number) = (line.Split('/')[5], 0);
            }
            else if (line.StartsWith("0x", StringComparison.Ordinal))
            {
                number++;
                if (zeros || !line.StartsWith("0x0000000000000000 ", StringComparison.Ordinal))
                {
                    lines.Add(write(device, number, line));
                }
            }
        }

        return string.Join('\n', lines);
    }
}
