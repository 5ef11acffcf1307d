using System.Runtime.CompilerServices;
using Workloads.Chance;
using Workloads.Models;

namespace Workloads.Plans;

/// <summary>A bio without memory: its device, class, shape and start.</summary>
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
/// A model played out once: up to two million bios, each with its properties and its start on its device, in the shares of the model.
/// Any number of streams can be made from one plan, each with its own times and memory.
/// </summary>
/// <remarks>
/// Playing out takes tens of nanoseconds per bio, mostly for the LRU stack that supplies reused addresses. A stream only reads the
/// finished plan sequentially, 8 bytes per bio, which is fast and leaves the caches to the measured code. 16 MiB.
/// </remarks>
public sealed unsafe class BioPlan
{
    /// <summary>
    /// Maximum number of bios in a plan: more than any branch predictor can learn, and enough for all phases of a recording.
    /// </summary>
    public const int MostBios = 1 << 21;

    internal const int Batch = 256;
    private readonly PlannedBio[] planned;

    /// <summary>Plays out a model. Takes about 0.1 s.</summary>
    /// <param name="model">The model.</param>
    /// <param name="most">Maximum number of bios; a lower number suffices when nothing is timed.</param>
    public BioPlan(WorkloadModel model, int most = MostBios)
    {
        ArgumentNullException.ThrowIfNull(model);
        Tables = new ModelTables(model);
        var dice = new Mix64(1);
        var classes = ClassWalk.Of(model, most, dice.Next());
        planned = GC.AllocateUninitializedArray<PlannedBio>(classes.Length, pinned: true);
        Bios = (PlannedBio*)Unsafe.AsPointer(ref planned[0]);
        ChooseShapes(classes, ref dice);
        ChooseStarts(ref dice);
    }

    /// <summary>Number of bios.</summary>
    public int Count => planned.Length;

    internal ModelTables Tables { get; }

    internal PlannedBio* Bios { get; }

    private void ChooseShapes(byte[] classes, ref Mix64 dice)
    {
        var shapes = Tables.ShapeOf.Draws;
        for (var i = 0; i < classes.Length; i++)
        {
            Bios[i].Class = classes[i];
            Bios[i].Shape = (ushort)shapes.Draw(Tables.Classes[classes[i]].ShapeRow, (uint)(dice.Next() >> 32));
        }
    }

    private void ChooseStarts(ref Mix64 dice)
    {
        var devices = new DeviceTrack[Tables.Devices];
        for (var i = 0; i < devices.Length; i++)
        {
            devices[i] = new DeviceTrack(Tables.Depth, dice.Next());
        }

        var others = Tables.DeviceNext.Draws;
        var current = 0u;
        for (var i = 0; i < planned.Length; i++)
        {
            ref var bio = ref planned[i];
            ref readonly var facts = ref Tables.Classes[bio.Class];
            current = facts.Switched ? others.Draw(current, (uint)(dice.Next() >> 32)) : current;
            bio.Device = (byte)current;
            bio.Start = devices[current].Next(facts.Place, facts.Kind, Tables.Shapes[bio.Shape].Sectors, Tables.DepthOf.Draws, dice.Next());
        }

        GC.KeepAlive(devices);
    }
}
