using static Workloads.Topologies.MachineBuilder;

namespace Workloads.Topologies.MachineModels;

/// <summary>
/// The chassis of the 2019 discussion: 24 NVMe drives of one model, each with a controller memory buffer, behind PCIe switches over two
/// host bridges. CMBLOC and CMBSZ (NVMe base specification, controller registers) put a CMB at any multiple of its size unit within its
/// BAR, so it is neither a power of two nor aligned to its size, while the BAR is both.
/// </summary>
public static class CmbChassis
{
    private const int DrivesPerSwitch = 6;
    private const int HostBridges = 2;
    private const ulong CmbUnit = 64 * KiB;
    private const ulong BarBytes = 512 * MiB;

    /// <summary>The machine model.</summary>
    public static MachineModel MachineModel { get; } = new(
        Name: "cmb-chassis",
        Summary: "24 NVMe drives whose CMBs are sub-ranges of their BARs, behind switches over two host bridges (the 2019 discussion)",
        DefaultProviders: 24,
        Range: (1, 64),
        Build: Build);

    private static Topology Build(int providers, ulong seed)
    {
        var machine = Start(MachineModel, providers, seed);
        var random = machine.Random;
        machine.AddLowRam();
        machine.AddRam(4 * GiB, 252 * GiB);
        machine.AddRam(TiB, 256 * GiB);
        machine.AddDevice("nvme-boot", -1, 0);

        // The first bridge's window lies between the memory of the two sockets, the second's behind both.
        AddressCursor[] windows = [new(512 * GiB), new(2 * TiB)];
        var cmbOffset = random.Between(1, 255) * CmbUnit;
        var cmbBytes = ((2 * random.Between(512, 2047)) + 1) * CmbUnit;
        var switches = (providers + DrivesPerSwitch - 1) / DrivesPerSwitch;
        for (var i = 0; i < providers; i++)
        {
            var pciSwitch = i / DrivesPerSwitch;
            var hostBridge = pciSwitch * HostBridges / switches;
            var window = windows[hostBridge];
            if (i % DrivesPerSwitch == 0)
            {
                window.Skip(random.Between(1, 8) * GiB);
            }

            var place = machine.AddDevice($"nvme{i}", pciSwitch, hostBridge);
            machine.AddRegion(place, window.TakeBar(BarBytes) + cmbOffset, cmbBytes);
        }

        return machine.Finish(crossBridgeSupported: false);
    }
}
