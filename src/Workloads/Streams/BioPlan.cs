using System.Runtime.CompilerServices;

namespace Workloads.Streams;

/// <summary>A bio as a recording would tell it, before it has memory.</summary>
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
}

/// <summary>
/// Plans the bios of a stream, a batch at a time: what each is and where on its device it starts. Three passes over a batch, each a short
/// loop whose state fits the registers: random numbers, classes and shapes, starts.
/// </summary>
internal sealed unsafe class BioPlan
{
    /// <summary>Bios of a batch: with their random numbers 6 KiB.</summary>
    public const int Batch = 256;

    private readonly StreamTables tables;
    private readonly DeviceTrack[] devices;
    private readonly ulong key;
    private readonly PlannedBio[] plannedMemory = GC.AllocateArray<PlannedBio>(Batch, pinned: true);
    private readonly ulong[] randomMemory = GC.AllocateArray<ulong>(Batch * 2, pinned: true);
    private readonly ulong* random;
    private ulong batches;
    private uint state;
    private uint device;

    /// <summary>Prepares the first batch.</summary>
    /// <param name="tables">What bios are like.</param>
    /// <param name="dice">Decides all the rest.</param>
    public BioPlan(StreamTables tables, ref Mix64 dice)
    {
        this.tables = tables;
        devices = new DeviceTrack[tables.Devices];
        for (var i = 0; i < devices.Length; i++)
        {
            devices[i] = new DeviceTrack(tables.Depth, dice.Next());
        }

        key = dice.Next();
        Bios = (PlannedBio*)Unsafe.AsPointer(ref plannedMemory[0]);
        random = (ulong*)Unsafe.AsPointer(ref randomMemory[0]);
    }

    /// <summary>The batch.</summary>
    public PlannedBio* Bios { get; }

    /// <summary>64 random bits for each bio of the batch that the plan does not depend on.</summary>
    public ulong* Spare => random;

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
        var current = state;
        for (var i = 0; i < Batch; i++)
        {
            var number = numbers[i];
            current = next.Draw(current, (uint)number);
            bios[i].Class = (byte)current;
            bios[i].Shape = (ushort)shapes.Draw(classes[current].Kind, (uint)(number >> 32));
        }

        state = current;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ChooseStarts()
    {
        var bios = Bios;
        var numbers = random + Batch;
        var classes = tables.Classes;
        var shapes = tables.Shapes;
        var depths = tables.DepthOf.Draws;
        var others = tables.DeviceNext.Draws;
        var current = device;
        for (var i = 0; i < Batch; i++)
        {
            var facts = classes[bios[i].Class];
            var other = others.Draw(current, (uint)((numbers[i] * 0xD1342543DE82EF95) >> 32));
            current = facts.Switched ? other : current;
            bios[i].Device = (byte)current;
            bios[i].Start = devices[current].Next(facts.Place, facts.Kind, shapes[bios[i].Shape].Sectors, depths, numbers[i]);
        }

        device = current;
    }
}
