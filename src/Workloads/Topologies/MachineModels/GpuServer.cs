using static Workloads.Topologies.MachineBuilder;

namespace Workloads.Topologies.MachineModels;

/// <summary>
/// A server for training: 8 GPUs of 128 GiB, 8 NICs of 32 MiB, the rest NVMe drives with a CMB, spread over four switches, two for each
/// of two host bridges. The first switch's GPUs stand at 0x84000000000 and 0x8a000000000, as in public logs of an H100 machine; the
/// other switches repeat that pattern higher up.
/// </summary>
public static class GpuServer
{
    private const int Gpus = 8;
    private const int Nics = 8;
    private const int Switches = 4;
    private const int SwitchesPerBridge = 2;
    private const ulong FirstGpu = 0x84000000000;
    private const ulong GpuStride = 0x6000000000;
    private const ulong GpuBytes = 128 * GiB;
    private const ulong NicBytes = 32 * MiB;
    private const ulong CmbBytes = 256 * MiB;

    /// <summary>The machine model.</summary>
    public static MachineModel MachineModel { get; } = new(
        Name: "gpu-server",
        Summary: "8 GPUs of 128 GiB (0x84000000000 and 0x8a000000000 seen with H100), 8 NICs of 32 MiB, NVMe CMBs; 4 switches",
        DefaultProviders: 44,
        Range: (8, 48),
        Build: Build);

    private static Topology Build(int providers, ulong seed)
    {
        var machine = Start(MachineModel, providers, seed);
        var random = machine.Random;
        machine.AddLowRam();

        // 12 GiB below 1 TiB belong to the processor on AMD machines (HyperTransport).
        machine.AddRam(4 * GiB, 0xfd00000000 - (4 * GiB));
        machine.AddRam(TiB, TiB);
        machine.AddDevice("nvme-boot", -1, 0);
        for (var gpu = 0; gpu < Gpus; gpu++)
        {
            var place = machine.AddDevice($"gpu{gpu}", gpu / 2, gpu / 2 / SwitchesPerBridge);
            machine.AddRegion(place, FirstGpu + ((ulong)gpu * GpuStride), GpuBytes);
        }

        // What is small lies between the two GPUs of its switch.
        var windows = new AddressCursor[Switches];
        for (var i = 0; i < Switches; i++)
        {
            windows[i] = new AddressCursor(FirstGpu + ((ulong)i * 2 * GpuStride) + GpuBytes + (random.Below(64) * GiB));
        }

        for (var i = 0; i < providers - Gpus; i++)
        {
            var pciSwitch = i % Switches;
            var isNic = i < Nics;
            var place = machine.AddDevice(isNic ? $"nic{i}" : $"nvme{i - Nics}", pciSwitch, pciSwitch / SwitchesPerBridge);
            var bytes = isNic ? NicBytes : CmbBytes;
            machine.AddRegion(place, windows[pciSwitch].TakeBar(bytes), bytes);
            windows[pciSwitch].Skip(random.Below(4) * bytes);
        }

        return machine.Finish(crossBridgeSupported: true);
    }
}
