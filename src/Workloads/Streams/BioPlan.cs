using System.Runtime.CompilerServices;
using Workloads.Models;

namespace Workloads.Streams;

/// <summary>A bio before it is written: what it is, where on its device it starts, and which window its memory lies in.</summary>
internal struct PlannedBio
{
    /// <summary>First sector on its device, in units of 512 bytes, below 2^31.</summary>
    public uint Start;

    /// <summary>Index of its shape.</summary>
    public ushort Shape;

    /// <summary>Number of its device.</summary>
    public byte Device;

    /// <summary>Its class: operation, place, switch, gap.</summary>
    public byte Class;

    /// <summary>Index of the window that its memory lies in.</summary>
    public uint Window;

    /// <summary>Random bits for where in it.</summary>
    public uint Scatter;
}

/// <summary>
/// Plans the bios of a stream, a batch at a time: what each is and where on its device it starts. A few passes over a batch, each a short
/// loop whose state fits the registers: random numbers; classes, shapes and windows; devices; the starts of each device.
/// </summary>
internal sealed unsafe class BioPlan
{
    /// <summary>Bios of a batch: with their random numbers 8 KiB.</summary>
    public const int Batch = 256;

    private readonly StreamTables tables;
    private readonly AliasDraws windows;
    private readonly DeviceTrack[] devices;
    private readonly ulong key;
    private readonly PlannedBio[] plannedMemory = GC.AllocateArray<PlannedBio>(Batch, pinned: true);
    private readonly ulong[] randomMemory = GC.AllocateArray<ulong>(Batch * 2, pinned: true);
    private readonly byte[] orderMemory = GC.AllocateArray<byte>(Batch, pinned: true);
    private readonly ulong* random;
    private readonly byte* order;
    private ulong batches;
    private uint state;
    private uint device;

    /// <summary>Prepares the first batch.</summary>
    /// <param name="tables">What bios are like.</param>
    /// <param name="windows">Draws the window of a bio's memory.</param>
    /// <param name="dice">Decides all the rest.</param>
    public BioPlan(StreamTables tables, AliasRows windows, ref Mix64 dice)
    {
        this.tables = tables;
        this.windows = windows.Draws;
        devices = new DeviceTrack[tables.Devices];
        for (var i = 0; i < devices.Length; i++)
        {
            devices[i] = new DeviceTrack(tables.Depth, dice.Next());
        }

        key = dice.Next();
        Bios = (PlannedBio*)Unsafe.AsPointer(ref plannedMemory[0]);
        random = (ulong*)Unsafe.AsPointer(ref randomMemory[0]);
        order = (byte*)Unsafe.AsPointer(ref orderMemory[0]);
        for (var i = 0; i < Batch; i++)
        {
            order[i] = (byte)i;
        }
    }

    /// <summary>The batch.</summary>
    public PlannedBio* Bios { get; }

    /// <summary>Plans the next batch.</summary>
    public void Next()
    {
        Mix64.Fill(random, Batch * 2, key, batches++ * Batch * 2);
        ChooseShapes();
        ChooseStarts();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ChooseShapes()
    {
        var bios = Bios;
        var numbers = random;
        var classes = tables.Classes;
        var next = tables.Next.Draws;
        var shapes = tables.ShapeOf.Draws;
        var which = windows;
        var current = state;
        for (var i = 0; i < Batch; i++)
        {
            var number = numbers[i];
            current = next.Draw(current, (uint)number);
            bios[i].Class = (byte)current;
            bios[i].Shape = (ushort)shapes.Draw(classes[current].Kind, (uint)(number >> 32));
            number *= 0xD1342543DE82EF95;
            bios[i].Window = which.Draw(0, (uint)(number >> 32));
            bios[i].Scatter = (uint)(number >> 16);
        }

        state = current;
    }

    /// <summary>Devices take turns as they will, but the starts of each are chosen in one go.</summary>
    private void ChooseStarts()
    {
        if (devices.Length == 1)
        {
            devices[0].Choose(Bios, order, Batch, tables, random + Batch);
            return;
        }

        var ends = stackalloc int[WorkloadModel.MostDevices + 1];
        ChooseDevices(ends);
        SortByDevice(ends);
        for (var d = 0; d < devices.Length; d++)
        {
            devices[d].Choose(Bios, order + ends[d], ends[d + 1] - ends[d], tables, random + Batch);
        }
    }

    /// <summary>Puts the bios of each device together, in order.</summary>
    /// <param name="ends">Where the bios of each device end, behind a zero.</param>
    private void SortByDevice(int* ends)
    {
        var places = stackalloc int[WorkloadModel.MostDevices];
        for (var d = 0; d < devices.Length; d++)
        {
            places[d] = ends[d];
        }

        for (var i = 0; i < Batch; i++)
        {
            order[places[Bios[i].Device]++] = (byte)i;
        }
    }

    /// <summary>Chooses the device of each bio of the batch.</summary>
    /// <param name="ends">Receives where the bios of each device would end if they were put together, behind a zero.</param>
    private void ChooseDevices(int* ends)
    {
        new Span<int>(ends, devices.Length + 1).Clear();
        var others = tables.DeviceNext.Draws;
        var classes = tables.Classes;
        var bios = Bios;
        var current = device;
        for (var i = 0; i < Batch; i++)
        {
            var other = others.Draw(current, (uint)((random[Batch + i] * 0xD1342543DE82EF95) >> 32));
            current = classes[bios[i].Class].Switched ? other : current;
            bios[i].Device = (byte)current;
            ends[current + 1]++;
        }

        for (var d = 0; d < devices.Length; d++)
        {
            ends[d + 1] += ends[d];
        }

        device = current;
    }
}
