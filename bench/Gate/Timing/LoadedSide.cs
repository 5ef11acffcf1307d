using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Lookups;
using Workloads;

namespace Bench.Gate.Timing;

/// <summary>One commit's build in this process, in a load context of its own.</summary>
internal sealed unsafe class LoadedSide
{
    private const int MostDescriptionBytes = 1024;
    private readonly SideTable table;

    /// <summary>Loads a build.</summary>
    /// <param name="path">Its assembly.</param>
    /// <exception cref="BadInputException">Its bios are not laid out as this program's.</exception>
    public LoadedSide(string path)
    {
        var context = new AssemblyLoadContext(Path.GetFileNameWithoutExtension(path));
        context.Resolving += (self, name) => self.LoadFromAssemblyPath(Path.Combine(Path.GetDirectoryName(path)!, $"{name.Name}.dll"));
        var found = default(SideTable);
        context.LoadFromAssemblyPath(path).GetType("Probe.Side", throwOnError: true)!
            .GetMethod("Export", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [(nint)(&found)]);
        table = found;
        if (table.BioBytes != sizeof(Bio) || table.DmaSegmentBytes != sizeof(DmaSegment))
        {
            throw new BadInputException(
                path,
                0,
                "layout",
                $"bios of {sizeof(Bio)} and segments of {sizeof(DmaSegment)} bytes, as in the commit this gate was built from",
                $"{table.BioBytes} and {table.DmaSegmentBytes}");
        }
    }

    /// <summary>What it offers.</summary>
    public ref readonly SideTable Table => ref table;

    /// <summary>Its encodings by name: what the code of all of them is compiled for, which takes longer than to measure a few.</summary>
    public IReadOnlyDictionary<string, SideEncodingInfo> DescribeAll() =>
        Enumerable.Range(0, table.Encodings).Select(Describe).ToDictionary(info => info.Name);

    /// <summary>One of its encodings.</summary>
    /// <param name="index">Its number.</param>
    public SideEncodingInfo Describe(int index)
    {
        var line = stackalloc byte[MostDescriptionBytes];
        var fields = Encoding.UTF8.GetString(line, table.Describe(index, line, MostDescriptionBytes)).Split('\t');
        return new SideEncodingInfo(
            index,
            fields[0],
            int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture),
            fields[2],
            bool.Parse(fields[3]),
            bool.Parse(fields[4]));
    }
}

/// <summary>An encoding of a build.</summary>
/// <param name="Index">Its number in the build.</param>
/// <param name="Name">Its name.</param>
/// <param name="TagBits">Bits in the bio: the widest budget.</param>
/// <param name="Isa">Instruction set of its hot path.</param>
/// <param name="IsSupported">Whether this machine has it.</param>
/// <param name="NamesOwner">Whether it tells whose memory it is.</param>
internal sealed record SideEncodingInfo(int Index, string Name, int TagBits, string Isa, bool IsSupported, bool NamesOwner);
