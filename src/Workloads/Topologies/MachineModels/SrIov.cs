using static Workloads.Topologies.MachineBuilder;

namespace Workloads.Topologies.MachineModels;

/// <summary>
/// Virtual functions: the VF BARs of a physical function are contiguous slices of one window (VF BARx in the SR-IOV capability, PCIe base
/// specification), seen down to 16 KiB, 8 in 128 KiB; a 2 MiB section then holds up to 128 providers. A few large BARs beside them.
/// </summary>
public static class SrIov
{
    private const ulong SliceBytes = 16 * KiB;
    private const int MostSlices = 128;
    private const int HostBridges = 2;
    private const ulong LargestBar = 64 * GiB;

    /// <summary>The machine model.</summary>
    public static MachineModel MachineModel { get; } = new(
        Name: "sr-iov",
        Summary: "VF BARs as contiguous 16 KiB slices of a few PF windows, and a few BARs of 8 to 64 GiB",
        DefaultProviders: 256,
        Range: (16, 4096),
        Build: Build);

    private static Topology Build(int providers, ulong seed)
    {
        var machine = Start(MachineModel, providers, seed);
        var random = machine.Random;
        machine.AddLowRam();
        machine.AddRam(4 * GiB, random.Between(15, 127) * 4 * GiB);
        machine.AddDevice("nvme-boot", -1, 0);
        AddressCursor[] windows = [new(2 * TiB), new(4 * TiB)];

        var large = Math.Min(4, providers / 8);
        var slices = providers - large;
        var functions = Math.Max(2, (slices + MostSlices - 1) / MostSlices);
        for (var function = 0; function < functions; function++)
        {
            // The VFs of a function share the bridge above it, so that they reach each other below the root.
            var hostBridge = function % HostBridges;
            var window = windows[hostBridge];
            var count = ((function + 1) * slices / functions) - (function * slices / functions);
            var start = window.Take((ulong)count * SliceBytes, MiB);
            for (var vf = 0; vf < count; vf++)
            {
                machine.AddRegion(
                    machine.AddDevice($"pf{function}-vf{vf}", function, hostBridge), start + ((ulong)vf * SliceBytes), SliceBytes);
            }

            window.Skip(random.Below(16) * MiB);
        }

        for (var i = 0; i < large; i++)
        {
            var hostBridge = i % HostBridges;
            var bytes = LargestBar >> (int)random.Below(4);
            machine.AddRegion(machine.AddDevice($"gpu{i}", -1, hostBridge), windows[hostBridge].TakeBar(bytes), bytes);
        }

        return machine.Finish(crossBridgeSupported: true);
    }
}
