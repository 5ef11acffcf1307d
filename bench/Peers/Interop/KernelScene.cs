using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Lookups;

namespace Bench.Peers.Interop;

/// <summary>Everything that one measurement inside a kernel needs; <c>kernel/scene/scene.h</c> defines the layout of the file.</summary>
/// <param name="contender">Name of the contender.</param>
/// <param name="tagBits">Bits in the bio.</param>
/// <param name="fabric">The providers.</param>
internal sealed unsafe class KernelScene(string contender, int tagBits, Fabric fabric)
{
    private const int NameBytes = 64;
    private const int UnusedBytes = 40;
    private readonly ArrayBufferWriter<byte> slices = new();
    private readonly ArrayBufferWriter<byte> bios = new();
    private readonly ArrayBufferWriter<byte> expected = new();
    private uint sliceCount;
    private uint bioCount;

    /// <summary>Adds bios that are timed together.</summary>
    /// <param name="block">Number of their block.</param>
    /// <param name="tagged">The bios.</param>
    /// <param name="addresses">The bus address of each.</param>
    public void Add(int block, ReadOnlySpan<Bio> tagged, ReadOnlySpan<ulong> addresses)
    {
        slices.Write(BitConverter.GetBytes(block));
        slices.Write(BitConverter.GetBytes(tagged.Length));
        bios.Write(MemoryMarshal.AsBytes(tagged));
        expected.Write(MemoryMarshal.AsBytes(addresses));
        sliceCount++;
        bioCount += (uint)tagged.Length;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="file">The file.</param>
    public void Write(Stream file)
    {
        var providers = fabric.Providers;
        var name = new byte[NameBytes + UnusedBytes];
        Encoding.ASCII.GetBytes(contender, name.AsSpan(0, NameBytes - 1));
        file.Write("BENCHKRN"u8);
        foreach (var number in new[] { (uint)providers.Count, (uint)tagBits, sliceCount, bioCount })
        {
            file.Write(BitConverter.GetBytes(number));
        }

        file.Write(name);
        file.Write(new ReadOnlySpan<byte>(providers.Infos, (providers.Count + 2) * BarInfo.SizeBytes));
        foreach (var part in new[] { slices, bios, expected })
        {
            file.Write(part.WrittenSpan);
        }
    }
}
